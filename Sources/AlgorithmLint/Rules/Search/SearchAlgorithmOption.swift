import AlgorithmManifest
import Diagnostics

/// Finds options that a search algorithm doesn't have, or that have a wrong value.
struct SearchAlgorithmOption: Rule {
  let kind = DiagnosticKind(
    code: "search-algorithm-option", area: .search, severity: .error,
    summary: LocalizedText(
      en: "an option that the search algorithm does not have, or a wrong value of one",
      zh: "搜索算法没有该参数，或参数值有误"),
    rationale: LocalizedText(
      en:
        "Each algorithm has its own options. An unknown one is refused, a wrong value ends the search job.",
      zh: "每种搜索算法有各自的参数。未知参数会被拒绝，错误的值会使搜索作业失败。"),
    source: "贝叶斯优化(SMAC); TPE算法; 模拟退火算法(Anneal)",
    examples: [
      .search("algorithms: [{name: bayes_opt_search, «num_sample»: 20}]"),
      .search("algorithms: [{name: tpe_search, «kind»: ucb}]"),
      .search("algorithms: [{name: bayes_opt_search, kind: «ubc»}]"),
      .search("algorithms: [{name: bayes_opt_search, kind: «UCB»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: «many»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: «1e1»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: «0»}]"),
      .search("algorithms: [{name: tpe_search, gamma: «1»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: 10, gamma: «.inf»}]"),
      .search(
        "algorithms: [{name: anneal_search, num_samples: 20, avg_best_idx: 2.0, shrink_coef: 0.1}]"),
      .search(
        "algorithms: [{name: bayes_opt_search, num_samples: 20, kind: ucb, kappa: 2.5, xi: 0.0, seed: 1}]"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for configuration in context.manifest.search?.algorithms ?? [] {
      guard let algorithm = configuration.name else { continue }
      for option in configuration.options {
        if let known = algorithm.value.option(named: option.key.value) {
          check(option.value, known, &sink)
        } else {
          reportUnknown(option.key, algorithm, &sink)
        }
      }
    }
  }

  private func check(_ value: Literal, _ option: SearchOption, _ sink: inout DiagnosticSink) {
    if let vocabulary = option.words { return check(value, vocabulary, &sink) }
    guard option.type.accepts(value.text), let number = DecimalNumber(value.text) else {
      let words = Quoted(value.text)
      let better = option.type.nearestValue(to: value.text).flatMap {
        DecimalNumber($0) == nil ? nil : $0
      }
      return sink.report(
        kind, at: value.span,
        option.type == .integer
          ? LocalizedText(
            en: "'\(option.name)' must be a whole number, not \(words.en)",
            zh: "“\(option.name)”须为整数，而不是\(words.zh)")
          : LocalizedText(
            en: "'\(option.name)' must be a number, not \(words.en)",
            zh: "“\(option.name)”须为数值，而不是\(words.zh)"),
        notes: better == nil ? [Note(option.type.remedy)] : [],
        fixIts: better.map { value.writing($0) } ?? [])
    }
    guard !option.allows(number) else { return }
    let words = Quoted(value.text)
    let limits = option.limits
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "'\(option.name)' must be \(limits.english), not \(words.en)",
        zh: "“\(option.name)”须\(limits.chinese)，而不是\(words.zh)"),
      notes: [
        Note(
          LocalizedText(
            en: "write a number that is \(limits.english): \(option.summary.english)",
            zh: "请改为\(limits.chinese) 的数值：\(option.summary.chinese)"))
      ])
  }

  private func check(
    _ value: Literal, _ vocabulary: VocabularyDescription, _ sink: inout DiagnosticSink
  ) {
    let match = vocabulary.match(value.text)
    if case .canonical = match { return }
    let words = Quoted(value.text)
    let title = vocabulary.title
    let unknown = LocalizedText(
      en: "unknown \(title.english) \(words.en)", zh: "未知的\(title.chinese)\(words.zh)")
    switch match {
    case .canonical: return
    case .variant(let word): report(value, unknown, word.text, .safe, &sink)
    case .unknown(let word?): report(value, unknown, word.text, .unsafe, &sink)
    case .unknown(nil):
      sink.report(
        kind, at: value.span, unknown,
        notes: [
          Note(
            LocalizedText(
              en: "write one of \(vocabulary.list.english)", zh: "可用的取值有\(vocabulary.list.chinese)")
          )
        ])
    }
  }

  private func report(
    _ value: Literal, _ message: LocalizedText, _ best: String,
    _ applicability: FixIt.Applicability, _ sink: inout DiagnosticSink
  ) {
    let quoted = Quoted(best)
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "\(message.english); did you mean \(quoted.en)?",
        zh: "\(message.chinese)，是否应为\(quoted.zh)？"),
      fixIts: value.writing(best, applicability))
  }

  private func reportUnknown(
    _ key: Located<String>, _ algorithm: Located<SearchAlgorithm>, _ sink: inout DiagnosticSink
  ) {
    let (words, name) = (Quoted(key.value), Quoted(algorithm.value.rawValue))
    let names = algorithm.value.options.map(\.name)
    let start = LocalizedText(
      en: "\(name.en) has no option \(words.en)", zh: "\(name.zh)没有参数\(words.zh)")
    guard let near = Spelling.nearest(to: key.value, in: names) else {
      let list = WordList(names).alternatives
      return sink.report(
        kind, at: key.span, start,
        notes: [
          Note(
            LocalizedText(
              en: "remove it, or use \(list.english)", zh: "请删除它，或使用\(list.chinese)"))
        ])
    }
    let best = Quoted(near)
    sink.report(
      kind, at: key.span,
      LocalizedText(
        en: "\(start.english); did you mean \(best.en)?",
        zh: "\(start.chinese)，是否应为\(best.zh)？"),
      fixIts: key.writing(near))
  }
}

extension SearchOption {
  fileprivate func allows(_ number: DecimalNumber) -> Bool {
    let isAbove = lower.map { $0.number < number || $0.isInside && $0.number == number } ?? true
    let isBelow = upper.map { number < $0.number || $0.isInside && $0.number == number } ?? true
    return isAbove && isBelow
  }

  /// Both limits in words, to stand behind "must be".
  fileprivate var limits: LocalizedText {
    let below = upper.map {
      LocalizedText(
        en: "\($0.isInside ? "at most" : "below") \($0.value)",
        zh: "\($0.isInside ? "不大于" : "小于") \($0.value)")
    }
    let above = lower.map {
      LocalizedText(
        en: "\($0.isInside ? "at least" : "above") \($0.value)",
        zh: "\($0.isInside ? "不小于" : "大于") \($0.value)")
    }
    let texts = [above, below].compactMap { $0 }
    return LocalizedText(
      en: texts.map(\.english).joined(separator: " and "),
      zh: texts.map(\.chinese).joined(separator: " 且"))
  }
}

extension SearchOption.Bound {
  fileprivate var number: DecimalNumber { DecimalNumber(value) }
}
