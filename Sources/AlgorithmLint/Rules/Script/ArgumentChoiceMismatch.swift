import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds values that are none of the script's choices.
struct ArgumentChoiceMismatch: Rule {
  let kind = DiagnosticKind(
    code: "argument-choice-mismatch", area: .script, severity: .error,
    summary: LocalizedText(
      en: "a default, choice or bound that is none of the script's choices",
      zh: "默认值、枚举值或取值范围不在训练脚本的可选值中"),
    rationale: LocalizedText(
      en:
        "An argument with 'choices' ends the script at any other value: \"invalid choice\". What the job form offers must be among them.",
      zh: "带“choices”的参数遇到其他值时，脚本会因“invalid choice”报错退出。作业表单中可选的值必须在其中。"),
    source: "创建算法, 超参, 枚举, 默认值; Python, argparse, choices",
    examples: [
      .scripted(
        "hyperparameters: [{name: model, default: «resnet5o»}]",
        .script("parser.add_argument('--model', choices=['resnet50', 'vgg16'])")),
      .scripted(
        "hyperparameters: [{name: model, default: vgg16, choices: [vgg16, «alexnet»]}]",
        .script("parser.add_argument('--model', choices=['resnet50', 'vgg16'])")),
      .scripted(
        "hyperparameters: [{name: depth, type: Integer, default: 50, range: {min: 18, max: «152»}}]",
        .script("parser.add_argument('--depth', type=int, choices=[18, 34, 50])")),
      .scripted(
        "hyperparameters: [{name: scale, type: Float, default: 0.50}]",
        .script("parser.add_argument('--scale', type=float, choices=[0.5, 1.0])")),
    ])

  let needsCode = true

  /// How many choices a message lists.
  private static let listLimit = 6

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments,
      arguments.script.commandLine.isTrustworthy
    else { return }
    for (passed, argument) in arguments.known {
      guard let hyperparameter = passed.hyperparameter,
        case .known(let choices, let place) = argument.choices, !choices.isEmpty
      else { continue }
      for value in argument.valuesOutsideChoices(hyperparameter) {
        report(value, choices, place, &sink)
      }
    }
  }

  private func report(
    _ value: Literal, _ choices: [Constant], _ place: SourceSpan, _ sink: inout DiagnosticSink
  ) {
    let words = Quoted(value.text)
    let message = LocalizedText(
      en: "\(words.en) is none of the script's choices", zh: "\(words.zh)不在脚本的可选值中")
    let note = Note(
      LocalizedText(en: "the script's choices are here", zh: "脚本的可选值在这里"), at: place)
    let shown = choices.map(\.shown)
    if let near = Spelling.nearest(to: value.text, in: Array(shown.prefix(100))),
      DecimalNumber(near) == nil
    {
      let best = Quoted(near)
      return sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "\(message.english); did you mean \(best.en)?",
          zh: "\(message.chinese)，是否应为\(best.zh)？"),
        notes: [note], fixIts: value.writing(near))
    }
    let list = WordList(shown.prefix(Self.listLimit)).alternatives
    sink.report(
      kind, at: value.span, message,
      notes: [
        note,
        Note(
          LocalizedText(
            en:
              "write \(shown.count > Self.listLimit ? "one of them, such as " : "")\(list.english)",
            zh: "请改为\(shown.count > Self.listLimit ? "其中之一，如" : "")\(list.chinese)")),
      ])
  }
}
