import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import Reporting
import YAMLSubset

extension Command {
  static let yaml = Command(
    name: "yaml",
    summary: LocalizedText(en: "print what a YAML text says, as JSON", zh: "以 JSON 输出 YAML 文本的内容"),
    details: LocalizedText(
      en: """
        Prints one JSON value for each document, one a line, numbers digit for digit. Any YAML will do,
        it need not be a manifest. Without FILE, or with '-', standard input is read. Where the text has
        an error nothing is printed, and what is wrong goes to standard error.
        JSON has no infinities: '.inf' and '.nan' are printed as Infinity and NaN.
        """,
      zh: """
        每个文档输出一个 JSON 值，各占一行，数字逐位保留。可以是任意 YAML，不必是算法清单。
        不带 FILE 或 FILE 为“-”时读取标准输入。文本有错误时不输出任何内容，问题写到标准错误。
        JSON 没有无穷大：“.inf”和“.nan”输出为 Infinity 和 NaN。
        """),
    operands: .optional(placeholder: "FILE"),
    options: [.inputName],
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let words = arguments.operands.isEmpty ? ["-"] : arguments.operands
      let input = try namedFile(words[0], arguments.text(.inputName))
      var bytes: [UInt8] = []
      do throws(FileReading.Failure) {
        try input.read(into: &bytes)
      } catch {
        throw Refusal(
          LocalizedText(
            en: "cannot read '\(input.name)': \(error.reason.english)",
            zh: "无法读取“\(input.name)”：\(error.reason.chinese)"))
      }
      let source = SourceFile(path: input.name, bytes: bytes)
      let tree = DocumentTree.parse(source)
      if !tree.diagnostics.isEmpty {
        let report = Report(
          tool: Tool.identity, files: ReportedFiles([source]), diagnostics: tree.diagnostics,
          checkedFiles: 1)
        console.remark(
          ReportFormat.text.render(report, console.style(of: .text, on: .standardError)))
      }
      let status = FailureLevel.error.status(of: tree.diagnostics)
      guard status == .success else { return status }
      for document in tree.documents {
        var json = JSONWriter(.compact)
        tree.write(document, to: &json)
        json.lineFeed()
        try console.print(json.bytes)
      }
      return .success
    })

  /// The one file that a command line names; `-` is standard input.
  private static func namedFile(
    _ operand: String, _ inputName: String?
  ) throws(Refusal) -> InputFile {
    if operand == "-" {
      return InputFile(
        source: .standardInput, name: inputName ?? InputFile.standardInputName)
    }
    let path = FilePath(operand)
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .file: return InputFile(source: .file(path), name: path.shown)
      case .stream: return InputFile(source: .stream(path), name: path.shown)
      case .directory: break
      }
    } catch {
      throw Refusal(
        LocalizedText(
          en: "cannot read '\(path.shown)': \(error.reason.english)",
          zh: "无法读取“\(path.shown)”：\(error.reason.chinese)"))
    }
    throw Refusal(
      LocalizedText(
        en: "'\(path.shown)' is a directory, name a file", zh: "“\(path.shown)”是目录，请指定文件"))
  }
}
