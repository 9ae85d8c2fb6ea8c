import Diagnostics

/// How a message names a character: in quotation marks, or by its code where it can't be seen.
struct CharacterName {
  let en: String
  let zh: String

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ": (en, zh) = ("a space", "空格")
    case "\n", "\r": (en, zh) = ("a line break", "换行")
    case "\t": (en, zh) = ("a tab", "制表符")
    case "\u{3000}": (en, zh) = ("the full-width space", "全角空格")
    default:
      if scalar.properties.generalCategory.isInvisible {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        (en, zh) = ("the invisible character \(code)", "不可见字符 \(code)")
      } else {
        let quoted = Quoted(String(scalar))
        (en, zh) = (quoted.en, quoted.zh)
      }
    }
  }
}

extension CharacterName {
  /// Whether nobody sees `scalar` in a name, or takes it for a space.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != " " else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isInvisible: Bool {
    switch self {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .privateUse, .surrogate, .nonspacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
