/// What stands behind a backslash in double quotes.
///
/// - Source: YAML 1.2.2, rules 42 to 62.
enum EscapeSequence {
  /// How many hexadecimal digits follow the letter of an escape sequence; nil when there is no such sequence.
  static func digits(after letter: UInt8) -> Int? {
    switch letter {
    case 0x78: 2  // x
    case 0x75: 4  // u
    case 0x55: 8  // U
    default: character(for: letter) == nil ? nil : 0
    }
  }

  /// The character that a sequence of one letter stands for.
  static func character(for letter: UInt8) -> UInt32? {
    switch letter {
    case 0x30: 0x00  // 0
    case 0x61: 0x07  // a
    case 0x62: 0x08  // b
    case 0x74, 0x09: 0x09  // t, tab
    case 0x6E: 0x0A  // n
    case 0x76: 0x0B  // v
    case 0x66: 0x0C  // f
    case 0x72: 0x0D  // r
    case 0x65: 0x1B  // e
    case 0x20: 0x20
    case 0x22: 0x22
    case 0x2F: 0x2F
    case 0x5C: 0x5C
    case 0x4E: 0x85  // N
    case 0x5F: 0xA0  // _
    case 0x4C: 0x2028  // L
    case 0x50: 0x2029  // P
    default: nil
    }
  }

  /// Reads `\xHH`, `\uHHHH` or `\UHHHHHHHH` at `offset`, or two `\u` that make a surrogate pair, as JSON writes them.
  ///
  /// - Returns: nil when digits are missing or the number is no character.
  static func codePoint(
    _ s: Span<UInt8>, at offset: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard let value = number(s, at: offset) else { return nil }
    let end = offset + 2 + (digits(after: s[offset + 1]) ?? 0)
    if let scalar = Unicode.Scalar(value) { return (scalar, end) }
    guard (0xD800...0xDBFF).contains(value), s[offset + 1] == 0x75, end + 1 < s.count,
      s[end] == .backslash, s[end + 1] == 0x75, let low = number(s, at: end),
      (0xDC00...0xDFFF).contains(low)
    else { return nil }
    let combined = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    return Unicode.Scalar(combined).map { ($0, end + 6) }
  }

  private static func number(_ s: Span<UInt8>, at offset: Int) -> UInt32? {
    guard let count = digits(after: s[offset + 1]), offset + 2 + count <= s.count else {
      return nil
    }
    var value: UInt32 = 0
    for i in offset + 2..<offset + 2 + count {
      guard let digit = s[i].hexValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
