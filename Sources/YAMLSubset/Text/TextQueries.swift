// What stands where in a text. All questions about a place take its offset; none moves a cursor.

extension Span where Element == UInt8 {
  /// The byte at `offset`, or 0 after the end. No text with a 0 in it reaches the parser.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

  /// Whether the byte at `offset` is a space, a tab, a line break or the end of the text.
  @inline(__always)
  func isBlankOrEnd(at offset: Int) -> Bool { offset >= count || self[offset].isBlankOrBreak }

  /// Whether what begins with two equal bytes at `offset` can be a document marker.
  @inline(__always)
  func mayBeDocumentMarker(at offset: Int) -> Bool {
    let first = byte(at: offset)
    return (first == .hyphen || first == .dot) && byte(at: offset + 1) == first
  }

  /// Whether `---` or `...` stands at the start of the line that begins at `offset`.
  ///
  /// - Source: YAML 1.2.2, rule 206, c-forbidden.
  @inline(__always)
  func isDocumentMarker(at offset: Int) -> Bool {
    guard offset + 2 < count else { return false }
    let first = self[offset]
    guard first == .hyphen || first == .dot, self[offset + 1] == first, self[offset + 2] == first
    else { return false }
    return isBlankOrEnd(at: offset + 3)
  }

  /// The offset after the character at `offset`; at the end of the text, that end.
  func endOfCharacter(at offset: Int) -> Int {
    var i = Swift.min(offset + 1, count)
    while i < count, self[i] & 0xC0 == 0x80 { i += 1 }
    return i
  }

  /// How much white space stands right before `offset`.
  func indentation(before offset: Int) -> Int {
    var i = offset
    while i > 0, self[i - 1].isBlank { i -= 1 }
    return offset - i
  }

  /// The offset after the line break at `offset`; CR LF is one break.
  ///
  /// - Source: YAML 1.2.2, rule 28, b-break.
  @inline(__always)
  func afterBreak(at offset: Int) -> Int {
    self[offset] == .carriageReturn && byte(at: offset + 1) == .lineFeed ? offset + 2 : offset + 1
  }

  /// `end` moved back over the spaces and tabs before it, but not before `start`.
  @inline(__always)
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, self[end - 1].isBlank { end -= 1 }
    return end
  }

  /// How many spaces the line that begins at `offset` begins with.
  @inline(__always)
  func indentation(ofLineAt offset: Int) -> Int {
    endOfSpaces(from: offset) - offset
  }

  /// The next line with something on it after the line break at `offset`; at the end of the text, a place there.
  func nextLine(afterBreakAt offset: Int) -> TextLine {
    var i = afterBreak(at: offset)
    while true {
      let start = i
      while i < count, self[i] == .space { i += 1 }
      let spaces = i - start
      while i < count, self[i].isBlank { i += 1 }
      if i >= count || !self[i].isBreak {
        return TextLine(start: start, spaces: spaces, content: i)
      }
      i = afterBreak(at: i)
    }
  }

  /// The next line with something on it, if the line ends at `offset` and there is one.
  @inline(__always)
  func nextTextLine(after offset: Int) -> TextLine? {
    guard offset < count, self[offset].isBreak else { return nil }
    let line = nextLine(afterBreakAt: offset)
    return line.content < count ? line : nil
  }

  /// Whether the next line with something on it after `offset` begins in `column`.
  func hasNextLine(after offset: Int, inColumn column: Int) -> Bool {
    nextTextLine(after: endOfLine(from: offset)).map { $0.content - $0.start == column } ?? false
  }

  /// Whether the next line with something on it after `offset` begins a collection that belongs to a key in `column`.
  func hasCollection(below offset: Int, inColumn column: Int) -> Bool {
    guard let line = nextTextLine(after: endOfLine(from: offset)) else { return false }
    if self[line.content] == .hyphen, isBlankOrEnd(at: line.content + 1) {
      return line.spaces >= column
    }
    guard line.spaces > column else { return false }
    var i = line.content
    while i < count, !self[i].isBreak {
      if self[i] == .colon, isBlankOrEnd(at: i + 1) { return true }
      i += 1
    }
    return false
  }

  func hasBlank(in range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound, !self[i].isBlank { i += 1 }
    return i < range.upperBound
  }

  /// Words of the user for a message; cut where they are long.
  func text(_ range: Range<Int>) -> String {
    wholeText(range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + 512, count))
  }

  func wholeText(_ range: Range<Int>) -> String {
    String(decoding: ScalarText.copy(self, range), as: UTF8.self)
  }
}

/// A line with something on it.
struct TextLine {
  /// Its first byte.
  let start: Int

  /// How many spaces it begins with.
  let spaces: Int

  /// Its first byte that is neither space nor tab.
  let content: Int
}
