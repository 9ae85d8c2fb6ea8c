/// The value of a string as it is written.
///
/// - Source: Python 3, "String and Bytes literals".
enum TextLiteral {
  /// Nil for bytes, and for characters that are given by their names.
  static func value(_ token: ArraySlice<UInt8>) -> String? {
    guard
      let first = token.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") })
    else { return nil }
    let prefix = token[..<first].map { $0 | 0x20 }
    if prefix.contains(UInt8(ascii: "b")) { return nil }
    let quote = token[first]
    let isTriple =
      token.endIndex - first >= 6 && token[first + 1] == quote && token[first + 2] == quote
    let length = isTriple ? 3 : 1
    guard token.endIndex - first >= 2 * length else { return nil }
    let inside = token[first + length..<token.endIndex - length]
    if !inside.contains(where: { $0 == UInt8(ascii: "\\") || $0 == 0x0D }) {
      return String(decoding: inside, as: UTF8.self)
    }
    return decode(inside, isRaw: prefix.contains(UInt8(ascii: "r")))
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, isRaw: Bool) -> String? {
    var text: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == 0x0D {
        // Python reads every line end as one newline.
        if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
        text.append(0x0A)
      } else if byte != UInt8(ascii: "\\") || isRaw || position == bytes.endIndex {
        text.append(byte)
      } else if !escape(bytes, &position, &text) {
        return nil
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands behind a backslash; false if it can't be told.
  private static func escape(
    _ bytes: ArraySlice<UInt8>, _ position: inout Int, _ text: inout [UInt8]
  ) -> Bool {
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x0A: return true
    case 0x0D:
      if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
      return true
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "a"): text.append(0x07)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(byte)
    case UInt8(ascii: "x"): return character(bytes, &position, 2, radix: 16, &text)
    case UInt8(ascii: "u"): return character(bytes, &position, 4, radix: 16, &text)
    case UInt8(ascii: "U"): return character(bytes, &position, 8, radix: 16, &text)
    case UInt8(ascii: "N"): return false
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      let digits = bytes[position...].prefix(3).prefix { (0x30...0x37).contains($0) }
      return character(bytes, &position, digits.count, radix: 8, &text)
    default: text += [UInt8(ascii: "\\"), byte]
    }
    return true
  }

  private static func character(
    _ bytes: ArraySlice<UInt8>, _ position: inout Int, _ count: Int, radix: Int,
    _ text: inout [UInt8]
  ) -> Bool {
    guard position + count <= bytes.endIndex else { return false }
    let digits = String(decoding: bytes[position..<position + count], as: UTF8.self)
    position += count
    guard let number = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(number) else {
      return false
    }
    text += Array(String(Character(scalar)).utf8)
    return true
  }
}
