import AlgorithmCompiler
import Diagnostics
import Reporting

/// One run of 'algolint import'.
struct ImportRun {
  private let console: Console
  private let input: InputFile
  private let output: ManifestFile
  private let schema: String?

  init(_ invocation: Invocation) {
    let arguments = invocation.arguments
    console = invocation.console
    input = InputFile(operand: arguments.operands[0], inputName: arguments.text(.inputName))
    output = ManifestFile(arguments, else: nil)
    schema =
      arguments.text(.schemaAddress)
      ?? (output.path == nil ? nil : SchemaModeline.nearest(to: output.folder))
  }

  func run() throws(Refusal) -> ExitStatus {
    try output.check()
    let source = try input.sourceFile()
    let algorithm = ImportedAlgorithm(source)
    let report = Report(
      tool: Tool.identity, files: ReportedFiles([source]), diagnostics: algorithm.diagnostics,
      checkedFiles: 1)
    console.remark(ReportFormat.text.render(report, console.style(of: .text, on: .standardError)))
    guard let manifest = algorithm.manifest else { throw Self.unusable(source.path) }
    let text = ManifestWriter.text(
      manifest, in: console.language, heading: schema.map { [SchemaModeline.line($0)] } ?? [])
    try output.write(text, console)
    remark(on: algorithm)
    ManifestFindings(text, at: output.path).remark(console)
    return .success
  }

  private func remark(on algorithm: ImportedAlgorithm) {
    if case .manifest = algorithm.form {
      console.remark(
        LocalizedText(
          en:
            "\(Quoted(input.name).en) is a manifest already; it is written anew, without its comments",
          zh: "\(Quoted(input.name).zh)本身就是清单，已重新写出，不含原有注释"))
    }
    guard !algorithm.dropped.isEmpty else { return }
    console.remark(
      LocalizedText(
        en: "left out, since a manifest has no place for it:", zh: "以下内容清单中没有对应项，已略去："))
    let lines = algorithm.dropped.prefix(Self.listed).map { "  \(Printable.text($0))\n" }
    console.remark(Array(lines.joined().utf8))
    let rest = algorithm.dropped.count - Self.listed
    if rest > 0 {
      console.remark(LocalizedText(en: "  and \(rest) more", zh: "  以及其他 \(rest) 个"))
    }
  }

  /// How many members are named one by one.
  private static let listed = 200

  private static func unusable(_ path: String) -> Refusal {
    let name = Quoted(path)
    return Refusal(
      LocalizedText(
        en: "no manifest can be made of \(name.en)", zh: "无法由\(name.zh)生成清单"))
  }
}
