/// What may go to a terminal, and how the rest is spelled out.
///
/// Control characters could move the cursor or change colours; directional overrides could make a line read as
/// something that it isn't; invisible characters would hide what is wrong.
package enum Printable {
  /// The spelling to show instead of `scalar`, or nil if it may be shown as it is. The notation is that of YAML.
  ///
  /// - Parameter previous: What stands before it. A joiner is part of an emoji or of a script after
  ///   a character other than ASCII, and suspect elsewhere.
  package static func escape(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> String? {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return nil }
    switch scalar.value {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x200C, 0x200D:
      if let previous, !previous.isASCII { return nil }
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: break
      default: return nil
      }
    }
    return code(scalar.value)
  }

  /// The spelling of a byte that is no part of any character.
  package static func escape(byte: UInt8) -> String { code(UInt32(byte)) }

  /// `text` with everything spelled out that may not be shown.
  package static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar, after: previous) {
        shown.append(contentsOf: escape.unicodeScalars)
      } else {
        shown.append(scalar)
      }
      previous = scalar
    }
    return String(shown)
  }

  /// `\x1B`, `\u202E` or `\U000E0001`.
  package static func code(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
