import Configuration
import Diagnostics
import Reporting

// The options of the commands that read manifests.

extension Option {
  static let format = Option(
    "format", .output(ReportFormat.all.map { Word($0.name, $0.summary) }),
    LocalizedText(
      en: "how findings are printed ('text'), or also written to FILE",
      zh: "问题的输出格式，默认为 text；带 =FILE 时另存为文件"))

  static let failOn = Option(
    "fail-on", oneOf: FailureLevel.self,
    LocalizedText(
      en: "the least severity that gives status 1; 'error' by default",
      zh: "使退出码为 1 的最低级别，默认为 error"))

  static let select = Option(
    "select", .text(placeholder: "RULE,…"),
    LocalizedText(en: "report these rules only", zh: "只报告这些规则"))

  static let ignore = Option(
    "ignore", .text(placeholder: "RULE,…"),
    LocalizedText(en: "don't report these rules", zh: "不报告这些规则"))

  static let inputName = Option(
    "stdin-filename", .text(placeholder: "PATH"),
    LocalizedText(en: "what reports call standard input", zh: "报告中标准输入所用的文件名"))

  static let staged = Option(
    "staged", .none,
    LocalizedText(
      en: "what git will commit next, instead of files", zh: "检查 git 暂存区中将要提交的清单，而不是文件"))

  /// Both, since the last one counts.
  static let localCode: [Option] = [.local, .noLocal]

  static let local = Option(
    "local", .none,
    LocalizedText(
      en: "check against a local copy of the code, if any (default)",
      zh: "有本地代码副本时对照代码检查（默认）"))

  static let noLocal = Option(
    "no-local", .none,
    LocalizedText(
      en: "don't look at training code", zh: "不检查训练代码"))

  static let skipOtherFiles = Option(
    "skip-other-files", .none,
    LocalizedText(
      en: "for hooks: skip and count named files of other kinds",
      zh: "供钩子使用：跳过指定文件中不是算法清单的文件，并统计数量"))

  static let quiet = Option(
    "quiet", letter: "q", .none, LocalizedText(en: "no summary line", zh: "不输出汇总行"))

  static let jobs = Option(
    "jobs", letter: "j", .number(1...256),
    LocalizedText(en: "how many files are read at once", zh: "同时读取的文件数"))
}
