public import Diagnostics

/// What the value of a hyperparameter is.
///
/// - Source: "创建算法", 超参, 类型.
public enum ParameterType: String, Vocabulary {
  case string = "String"
  case integer = "Integer"
  case float = "Float"
  case boolean = "Boolean"

  public static let title = LocalizedText(en: "hyperparameter type", zh: "超参类型")
  public static let vocabulary = VocabularyDescription(of: Self.self)

  public var row: WordRow {
    switch self {
    case .string:
      WordRow(
        LocalizedText(en: "String", zh: "字符串"), api: "String", also: ["str", "text", "字符串型"],
        LocalizedText(en: "text", zh: "文本"))
    case .integer:
      WordRow(
        LocalizedText(en: "Integer", zh: "整型"), api: "Integer", also: ["int", "整数", "整数型"],
        LocalizedText(en: "a whole number", zh: "整数"))
    case .float:
      WordRow(
        LocalizedText(en: "Float", zh: "浮点型"), api: "Float", also: ["double", "浮点数", "浮点", "小数"],
        LocalizedText(
          en: "a decimal number; the only type that can be searched", zh: "小数，只有此类型可用于超参搜索"))
    case .boolean:
      WordRow(
        LocalizedText(en: "Boolean", zh: "布尔型"), api: "Boolean", also: ["bool", "布尔", "布尔值"],
        LocalizedText(en: "`true` or `false`", zh: "`true` 或 `false`"))
    }
  }
}
