import AlgorithmManifest
import Diagnostics

/// Finds defaults outside their range.
struct DefaultOutOfRange: Rule {
  let kind = DiagnosticKind(
    code: "default-out-of-range", area: .hyperparameters, severity: .error,
    summary: LocalizedText(en: "the default lies outside the range", zh: "默认值不在取值范围内"),
    rationale: LocalizedText(
      en: "The job form would start with a value that it does not accept.", zh: "创建作业时的初始值会不符合约束。"),
    source: "创建算法, 超参, 默认值, 约束",
    examples: [
      .part(
        "hyperparameters: [{name: lr, type: Float, default: «2», range: {min: 0.0001, max: 1}}]"),
      .part(
        "hyperparameters: [{name: epochs, type: Integer, default: «0», range: {min: 1, max: 10}}]"),
      .part(
        "hyperparameters: [{name: lr, type: Float, default: 1e-4, range: {min: 0.0001, max: 1}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let value = hyperparameter.writtenDefault, let number = hyperparameter.number(value),
        let bounds = hyperparameter.bounds, bounds.lower <= bounds.upper,
        !bounds.contains(number)
      else { continue }
      let isBelow = number < bounds.lower
      let bound = isBelow ? bounds.min : bounds.max
      sink.report(
        kind, at: value.span,
        isBelow
          ? LocalizedText(
            en:
              "the default \(Quoted(value.text).en) is below the minimum \(Quoted(bound.text).en)",
            zh: "默认值\(Quoted(value.text).zh)小于最小值\(Quoted(bound.text).zh)")
          : LocalizedText(
            en:
              "the default \(Quoted(value.text).en) is above the maximum \(Quoted(bound.text).en)",
            zh: "默认值\(Quoted(value.text).zh)大于最大值\(Quoted(bound.text).zh)"),
        notes: [
          Note(
            isBelow
              ? LocalizedText(en: "the minimum is here", zh: "最小值在这里")
              : LocalizedText(en: "the maximum is here", zh: "最大值在这里"), at: bound.span),
          Note(LocalizedText(en: "change the default or the range", zh: "请修改默认值或取值范围")),
        ])
    }
  }
}
