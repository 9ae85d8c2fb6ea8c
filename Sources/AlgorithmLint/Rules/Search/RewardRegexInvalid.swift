import AlgorithmManifest
import Diagnostics

/// Finds reward expressions that Python can't compile.
struct RewardRegexInvalid: Rule {
  let kind = DiagnosticKind(
    code: "reward-regex-invalid", area: .search, severity: .error,
    summary: LocalizedText(
      en: "the reward's regular expression has a syntax error", zh: "指标正则表达式有语法错误"),
    rationale: LocalizedText(
      en: """
        The platform finds the reward in the script's log with this expression, in Python's syntax. With an error in it \
        the search never sees a reward and fails after the first training.
        """,
      zh: "平台用该表达式（Python 语法）在脚本日志中查找指标。表达式有误时搜索得不到指标，会在第一次训练后失败。"),
    source: "创建超参搜索作业, 指标正则; Python, re",
    examples: [
      .search("reward: {name: acc, goal: maximize, regex: 'acc: «(»[0-9.]+'}"),
      .search("reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)«)»'}"),
      .search("reward: {name: acc, goal: maximize, regex: 'acc: («[»0-9.+)'}"),
      .search("reward: {name: acc, goal: maximize, regex: '«*» acc: ([0-9.]+)'}"),
      .search("reward: {name: acc, goal: maximize, regex: 'acc: ([«9-0».]+)'}"),
      .search("reward: {name: acc, goal: maximize, regex: \"acc: («\\\\q»+)\"}"),
      .search("reward: {name: acc, goal: maximize, regex: '准确率: (\\d+\\.\\d*)'}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for regex in (context.manifest.search?.rewards ?? []).lazy.compactMap(\.regex) {
      guard let fault = RegexSyntax(regex.value).fault else { continue }
      sink.report(
        kind, at: regex.span(ofScalars: fault.range), fault.message, notes: [Note(fault.remedy)])
    }
  }
}
