import AlgorithmManifest
import Diagnostics

/// Finds reward expressions that capture nothing.
struct RewardRegexWithoutGroup: Rule {
  let kind = DiagnosticKind(
    code: "reward-regex-without-group", area: .search, severity: .warning,
    summary: LocalizedText(en: "the reward's regular expression has no group", zh: "指标正则表达式没有分组"),
    rationale: LocalizedText(
      en:
        "The figure is what the first group captures; without a group the expression finds the line and not the number.",
      zh: "指标值是第一个分组匹配的内容；没有分组时只能找到所在行，得不到数值。"),
    source: "创建超参搜索作业, 指标正则",
    examples: [
      .search("reward: {name: acc, goal: maximize, regex: «'acc: [0-9.]+'»}"),
      .search("reward: {name: acc, goal: maximize, regex: «'acc: (?:[0-9.]+)'»}"),
      .search("reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)'}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for regex in (context.manifest.search?.rewards ?? []).compactMap(\.regex) {
      let syntax = RegexSyntax(regex.value)
      guard syntax.isComplete, syntax.groups == 0 else { continue }
      sink.report(
        kind, at: regex.span,
        LocalizedText(
          en: "this expression captures nothing", zh: "此表达式没有捕获任何内容"),
        notes: [
          Note(
            LocalizedText(
              en: "put the number into a group, such as '([0-9.]+)'", zh: "请把数值放入分组，如“([0-9.]+)”"))
        ])
    }
  }
}
