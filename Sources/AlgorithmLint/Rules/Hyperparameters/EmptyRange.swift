import AlgorithmManifest
import Diagnostics

/// Finds constraints that no value can meet.
struct EmptyRange: Rule {
  let kind = DiagnosticKind(
    code: "empty-range", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a range or a list of choices that allows no value", zh: "取值范围或枚举值不允许任何值"),
    rationale: LocalizedText(
      en: "Nobody could fill in the job form: most often the two bounds are swapped.",
      zh: "创建作业时无法填写任何值，多半是上下限写反了。"),
    source: "创建算法, 超参, 约束",
    examples: [
      .part("hyperparameters: [{name: lr, type: Float, default: '', range: {min: 1, max: «0.1»}}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, range: {min: 10, max: «9»}}]"),
      .part("hyperparameters: [{name: opt, «choices»: []}]"),
      .part(
        "hyperparameters: [{name: epochs, type: Integer, default: 1, range: {min: 1, max: 1}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      if let choices = hyperparameter.choices, choices.isEmpty, !hyperparameter.lacksChoices,
        let key = hyperparameter.choicesKey
      {
        sink.report(
          kind, at: key, LocalizedText(en: "there is nothing to choose from", zh: "没有可选的值"),
          notes: [
            Note(
              LocalizedText(en: "list the values, or remove 'choices'", zh: "请列出可选的值，或删除“choices”"))
          ])
      }
      guard let bounds = hyperparameter.bounds, bounds.upper < bounds.lower
      else { continue }
      sink.report(
        kind, at: bounds.max.span,
        LocalizedText(
          en:
            "the maximum \(Quoted(bounds.max.text).en) is below the minimum \(Quoted(bounds.min.text).en)",
          zh: "最大值\(Quoted(bounds.max.text).zh)小于最小值\(Quoted(bounds.min.text).zh)"),
        notes: [Note(LocalizedText(en: "the minimum is here", zh: "最小值在这里"), at: bounds.min.span)],
        fixIts: bounds.swap)
    }
  }
}

/// Both ends of a range, as written and as numbers.
struct Bounds {
  let min: Literal
  let max: Literal
  let lower: DecimalNumber
  let upper: DecimalNumber

  func contains(_ number: DecimalNumber) -> Bool { lower <= number && number <= upper }

  /// Offers to exchange the two ends.
  var swap: [FixIt] {
    // An end that is an alias lies elsewhere: exchanging could change the other end, too.
    guard let first = min.rewriting(as: max.text), let second = max.rewriting(as: min.text),
      !first.span.overlaps(second.span)
    else { return [] }
    return [
      FixIt(
        LocalizedText(en: "swap the two", zh: "交换两者"), .unsafe,
        [first, second].sorted { $0.span < $1.span })
    ]
  }
}

extension SearchParameter {
  /// The range to search, if both ends are finite numbers.
  var bounds: Bounds? {
    guard let min, let max, let lower = DecimalNumber(min.text), let upper = DecimalNumber(max.text)
    else { return nil }
    return Bounds(min: min, max: max, lower: lower, upper: upper)
  }
}
