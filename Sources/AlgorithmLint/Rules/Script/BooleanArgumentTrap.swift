import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds values for arguments that make nothing of them: flags, and `type=bool`.
struct BooleanArgumentTrap: Rule {
  let kind = DiagnosticKind(
    code: "boolean-argument-trap", area: .script, severity: .error, milder: .warning,
    summary: LocalizedText(
      en: "a value for a flag that takes none, or for 'type=bool'",
      zh: "为不接受取值的开关参数或“type=bool”的参数传值"),
    rationale: LocalizedText(
      en: """
        A job passes '--name=value' always. A flag such as 'store_true' refuses that, and the script ends with "ignored \
        explicit argument": an error. With 'type=bool' every text but the empty one is true, also 'false': a warning.
        """,
      zh: """
        作业总是以“--名称=值”的形式传参。“store_true”一类的开关不接受取值，脚本会因“ignored explicit argument”退出，视为错误；\
        “type=bool”会把除空文本以外的任何文本（包括“false”）都当作真，视为警告。
        """),
    source: "创建算法, 超参, 类型; Python, argparse, action, type",
    examples: [
      .scripted(
        "hyperparameters: [{name: «amp», type: Boolean, default: true}]",
        .script("parser.add_argument('--amp', action='store_true')")),
      .scripted(
        "hyperparameters: [{name: «amp», type: Boolean, default: false}]",
        .script("parser.add_argument('--amp', type=bool, default=True)")),
      .scripted(
        "hyperparameters: [{name: amp, type: Boolean, default: true}]",
        .script("parser.add_argument('--amp', type=lambda text: text == 'true')")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments,
      arguments.script.commandLine.isTrustworthy
    else { return }
    for (passed, argument) in arguments.known {
      if argument.action.refusesValues == true {
        let action = Quoted(argument.action.rawValue)
        sink.report(
          kind, at: passed.name.span,
          LocalizedText(
            en: "the script takes no value for this argument, and a job always passes one",
            zh: "脚本的这个参数不接受取值，而作业总会传入值"),
          notes: [
            Note(
              LocalizedText(
                en: "it is defined with \(action.en) here", zh: "脚本在这里以\(action.zh)定义该参数"),
              at: argument.names[0].span),
            Note(Self.remedyOfFlags),
          ])
      } else if argument.valueType == .truthiness, argument.action.refusesValues == false,
        let hyperparameter = passed.hyperparameter, hyperparameter.mayMeanFalse
      {
        sink.report(
          kind.milder, at: passed.name.span,
          LocalizedText(
            en: "the script takes every value of this argument for true, also 'false'",
            zh: "脚本会把这个参数的任何值（包括“false”）都当作真"),
          notes: [
            Note(
              LocalizedText(en: "'bool' makes True of any text here", zh: "这里的“bool”会把任何文本转换为真"),
              at: argument.type.span ?? argument.names[0].span),
            Note(Self.remedy),
          ])
      }
    }
  }

  private static let remedyOfFlags = LocalizedText(
    en:
      "let the script take a value: \"type=lambda text: text.lower() == 'true'\" instead of the action",
    zh: "请让脚本接受取值，例如用“type=lambda text: text.lower() == 'true'”代替该动作")

  private static let remedy = LocalizedText(
    en: "let the script read the text: \"type=lambda text: text.lower() == 'true'\"",
    zh: "请让脚本读取文本，例如“type=lambda text: text.lower() == 'true'”")
}

extension Hyperparameter {
  /// Whether somebody may pass a value to say no.
  fileprivate var mayMeanFalse: Bool {
    if valueType == .boolean { return true }
    return values.contains { Truth.value(of: $0.text) == false }
  }
}
