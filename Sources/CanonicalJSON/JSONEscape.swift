/// How text is written between quotation marks.
///
/// Everything is written as UTF-8 but what would break a reader or mislead a person, which is escaped: `"` and `\`;
/// control characters, with the short forms that JSON has for five of them; DEL and the C1 controls, U+2028 and U+2029,
/// which other languages take for line breaks; marks that change the direction of text; U+FEFF, U+FFFE and U+FFFF.
/// Hexadecimal digits are lower case. So the text is safe on a terminal, and valid YAML.
///
/// - Source: RFC 8259, section 7; RFC 8785, section 3.2.2.2, for the short forms; YAML 1.2.2, rule 1, c-printable.
enum JSONEscape {
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8.span
    bytes.append(UInt8(ascii: "\""))
    if firstEscape(in: utf8, from: 0) == utf8.count {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    let utf8 = text.span
    bytes.append(UInt8(ascii: "\""))
    if firstEscape(in: utf8, from: 0) == utf8.count {
      bytes.append(contentsOf: text)
    } else {
      appendEscaped(utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The offset of the first byte from `start` on that isn't written as it stands, or the end.
  private static func firstEscape(in utf8: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < utf8.count {
      let byte = utf8[i]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return i }
      } else if byte >= 0xC2, escapedScalar(in: utf8, at: i) != nil {
        return i
      }
      i += 1
    }
    return i
  }

  private static func appendEscaped(_ utf8: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + utf8.count + 16)
    var i = 0
    while i < utf8.count {
      let next = firstEscape(in: utf8, from: i)
      while i < next {
        bytes.append(utf8[i])
        i += 1
      }
      guard i < utf8.count else { return }
      if let found = escapedScalar(in: utf8, at: i) {
        appendHexadecimal(found.scalar, to: &bytes)
        i += found.width
      } else {
        appendShort(utf8[i], to: &bytes)
        i += 1
      }
    }
  }

  /// The character of two or three bytes at `i`, if it is one of those that are escaped.
  private static func escapedScalar(
    in utf8: Span<UInt8>, at i: Int
  ) -> (scalar: UInt16, width: Int)? {
    guard i + 1 < utf8.count else { return nil }
    let second = utf8[i + 1]
    switch utf8[i] {
    case 0xC2 where second < 0xA0:
      return (UInt16(second), 2)
    case 0xD8 where second == 0x9C:
      return (0x061C, 2)
    case 0xE2 where (second == 0x80 || second == 0x81) && i + 2 < utf8.count:
      let scalar: UInt16 = (second == 0x80 ? 0x2000 : 0x2040) | UInt16(utf8[i + 2] & 0x3F)
      switch scalar {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    case 0xEF where i + 2 < utf8.count:
      let third = utf8[i + 2]
      if second == 0xBB, third == 0xBF { return (0xFEFF, 3) }
      return second == 0xBF && third >= 0xBE ? (0xFFC0 | UInt16(third & 0x3F), 3) : nil
    default:
      return nil
    }
  }

  private static func appendShort(_ byte: UInt8, to bytes: inout [UInt8]) {
    let letter: UInt8
    switch byte {
    case 0x22, 0x5C: letter = byte
    case 0x08: letter = UInt8(ascii: "b")
    case 0x09: letter = UInt8(ascii: "t")
    case 0x0A: letter = UInt8(ascii: "n")
    case 0x0C: letter = UInt8(ascii: "f")
    case 0x0D: letter = UInt8(ascii: "r")
    default: return appendHexadecimal(UInt16(byte), to: &bytes)
    }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }

  private static func appendHexadecimal(_ scalar: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
