import AlgorithmManifest
import Diagnostics

/// Finds search ranges with nothing to search.
struct SearchRangeEmpty: Rule {
  let kind = DiagnosticKind(
    code: "search-range-empty", area: .search, severity: .error,
    summary: LocalizedText(en: "a search range with no room", zh: "搜索范围为空"),
    rationale: LocalizedText(
      en:
        "Between 'min' and 'max' there must be something to search. Most often the two are swapped.",
      zh: "“min”与“max”之间必须有可搜索的范围，多半是两者写反了。"),
    source: "创建超参搜索作业",
    examples: [
      .search("parameters: [{name: learning_rate, min: 1, max: «0.1»}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: «1e-1»}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for parameter in context.manifest.search?.parameters ?? [] {
      guard let bounds = parameter.bounds, bounds.upper <= bounds.lower else {
        continue
      }
      let (min, max) = (Quoted(bounds.min.text), Quoted(bounds.max.text))
      sink.report(
        kind, at: bounds.max.span,
        LocalizedText(
          en: "the maximum \(max.en) is not above the minimum \(min.en)",
          zh: "最大值\(max.zh)不大于最小值\(min.zh)"),
        notes: [Note(LocalizedText(en: "the minimum is here", zh: "最小值在这里"), at: bounds.min.span)]
          + (bounds.upper == bounds.lower
            ? [Note(LocalizedText(en: "widen the range", zh: "请扩大范围"))] : []),
        fixIts: bounds.upper == bounds.lower ? [] : bounds.swap)
    }
  }
}
