import Diagnostics

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

        With --write-baseline what is found is written to a file, and with --baseline it is not
        reported from then on. Syntax errors are always reported.

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

        --write-baseline 将发现的问题写入文件，此后使用 --baseline 便不再报告这些问题。
        语法错误总会报告。

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
    options: [.format, .failOn, .select, .ignore] + Option.fixing + Option.baselines
      + [.staged, .skipOtherFiles, .inputName, .quiet, .verbose, .statistics, .rulesAddress, .jobs]
      + Option.localCode + Option.configuring,
    run: { invocation throws(Refusal) in try CheckRun(invocation).run() })
}
