/// Single characters of bytes that may not be UTF-8.
enum UTF8Text {
  /// The character that begins at `offset` and ends before `end`, with its length in bytes.
  ///
  /// - Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
  static func scalar(in bytes: [UInt8], at offset: Int, before end: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[offset]
    let length: Int
    let least: UInt32
    var value: UInt32
    switch first {
    case 0x00...0x7F: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: (length, least, value) = (2, 0x80, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, least, value) = (3, 0x800, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, least, value) = (4, 0x10000, UInt32(first & 0x07))
    default: return nil
    }
    guard offset + length <= end else { return nil }
    for byte in bytes[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The start of the character before `offset`, not before `start`.
  static func start(before offset: Int, in bytes: [UInt8], notBefore start: Int) -> Int {
    var candidate = offset - 1
    while candidate > start, offset - candidate < 4, bytes[candidate] & 0xC0 == 0x80 {
      candidate -= 1
    }
    guard candidate >= start, let (_, length) = scalar(in: bytes, at: candidate, before: offset),
      candidate + length == offset
    else { return offset - 1 }
    return candidate
  }
}
