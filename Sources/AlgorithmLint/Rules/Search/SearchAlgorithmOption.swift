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
      .search("algorithms: [{name: tpe_search, num_samples: «many»}]"),
      .search("algorithms: [{name: tpe_search, num_samples: «0»}]"),
      .search("algorithms: [{name: tpe_search, gamma: «1»}]"),
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
    let words = Quoted(value.text)
    if let vocabulary = option.words {
      return check(value, vocabulary, &sink)
    }
    guard option.type.accepts(value.text), let number = DecimalNumber(value.text) else {
      let isInteger = option.type == .integer
      return sink.report(
        kind, at: value.span,
        isInteger
          ? LocalizedText(
            en: "'\(option.name)' must be a whole number, not \(words.en)",
            zh: "“\(option.name)”须为整数，而不是\(words.zh)")
          : LocalizedText(
            en: "'\(option.name)' must be a number, not \(words.en)",
            zh: "“\(option.name)”须为数值，而不是\(words.zh)"),
        notes: [
          Note(
            isInteger
              ? LocalizedText(en: "write digits only", zh: "请只写数字")
              : LocalizedText(en: "write a number, such as '0.5'", zh: "请写数字，如“0.5”"))
        ])
    }
    if let lower = option.lower, !lower.allows(number, isLower: true) {
      reportBound(value, option, lower, isLower: true, &sink)
    } else if let upper = option.upper, !upper.allows(number, isLower: false) {
      reportBound(value, option, upper, isLower: false, &sink)
    }
  }

  private func check(
    _ value: Literal, _ vocabulary: VocabularyDescription, _ sink: inout DiagnosticSink
  ) {
    let words = Quoted(value.text)
    let title = vocabulary.title
    let near: VocabularyDescription.Word?
    switch vocabulary.match(value.text) {
    case .canonical: return
    case .variant(let word): near = word
    case .unknown(let nearest): near = nearest
    }
    guard let near else {
      return sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "unknown \(title.english) \(words.en)", zh: "未知的\(title.chinese)\(words.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "choose one of \(vocabulary.list.english)", zh: "可选：\(vocabulary.list.chinese)"))
        ])
    }
    let best = Quoted(near.text)
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "unknown \(title.english) \(words.en); did you mean \(best.en)?",
        zh: "未知的\(title.chinese)\(words.zh)，是否应为\(best.zh)？"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write \(best.en)", zh: "改为\(best.zh)"), .unsafe,
          replace: value.content.innerSpan, with: near.text)
      ])
  }

  private func remedy(_ option: SearchOption, _ demand: LocalizedText) -> LocalizedText {
    if let lower = option.lower?.value, let upper = option.upper?.value {
      return LocalizedText(
        en: "write a number between \(lower) and \(upper)", zh: "请写 \(lower) 与 \(upper) 之间的数值")
    }
    return LocalizedText(
      en: "write a number that is \(demand.english)", zh: "请写\(demand.chinese) 的数值")
  }

  private func reportBound(
    _ value: Literal, _ option: SearchOption, _ bound: SearchOption.Bound, isLower: Bool,
    _ sink: inout DiagnosticSink
  ) {
    let limit = String(bound.value)
    let (en, zh) =
      switch (isLower, bound.isInside) {
      case (true, true): ("at least \(limit)", "不小于 \(limit)")
      case (true, false): ("above \(limit)", "大于 \(limit)")
      case (false, true): ("at most \(limit)", "不大于 \(limit)")
      case (false, false): ("below \(limit)", "小于 \(limit)")
      }
    sink.report(
      kind, at: value.span,
      LocalizedText(en: "'\(option.name)' must be \(en)", zh: "“\(option.name)”必须\(zh)"),
      notes: [Note(remedy(option, LocalizedText(en: en, zh: zh)))])
  }

  private func reportUnknown(
    _ key: Located<String>, _ algorithm: Located<SearchAlgorithm>, _ sink: inout DiagnosticSink
  ) {
    let (words, name) = (Quoted(key.value), Quoted(algorithm.value.rawValue))
    let names = algorithm.value.options.map(\.name)
    guard let near = Spelling.nearest(to: key.value, in: names) else {
      return sink.report(
        kind, at: key.span,
        LocalizedText(en: "\(name.en) has no option \(words.en)", zh: "\(name.zh)没有参数\(words.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "its options are " + names.map { Quoted($0).en }.joined(separator: ", "),
              zh: "它的参数有：" + names.map { Quoted($0).zh }.joined(separator: "、")))
        ])
    }
    let best = Quoted(near)
    sink.report(
      kind, at: key.span,
      LocalizedText(
        en: "\(name.en) has no option \(words.en); did you mean \(best.en)?",
        zh: "\(name.zh)没有参数\(words.zh)，是否应为\(best.zh)？"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write \(best.en)", zh: "改为\(best.zh)"), .unsafe,
          replace: key.innerSpan, with: near)
      ])
  }
}

extension SearchOption.Bound {
  fileprivate func allows(_ number: DecimalNumber, isLower: Bool) -> Bool {
    guard let bound = DecimalNumber(String(value)) else { return true }
    if number == bound { return isInside }
    return isLower ? number > bound : number < bound
  }
}
