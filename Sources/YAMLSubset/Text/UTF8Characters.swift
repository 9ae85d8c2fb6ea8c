extension Span where Element == UInt8 {
  /// Whether a well-formed and printable character of three bytes stands at `offset` for certain, as nearly all Chinese is.
  @inline(__always)
  func isPlainThreeByteCharacter(at offset: Int) -> Bool {
    guard let word = word(at: offset), word & 0xC0_C0F0 == 0x80_80E0 else { return false }
    let first = UInt8(truncatingIfNeeded: word)
    return first != 0xE0 && first != 0xED && first != 0xEF
  }

  /// How many bytes the character has that begins with the byte `0x80` or higher at `offset`; 0 where they are not UTF-8.
  ///
  /// Together with the look for control characters it takes a third of the time that `UTF8Span` takes for Chinese text.
  ///
  /// - Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  @inline(__always)
  func lengthOfCharacter(at offset: Int) -> Int {
    let first = self[offset]
    if first >= 0xE0, first < 0xF0 {
      guard offset &+ 2 < count else { return 0 }
      let second = self[offset &+ 1]
      guard second.isContinuation, self[offset &+ 2].isContinuation else { return 0 }
      // No overlong forms, no surrogates.
      if first == 0xE0 { return second >= 0xA0 ? 3 : 0 }
      if first == 0xED { return second < 0xA0 ? 3 : 0 }
      return 3
    }
    if first < 0xE0 {
      guard first >= 0xC2, offset &+ 1 < count else { return 0 }
      return self[offset &+ 1].isContinuation ? 2 : 0
    }
    guard first <= 0xF4, offset &+ 3 < count else { return 0 }
    let second = self[offset &+ 1]
    guard second.isContinuation, self[offset &+ 2].isContinuation, self[offset &+ 3].isContinuation
    else { return 0 }
    // No overlong forms, nothing above U+10FFFF.
    if first == 0xF0 { return second >= 0x90 ? 4 : 0 }
    if first == 0xF4 { return second < 0x90 ? 4 : 0 }
    return 4
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
