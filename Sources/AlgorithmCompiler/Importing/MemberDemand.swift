import Diagnostics

/// What the API has as the value of a member.
enum MemberDemand {
  case text
  case boolean
  case list
  case object

  /// To stand behind "must be".
  var words: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "text", zh: "文本")
    case .boolean: LocalizedText(en: "'true' or 'false'", zh: "“true”或“false”")
    case .list: LocalizedText(en: "a list", zh: "列表")
    case .object: LocalizedText(en: "an object", zh: "对象")
    }
  }

  /// What to do about a value that is none.
  ///
  /// - Parameter isScalar: Whether the value is a single one.
  func remedy(isScalar: Bool) -> LocalizedText {
    switch self {
    case .text where isScalar:
      LocalizedText(en: "put it in quotation marks", zh: "请加引号")
    case .boolean where isScalar:
      LocalizedText(en: "write it without quotation marks", zh: "请去掉引号，写 true 或 false")
    case .list: LocalizedText(en: "put it in brackets: '[…]'", zh: "请放在方括号中：“[…]”")
    case .text, .boolean: LocalizedText(en: "write a single value", zh: "请改为单个值")
    case .object:
      LocalizedText(en: "compare it with what the API answers", zh: "请对照 API 返回的内容修改")
    }
  }
}
