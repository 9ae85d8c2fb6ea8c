import AlgorithmManifest
import Diagnostics

/// Finds choices that stand twice in their list.
struct DuplicateChoice: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-choice", area: .hyperparameters, severity: .warning,
    summary: LocalizedText(en: "a choice stands twice in its list", zh: "枚举值重复"),
    rationale: LocalizedText(
      en:
        "The second adds nothing; often another value was meant. Numbers are compared by their size.",
      zh: "重复的值没有作用，往往本来想写的是另一个值。数值按大小比较。"),
    source: "创建算法, 超参, 约束",
    examples: [
      .part("hyperparameters: [{name: opt, default: sgd, choices: [sgd, adam, «sgd»]}]"),
      .part(
        "hyperparameters: [{name: lr, type: Float, default: 0.1, choices: [0.1, 0.01, «1e-1»]}]"),
      .part("hyperparameters: [{name: v, default: '1', choices: ['1', '1.0']}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let choices = hyperparameter.choices, choices.count > 1 else { continue }
      var first = FirstPlaces<ParameterValue>()
      for choice in choices {
        let value = ParameterValue(choice, hyperparameter.valueType)
        guard let earlier = first.earlier(value, at: choice.span) else { continue }
        let quoted = Quoted(choice.text)
        sink.report(
          kind, at: choice.span,
          LocalizedText(en: "\(quoted.en) is among the choices already", zh: "枚举值中已经有\(quoted.zh)"),
          notes: [
            Note(LocalizedText(en: "first here", zh: "首次出现在这里"), at: earlier),
            Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一个")),
          ])
      }
    }
  }
}
