import AlgorithmManifest
import Diagnostics

/// Finds hyperparameters that are searched twice.
struct DuplicateSearchParameter: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-search-parameter", area: .search, severity: .error,
    summary: LocalizedText(en: "a hyperparameter is searched twice", zh: "同一超参被搜索两次"),
    rationale: LocalizedText(
      en: "A hyperparameter has one search range; of two it is unclear which is meant.",
      zh: "一个超参只能有一个搜索范围，重复时无法确定以哪个为准。"),
    source: "创建超参搜索作业",
    examples: [
      .search(
        "parameters: [{name: learning_rate, min: 0.1, max: 1}, {name: «learning_rate», min: 0.1, max: 0.5}]"
      ),
      .search("parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    var first = FirstPlaces<String>()
    for name in (context.manifest.search?.parameters ?? []).lazy.compactMap(\.name)
    where !name.value.isEmpty {
      guard let earlier = first.earlier(name.value, at: name.span) else { continue }
      sink.report(
        kind, at: name.span,
        LocalizedText(
          en: "\(Quoted(name.value).en) is searched already", zh: "超参\(Quoted(name.value).zh)已在搜索之列"
        ),
        notes: [
          Note(LocalizedText(en: "first here", zh: "首次出现在这里"), at: earlier),
          Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一个")),
        ])
    }
  }
}
