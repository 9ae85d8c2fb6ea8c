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
        let isFew = count < usual.lowerBound
        sink.report(
          kind, at: option.value.span,
          isFew
            ? LocalizedText(
              en: "\(count) trials hardly search anything; \(range) are usual",
              zh: "只尝试 \(count) 次几乎起不到搜索的作用，一般为 \(range) 次")
            : LocalizedText(
              en: "\(count) trials mean \(count) trainings; \(range) are usual",
              zh: "尝试 \(count) 次就要训练 \(count) 次，一般为 \(range) 次"),
          notes: [
            Note(
              LocalizedText(
                en:
                  "write a number from \(usual.lowerBound) to \(usual.upperBound), or keep it if it is meant",
                zh: "请改为 \(usual.lowerBound) 到 \(usual.upperBound) 之间的数；如果有意如此，可以保留"))
          ])
      }
    }
  }
}
