import AlgorithmCompiler
import CanonicalJSON
import Configuration
import Diagnostics
import Reporting
import YAMLSubset

extension Command {
  static let yaml = Command(
    name: "yaml",
    summary: LocalizedText(en: "print what a YAML text says, as JSON", zh: "以 JSON 输出 YAML 文本的内容"),
    details: LocalizedText(
      en: """
        Each document gives one JSON value, one a line, numbers digit for digit. Any YAML will do,
        it need not be a manifest. Without FILE, or with '-', standard input is read. Where the text
        has an error, nothing is printed, what is wrong goes to standard error, and the status is 1.
        JSON has no infinities: '.inf' and '.nan' are printed as Infinity and NaN.
        """,
      zh: """
        每个文档输出一个 JSON 值，各占一行，数字逐位保留。可以是任意 YAML，不必是算法清单。
        不带 FILE 或 FILE 为“-”时读取标准输入。
        文本有错误时不输出任何内容，问题写到标准错误，退出码为 1。
        JSON 没有无穷大：“.inf”和“.nan”输出为 Infinity 和 NaN。
        """),
    examples: [],
    operands: .optional(placeholder: "FILE"),
    options: [.inputName],
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let input = InputFile(
        operand: arguments.operands.first ?? "-", inputName: arguments.text(.inputName))
      let tree = DocumentTree.parse(try input.sourceFile())
      let style = console.style(of: .text, on: .standardError)
      console.remark(ReportFormat.text.render(Report(tree), style))
      let status = FailureLevel.error.status(of: tree.diagnostics)
      guard status == .success else { return status }
      var json = JSONWriter(.compact)
      for document in tree.documents {
        tree.write(document, to: &json)
        json.lineFeed()
      }
      try console.print(json.bytes)
      return .success
    })
}

extension Report {
  fileprivate init(_ tree: DocumentTree) {
    self.init(
      tool: Tool.identity, files: ReportedFiles([tree.source]), diagnostics: tree.diagnostics,
      checkedFiles: 1)
  }
}
