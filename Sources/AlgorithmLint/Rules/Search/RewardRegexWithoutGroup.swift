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
      .search("reward: {name: acc, goal: maximize, regex: «'acc：（[0-9.]+）'»}"),
      .search("reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)'}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for regex in (context.manifest.search?.rewards ?? []).lazy.compactMap(\.regex)
    where !regex.value.isEmpty {
      let syntax = RegexSyntax(regex.value)
      guard syntax.isComplete, syntax.groups == 0 else { continue }
      sink.report(
        kind, at: regex.span,
        LocalizedText(
          en: "this expression has no group, so it finds no number", zh: "此表达式没有分组，取不到数值"),
        notes: [remedy(regex.value)])
    }
  }

  private func remedy(_ regex: String) -> Note {
    if regex.contains("（") {
      return Note(
        LocalizedText(
          en: "write '(' and ')'; the full-width '（' is a character like any other",
          zh: "请改用半角括号“(”和“)”；全角“（”只是普通字符"))
    }
    return Note(
      LocalizedText(
        en: "put the number into a group, such as '([0-9.]+)'", zh: "请把数值放入分组，如“([0-9.]+)”"))
  }
}
