import Diagnostics

/// The keys of an entry of `custom_rules`.
enum CustomRuleKey: String, ConfigurationKey {
  case code
  case severity
  case select
  case require
  case message
  case examples

  static let title = LocalizedText(en: "custom rule", zh: "自定义规则")
  static let summary = LocalizedText(
    en: "a rule of this repository: some values of each manifest must be so",
    zh: "本仓库的规则：规定清单中某些值必须如何")

  var row: KeyRow {
    switch self {
    case .code:
      KeyRow(
        .text,
        LocalizedText(
          en: "its code, a team and a name: `team/name-prefix`",
          zh: "规则代码，由团队和名称组成，如 `team/name-prefix`"),
        isRequired: true)
    case .severity:
      KeyRow(
        .word(Severity.allCases.reversed().map(\.rawValue)),
        LocalizedText(en: "how much it matters", zh: "级别"), default: "error")
    case .select:
      KeyRow(
        .text,
        LocalizedText(
          en:
            "the values that it looks at, as a path: `hyperparameters[name=learning_rate].default`",
          zh: "要检查的值的路径，如 `hyperparameters[name=learning_rate].default`"), isRequired: true)
    case .require:
      KeyRow(
        .mapping(KeyTable(RequireKey.self)),
        LocalizedText(en: "what each of them must be", zh: "对这些值的要求"), isRequired: true)
    case .message:
      KeyRow(
        .textOrMapping(KeyTable(MessageKey.self)),
        LocalizedText(
          en: "what is said of a value that isn't so: one text, or one in each language",
          zh: "不符合要求时的提示：一段文本，或中英文各一段"), isRequired: true)
    case .examples:
      KeyRow(
        .mapping(KeyTable(ExamplesKey.self)),
        LocalizedText(
          en: "manifests, or parts of them, that `algolint rules test` tries the rule on",
          zh: "供 `algolint rules test` 测试规则的清单或清单片段"))
    }
  }
}

/// The keys of `require`. A value must do all that is asked for.
enum RequireKey: String, ConfigurationKey {
  case pattern
  case oneOf = "one_of"
  case min
  case max
  case maxLength = "max_length"
  case present
  case absent

  static let title = LocalizedText(en: "requirement", zh: "要求")
  static let summary = LocalizedText(
    en: "what values must be; one that is absent is asked for by `present` only",
    zh: "对值的要求；值不存在时只有 `present` 会报告")

  var row: KeyRow {
    switch self {
    case .pattern:
      KeyRow(
        .text,
        LocalizedText(
          en: "a regular expression that fits some part of the text; `^` and `$` are its ends",
          zh: "正则表达式，匹配文本的某一部分即可；`^` 和 `$` 表示首尾"))
    case .oneOf:
      KeyRow(.values, LocalizedText(en: "the values that are allowed", zh: "允许的取值"))
    case .min: KeyRow(.number, LocalizedText(en: "the least number", zh: "最小值"))
    case .max: KeyRow(.number, LocalizedText(en: "the greatest number", zh: "最大值"))
    case .maxLength:
      KeyRow(
        .count,
        LocalizedText(
          en: "the most characters of a text, or entries of a list", zh: "文本的最大字符数，或列表的最大项数"))
    case .present:
      KeyRow(.yes, LocalizedText(en: "the value must be there", zh: "必须有该值"))
    case .absent:
      KeyRow(.yes, LocalizedText(en: "the value must not be there", zh: "不得有该值"))
    }
  }
}

/// The keys of `message`.
enum MessageKey: String, ConfigurationKey {
  case en
  case zh

  static let title = LocalizedText(en: "message", zh: "提示")
  static let summary = LocalizedText(
    en: "a text in each language; where one is missing the other is shown",
    zh: "两种语言的文本；缺少其中一种时显示另一种")

  var row: KeyRow {
    switch self {
    case .en: KeyRow(.text, LocalizedText(en: "in English", zh: "英文"))
    case .zh: KeyRow(.text, LocalizedText(en: "in Chinese", zh: "中文"))
    }
  }
}

/// The keys of `examples`.
enum ExamplesKey: String, ConfigurationKey {
  case accepts
  case rejects

  static let title = LocalizedText(en: "examples", zh: "示例")
  static let summary = LocalizedText(
    en: "each a manifest, of which only the lines that matter need be there",
    zh: "每项为一份清单，只需写出相关的行")

  var row: KeyRow {
    switch self {
    case .accepts:
      KeyRow(.texts, LocalizedText(en: "of which the rule says nothing", zh: "规则不报告的示例"))
    case .rejects:
      KeyRow(
        .texts,
        LocalizedText(
          en: "of which it reports exactly what stands between `«` and `»`",
          zh: "规则应恰好报告 `«` 与 `»` 之间的内容"))
    }
  }
}
