import AlgorithmManifest
import Diagnostics

/// Finds ranges with one end.
struct IncompleteRange: Rule {
  let kind = DiagnosticKind(
    code: "incomplete-range", area: .hyperparameters, severity: .error,
    summary: LocalizedText(en: "a range without 'min' or without 'max'", zh: "取值范围缺少“min”或“max”"),
    rationale: LocalizedText(
      en: "The platform takes a range as two numbers.", zh: "平台的取值范围由两个数组成。"),
    source: "CreateAlgorithm, constraint.valid_range",
    examples: [
      .part("hyperparameters: [{name: lr, type: Float, default: 1, «range»: {min: 0}}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 1, «range»: {}}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 1, range: {min: 0, max: 1}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken else { return }
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      // Where no range may be, nothing is missing from it.
      guard let range = hyperparameter.range, hyperparameter.valueType.isOrdered else { continue }
      let missing = [
        range.min == nil ? "min" : nil, range.max == nil ? "max" : nil,
      ].compactMap { $0 }
      guard !missing.isEmpty else { continue }
      sink.report(
        kind, at: range.anchor,
        LocalizedText(
          en: "this range has no " + missing.map { "'\($0)'" }.joined(separator: " and no "),
          zh: "此取值范围缺少" + missing.map { "“\($0)”" }.joined(separator: "和")),
        notes: context.nullNotes(missing, at: range.anchor) + [
          Note(
            LocalizedText(
              en: "add " + missing.map { "'\($0):'" }.joined(separator: " and "),
              zh: "请添加" + missing.map { "“\($0):”" }.joined(separator: "和")))
        ])
    }
  }
}
