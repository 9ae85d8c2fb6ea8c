package import Diagnostics
package import TrainingScript

/// An argument of a script that a job can't pass, or that no manifest can name.
package struct LeftOutArgument: Sendable {
  /// As the script spells it: `--verbose`.
  package let name: String
  package let span: SourceSpan
  package let reason: Reason

  package enum Reason: Sendable {
    case positional
    case shortOnly
    case unnameable
    case tooLong
    case repeated
    case takesNoValue(ScriptArgument.Action)
    case truthiness
    case severalValues
    case unknownAction
  }

  /// Why it is left out, as a sentence without its end.
  package var statement: LocalizedText {
    switch reason {
    case .positional:
      LocalizedText(
        en: "positional, and a job passes '--name=value' only", zh: "位置参数，而作业只能传递“--名称=值”")
    case .shortOnly:
      LocalizedText(
        en: "it has only a short name, and a job passes '--name=value'", zh: "只有短名称，而作业传递“--名称=值”")
    case .unnameable:
      LocalizedText(
        en: "a manifest's names have letters, digits, '_' and '-' only",
        zh: "清单中的名称只能含英文字母、数字、下划线和中划线")
    case .tooLong:
      LocalizedText(en: "its name has more than 64 characters", zh: "名称超过 64 个字符")
    case .repeated:
      LocalizedText(en: "defined a second time", zh: "重复定义")
    case .takesNoValue(.booleanOptional):
      LocalizedText(
        en:
          "a switch that refuses '--name=value'; define it with a function that reads 'true' and 'false'",
        zh: "开关参数，不接受“--名称=值”；可改用能读取“true”和“false”的转换函数")
    case .takesNoValue(let action):
      LocalizedText(
        en: """
          '\(action.rawValue)' refuses '--name=value'; define it with a function that reads 'true' and \
          'false'
          """,
        zh: "“\(action.rawValue)”不接受“--名称=值”；可改用能读取“true”和“false”的转换函数")
    case .truthiness:
      LocalizedText(
        en:
          "'type=bool' takes every text for true, also 'false'; define it with a function that reads both",
        zh: "“type=bool”会把任何文本（包括“false”）当作真；可改用能识别两者的转换函数")
    case .severalValues:
      LocalizedText(
        en: "it takes several values, and a job passes one", zh: "需要多个值，而作业只能传递一个")
    case .unknownAction:
      LocalizedText(en: "what the script does with it is not known", zh: "无法确定脚本如何处理它")
    }
  }

  /// The argument's name and why it is left out.
  var line: LocalizedText {
    LocalizedText(en: "  \(name): \(statement.english)", zh: "  \(name)：\(statement.chinese)")
  }
}
