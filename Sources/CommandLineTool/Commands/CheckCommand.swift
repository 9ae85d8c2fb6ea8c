import AlgorithmCompiler
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

        With --fix the files are rewritten, and what is left is reported. With --diff, and with
        --fix for standard input, the patch or the fixed text goes to standard output, and what
        would be left to standard error. The status is that of what is left.

        --format may be repeated: one NAME for standard output, NAME=FILE for each file. A report
        is written also when nothing is found.
        """,
      zh: """
        指定的文件不论名称都会检查；在目录中查找 algorithm.yaml、algorithm.yml、
        *.algorithm.yaml 和 *.algorithm.yml，跳过隐藏目录。
        不带 PATH 时检查当前目录；“-”表示标准输入。
        发现的问题写到标准输出，其余内容写到标准错误。

        使用 --fix 时改写文件，并报告剩余的问题。使用 --diff，或对标准输入使用 --fix 时，
        补丁或修复后的文本写到标准输出，剩余的问题写到标准错误。退出码取决于剩余的问题。

        --format 可重复使用：一个 NAME 用于标准输出，每个文件各用一个 NAME=FILE。
        没有发现问题时也会写报告。
        """),
    examples: [
      (
        "algolint check algorithms/",
        LocalizedText(en: "all manifests below a directory", zh: "检查目录下的所有清单")
      ),
      (
        "algolint check --fix",
        LocalizedText(en: "mend what can be mended safely", zh: "自动修复可安全修复的问题")
      ),
      (
        "algolint check --format github",
        LocalizedText(en: "in a GitHub workflow", zh: "在 GitHub 工作流中使用")
      ),
      (
        "algolint check --format sarif=algolint.sarif",
        LocalizedText(en: "print text, and write a report for code scanning", zh: "显示文本，并生成代码扫描报告")
      ),
    ],
    operands: .any(placeholder: "PATH"),
    options: [
      .format, .failOn, .select, .ignore, .fix, .unsafe, .diff, .staged, .skipOtherFiles,
      .inputName, .quiet, .statistics, .rulesAddress, .jobs,
    ] + Option.configuring,
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let outputs = try ReportOutputs(arguments)
      let selection = try Selection(arguments)
      let request = try FixRequest(arguments)
      let repair = request.map { request in
        FileRepair(request: request) { selection.narrowed($0.diagnostics) }
      }
      let setup = try RunSetup(arguments)
      try outputs.check(against: setup.files)
      setup.complain(to: console)
      let linting = Linting<Never>(arguments, setup, selection, repair: repair) { _ in nil }
      let fixes = FixReport(request, linting)
      let report = selection.narrowed(linting.report)
        .with(background: try ReportBackground(of: linting, setup.settings, arguments))
      let format = outputs.printed
      let unwritten = outputs.writeFiles(report, console)
      if fixes.takesStandardOutput {
        let findings = format.render(report, console.style(of: format, on: .standardError))
        console.remark(findings)
        try console.print(fixes.output(for: console))
      } else {
        try console.print(format.render(report, console.style(of: format, on: .standardOutput)))
      }
      console.remark(on: report.unreadFiles)
      (fixes.complaints + unwritten).forEach(console.complain)
      if !arguments.has(.quiet) { console.remark(onSkippedFiles: linting.skippedFiles) }
      if arguments.has(.statistics) { console.remark(on: ReportStatistics(report)) }
      if format.name == ReportFormat.text.name, !arguments.has(.quiet) {
        RunSummary(report, fixes).sentence.map(console.remark)
      }
      let isComplete = report.unreadFiles.isEmpty && !fixes.hasFailures && unwritten.isEmpty
      return setup.status(of: report.diagnostics, isComplete: isComplete)
    })
}
