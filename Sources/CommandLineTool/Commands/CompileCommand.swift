import Diagnostics

extension Command {
  static let compile = Command(
    name: "compile",
    summary: LocalizedText(en: "lint manifests and write them as JSON", zh: "检查算法清单并输出为 JSON"),
    details: LocalizedText(
      en: """
        Manifests are named as for 'algolint check'. Where something is at error level, nothing is
        written. Several manifests on standard output, or in a file *.jsonl, have a line each.
        In a directory each has a file named after it: a.algorithm.yaml gives a.algorithm.json,
        or a.algorithm.modelarts.json. Findings go to standard error.

        With --check nothing is written: JSON files that differ from what would be written, or that
        are missing, are listed, and give status 1. Without -o they lie beside their manifests,
        without --target each may be of either target; a JSON file may be named for its manifest.
        """,
      zh: """
        清单的指定方式与“algolint check”相同。只要有错误级别的问题，就不输出任何内容。
        多个清单输出到标准输出或 *.jsonl 文件时，每个占一行。
        输出到目录时，每个清单一个同名文件：a.algorithm.yaml 对应 a.algorithm.json
        或 a.algorithm.modelarts.json。发现的问题写到标准错误。

        使用 --check 时不写任何文件，只列出缺少的、或与编译结果不一致的 JSON 文件，此时退出码为 1。
        不带 -o 时对照清单旁边的 JSON 文件；不带 --target 时两种目标均可；也可以用 JSON 文件指代其清单。
        """),
    examples: [
      (
        "algolint compile a.algorithm.yaml",
        LocalizedText(en: "print normalized JSON", zh: "输出规范化 JSON")
      ),
      (
        "algolint compile . -o build/",
        LocalizedText(en: "write a file for each manifest", zh: "为每个清单输出一个文件")
      ),
      (
        "algolint compile . --target modelarts",
        LocalizedText(en: "print CreateAlgorithm bodies", zh: "输出 CreateAlgorithm 请求体")
      ),
      (
        "algolint compile --check .",
        LocalizedText(
          en: "are the JSON files beside the manifests up to date?", zh: "检查清单旁边的 JSON 文件是否为最新")
      ),
    ],
    operands: .several(placeholder: "PATH"),
    options: [
      .target, .output, .compact, .sourceMap, .check, .skipOtherFiles, .inputName, .jobs,
    ] + Option.localCode + Option.configuring,
    run: { invocation throws(Refusal) in
      try CompileRun(invocation).run()
    })
}
