import AlgorithmManifest
import Diagnostics

/// Finds searches that lack something without which none can be run.
struct IncompleteSearch: Rule {
  let kind = DiagnosticKind(
    code: "incomplete-search", area: .search, severity: .warning,
    summary: LocalizedText(
      en: "a search lacks its reward, parameters or algorithms, or a reward its goal or expression",
      zh: "搜索缺少指标、搜索超参或搜索算法，或指标缺少优化方向或正则表达式"),
    rationale: LocalizedText(
      en: """
        The platform varies the parameters by an algorithm and looks for the reward in the log. Without one of the three, \
        or without knowing how the reward is found and which way it goes, there is nothing to search.
        """,
      zh: "平台按搜索算法改变超参取值，并在日志中查找指标。三者缺一，或不知道如何找到指标、指标越大还是越小越好，搜索都无法进行。"),
    source: "创建超参搜索作业; CreateAlgorithm, advanced_config.auto_search",
    examples: [
      .search("reward: {name: «accuracy»}"),
      .search("reward: {name: «accuracy», goal: maximize, regex: ''}"),
      .search("reward: []").marking("search:"),
      .search("parameters: []\nalgorithms: []").marking("search:"),
      .search("algorithms: [{name: tpe_search}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken, let search = context.manifest.search else { return }
    let missing = [
      (search.rewards ?? []).isEmpty ? Search.Fields.reward.key : nil,
      (search.parameters ?? []).isEmpty ? Search.Fields.parameters.key : nil,
      (search.algorithms ?? []).isEmpty ? Search.Fields.algorithms.key : nil,
    ].compactMap { $0 }
    if !missing.isEmpty {
      report(
        missing, search.anchor, LocalizedText(en: "this search has no", zh: "此搜索缺少"), context,
        &sink)
    }
    for reward in search.rewards ?? [] {
      let missing = [
        reward.goal == nil ? Reward.Fields.goal.key : nil,
        (reward.regex?.value ?? "").isEmpty ? Reward.Fields.regex.key : nil,
      ].compactMap { $0 }
      guard !missing.isEmpty else { continue }
      report(
        missing, reward.anchor, LocalizedText(en: "this reward has no", zh: "此指标缺少"), context,
        &sink)
    }
  }

  private func report(
    _ missing: [String], _ place: SourceSpan, _ start: LocalizedText, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    let keys = WordList(missing)
    let colons = WordList(missing.map { $0 + ":" }).all
    sink.report(
      kind, at: place,
      LocalizedText(
        en: "\(start.english) \(keys.alternatives.english)",
        zh: "\(start.chinese)\(keys.all.chinese)"),
      notes: context.nullNotes(missing, at: place) + [
        Note(LocalizedText(en: "add \(colons.english)", zh: "请添加\(colons.chinese)"))
      ])
  }
}

extension Example {
  /// The same with a mark around the key `line`, without its colon.
  fileprivate func marking(_ line: String) -> Example {
    let key = String(line.dropLast())
    let marked = files[0].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == line ? "«\(key)»:" : $0 }
    return .part(marked.joined(separator: "\n"))
  }
}
