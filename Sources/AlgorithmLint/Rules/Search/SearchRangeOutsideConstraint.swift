import AlgorithmManifest
import Diagnostics

/// Finds search ranges that reach beyond the hyperparameter's own range.
struct SearchRangeOutsideConstraint: Rule {
  let kind = DiagnosticKind(
    code: "search-range-outside-constraint", area: .search, severity: .warning,
    summary: LocalizedText(
      en: "a search range that goes beyond the hyperparameter's range", zh: "搜索范围超出了超参的取值范围"),
    rationale: LocalizedText(
      en: "The search would try values that the algorithm itself rules out.", zh: "搜索会尝试算法自身不允许的取值。"
    ),
    source: "创建超参搜索作业; 创建算法, 超参, 约束",
    examples: [
      .search("parameters: [{name: learning_rate, min: «0.001», max: 1}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: «10»}]"),
      .search("parameters: [{name: learning_rate, min: 0.01, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let declared = SearchedHyperparameters(context.manifest)
    for parameter in context.manifest.search?.parameters ?? [] {
      guard let searched = parameter.bounds, searched.lower < searched.upper,
        let name = parameter.name?.value, let own = declared[name]?.bounds,
        own.lower <= own.upper
      else { continue }
      if searched.lower < own.lower { report(searched.min, beyond: own.min, &sink) }
      if searched.upper > own.upper { report(searched.max, beyond: own.max, &sink) }
    }
  }

  private func report(_ bound: Literal, beyond limit: Literal, _ sink: inout DiagnosticSink) {
    let (searched, own) = (Quoted(bound.text), Quoted(limit.text))
    sink.report(
      kind, at: bound.span,
      LocalizedText(
        en: "the search goes to \(searched.en), beyond the hyperparameter's own limit \(own.en)",
        zh: "搜索范围到\(searched.zh)，超出了超参自身的界限\(own.zh)"),
      notes: [Note(LocalizedText(en: "the limit is here", zh: "超参的界限在这里"), at: limit.span)],
      fixIts: bound.writing(limit.text))
  }
}
