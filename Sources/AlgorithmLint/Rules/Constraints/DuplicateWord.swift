import AlgorithmManifest
import Diagnostics

/// Finds words that stand twice in one list.
struct DuplicateWord: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-word", area: .constraints, severity: .warning,
    summary: LocalizedText(en: "a word stands twice in one list", zh: "列表中有重复的词"),
    rationale: LocalizedText(
      en: "The second adds nothing; often another word was meant.", zh: "重复的词没有作用，往往本来想写的是另一个词。"),
    source: "The manifest language, version 1",
    examples: [
      .part("inputs: [{name: data_url, constraints: {source: [obs, «obs»]}}]"),
      .part("resources: {types: [CPU, GPU, «CPU»]}"),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: dataset\n      data_format:\n        - Default\n        - «Default»"
      ),
      .search("algorithms: [{name: tpe_search, num_samples: 10}, {name: «tpe_search»}]"),
      .part("resources: {types: [CPU, GPU]}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for constraints in (context.manifest.inputs ?? []).lazy.compactMap(\.constraints) {
      check(constraints.source, &sink)
      check(constraints.annotationTypes, &sink)
      check(constraints.dataFormats, &sink)
    }
    check(context.manifest.resources?.types, &sink)
    check(context.manifest.search?.algorithms?.compactMap(\.name), &sink)
  }

  private func check<Word: Vocabulary>(
    _ words: [Located<Word>]?, _ sink: inout DiagnosticSink
  ) {
    guard let words, words.count > 1 else { return }
    var first = FirstPlaces<String>()
    for word in words {
      guard let earlier = first.earlier(word.value.rawValue, at: word.span) else { continue }
      let quoted = Quoted(word.value.rawValue)
      sink.report(
        kind, at: word.span,
        LocalizedText(en: "\(quoted.en) is in this list already", zh: "列表中已经有\(quoted.zh)"),
        notes: [
          Note(LocalizedText(en: "first here", zh: "首次出现在这里"), at: earlier),
          Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一个")),
        ])
    }
  }
}
