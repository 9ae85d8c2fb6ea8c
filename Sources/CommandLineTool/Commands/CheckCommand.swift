import Diagnostics
import Reporting

extension Command {
  static let check = Command(
    name: "check",
    summary: LocalizedText(en: "lint manifests", zh: "检查算法清单"),
    details: LocalizedText(
      en: """
        A file is checked whatever its name; a directory is searched for algorithm.yaml,
        algorithm.yml, *.algorithm.yaml and *.algorithm.yml, hidden directories left out.
        Without PATH the current directory is searched; '-' is standard input.
        Findings go to standard output, everything else to standard error.
        """,
      zh: """
        指定的文件不论名称都会检查；在目录中查找 algorithm.yaml、algorithm.yml、
        *.algorithm.yaml 和 *.algorithm.yml，跳过隐藏目录。
        不带 PATH 时检查当前目录；“-”表示标准输入。
        发现的问题写到标准输出，其余内容写到标准错误。
        """),
    examples: [
      (
        "algolint check algorithms/",
        LocalizedText(en: "all manifests below a directory", zh: "检查目录下的所有清单")
      ),
      (
        "algolint check --format github",
        LocalizedText(en: "in a GitHub workflow", zh: "在 GitHub 工作流中使用")
      ),
    ],
    operands: .any(placeholder: "PATH"),
    options: [.format, .failOn, .select, .ignore, .inputName, .quiet, .jobs],
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let format = ReportFormat.all.first { $0.name == arguments.text(.format) } ?? .text
      let selection = try Selection(arguments)
      let all = Linting<Never>(arguments, Discovery(arguments)) { _ in nil }.report
      let report = selection.narrowed(all)
      try console.print(format.render(report, console.style(of: format, on: .standardOutput)))
      console.remark(on: report.unreadFiles)
      if format.name == ReportFormat.text.name, !arguments.has(.quiet) {
        ReportSummary(report).sentence.map(console.remark)
      }
      let level = arguments.word(.failOn, as: FailureLevel.self) ?? .error
      return report.unreadFiles.isEmpty ? level.status(of: report.diagnostics) : .failure
    })
}
