import AlgorithmManifest
import Diagnostics

/// Finds searched hyperparameters that aren't of type Float.
struct SearchParameterNotFloat: Rule {
  let kind = DiagnosticKind(
    code: "search-parameter-not-float", area: .search, severity: .error,
    summary: LocalizedText(
      en: "a searched hyperparameter that is not of type 'Float'", zh: "搜索的超参不是“Float”类型"),
    rationale: LocalizedText(
      en:
        "The search draws numbers from a continuous range, so only hyperparameters of type Float can be searched.",
      zh: "搜索在连续范围内取值，因此只能搜索 Float 类型的超参。"),
    source: "创建超参搜索作业",
    examples: [
      .search("parameters: [{name: «epochs», min: 1, max: 10}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let declared = SearchedHyperparameters(context.manifest)
    for name in (context.manifest.search?.parameters ?? []).lazy.compactMap(\.name) {
      guard let hyperparameter = declared[name.value], hyperparameter.valueType != .float,
        hyperparameter.type != nil || !context.isBroken,
        // That a range needs a type with an order is another rule's.
        hyperparameter.type != nil || hyperparameter.range == nil
      else { continue }
      let type = Quoted(hyperparameter.valueType.rawValue)
      let place = hyperparameter.type?.span ?? hyperparameter.anchor
      sink.report(
        kind, at: name.span,
        LocalizedText(
          en:
            "only hyperparameters of type 'Float' can be searched; this one is of type \(type.en)",
          zh: "只能搜索“Float”类型的超参；此超参为\(type.zh)类型"),
        notes: context.nullNotes([Hyperparameter.Fields.type.key], at: hyperparameter.anchor) + [
          Note(LocalizedText(en: "it is declared here", zh: "它在这里声明"), at: place),
          Note(
            LocalizedText(
              en: "change its type to 'Float', or remove it from the search",
              zh: "请将其类型改为“Float”，或不再搜索它")),
        ])
    }
  }
}

/// The hyperparameters of a manifest that has a search, by name; of two with one name the first.
struct SearchedHyperparameters {
  private let all: [Hyperparameter]
  private let names: NameIndex

  init(_ manifest: Manifest) {
    let isSearched = manifest.search?.parameters?.isEmpty == false
    all = isSearched ? manifest.hyperparameters ?? [] : []
    names = NameIndex(all.map { $0.name?.value })
  }

  subscript(name: String) -> Hyperparameter? { names[name].map { all[$0] } }
}
