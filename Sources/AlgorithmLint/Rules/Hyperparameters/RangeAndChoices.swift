import AlgorithmManifest
import Diagnostics

/// Finds hyperparameters with both a range and choices.
struct RangeAndChoices: Rule {
  let kind = DiagnosticKind(
    code: "range-and-choices", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter has both 'range' and 'choices'", zh: "超参同时有“range”和“choices”"),
    rationale: LocalizedText(
      en: "The platform constrains a value by a range or by a list, not by both.",
      zh: "平台用取值范围或枚举值之一约束取值，不能同时使用。"),
    source: "创建算法, 超参, 约束; CreateAlgorithm, constraint.valid_type",
    examples: [
      .part(
        "hyperparameters: [{name: epochs, type: Integer, default: 1, range: {min: 1, max: 2}, «choices»: [1, 2]}]"
      ),
      .part("hyperparameters: [{name: epochs, type: Integer, default: 1, choices: [1, 2]}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      // A type without order has no range to begin with; another rule says so.
      guard let range = hyperparameter.range, hyperparameter.choices != nil,
        let choices = hyperparameter.choicesKey, hyperparameter.valueType.isOrdered
      else { continue }
      sink.report(
        kind, at: choices,
        LocalizedText(en: "this hyperparameter has a range already", zh: "此超参已有取值范围"),
        notes: [
          Note(LocalizedText(en: "the range is here", zh: "取值范围在这里"), at: range.anchor),
          Note(LocalizedText(en: "keep one of the two", zh: "请只保留一个")),
        ])
    }
  }
}
