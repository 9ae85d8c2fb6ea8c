import AlgorithmManifest
import Diagnostics

/// Finds numbers of trials that are hardly meant.
struct SearchSampleCount: Rule {
  let kind = DiagnosticKind(
    code: "search-sample-count", area: .search, severity: .warning,
    summary: LocalizedText(en: "a search of unusually few or many trials", zh: "搜索次数过少或过多"),
    rationale: LocalizedText(
      en:
        "Each trial is a training of its own. Fewer than 10 hardly search anything, more than 20 cost much for little.",
      zh: "每次尝试都是一次完整的训练。少于 10 次几乎起不到搜索的作用，多于 20 次成本高而收益小。"),
    source: "创建超参搜索作业, num_samples",
    examples: [
      .search("algorithms: [{name: tpe_search, num_samples: «5»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: «200»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: 20}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for configuration in context.manifest.search?.algorithms ?? [] {
      for option in configuration.options {
        guard let known = configuration.name?.value.option(named: option.key.value),
          let usual = known.usual, known.type.accepts(option.value.text),
          let count = DecimalNumber(option.value.text)?.int64, count >= known.lower?.value ?? 0,
          count < usual.lowerBound || count > usual.upperBound
        else { continue }
        let range = "\(usual.lowerBound)–\(usual.upperBound)"
        sink.report(
          kind, at: option.value.span,
          LocalizedText(
            en: "'\(known.name)' is usually \(range), each one is a whole training",
            zh: "“\(known.name)”一般为 \(range)，每次都是一次完整的训练"),
          notes: [Note(LocalizedText(en: "check that this is meant", zh: "请确认是否有意如此"))])
      }
    }
  }
}
