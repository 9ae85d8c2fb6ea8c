import Configuration
import Diagnostics
import Reporting

/// One run of 'algolint compile'.
struct CompileRun {
  private let console: Console
  private let request: CompileRequest
  private let setup: RunSetup
  private let linting: Linting<[CompiledFile]>

  init(_ invocation: Invocation) throws(Refusal) {
    let arguments = invocation.arguments
    let request = try CompileRequest(arguments)
    let setup = try RunSetup(arguments, operands: request.operands)
    let settings = request.settings(fileCount: setup.files.count)
    console = invocation.console
    let progress = RunProgress(console, total: setup.files.count)
    linting = Linting(arguments, setup, progress: progress) { compilation in
      settings.map { CompiledFile(compilation, $0) }
    }
    (self.request, self.setup) = (request, setup)
  }

  func run() throws(Refusal) -> ExitStatus {
    let report = linting.report
    setup.complain(to: console)
    console.remark(ReportFormat.text.render(report, console.style(of: .text, on: .standardError)))
    console.remark(on: report.unreadFiles)
    console.remark(onSkippedFiles: linting.skippedFiles)
    ReportSummary(report).sentence.map(console.remark)
    guard report.unreadFiles.isEmpty, !setup.isBroken else { return .failure }
    let status = FailureLevel.error.status(of: report.diagnostics)
    guard status == .success else { return status }
    guard isComplete() else { return .findings }
    // Of files that are left out, nothing is to be written.
    guard linting.skippedFiles == 0 || !compiled.isEmpty else { return .success }
    if request.isCheck { return try JSONCheck(request, compiled).run(console) }
    try write()
    return .success
  }

  /// Each file with what is written of it.
  private var compiled: [(input: InputFile, products: [CompiledFile])] {
    linting.outcomes.compactMap { outcome in
      outcome.product.map { (linting.inputs[outcome.index], $0) }
    }
  }

  /// Says of which files nothing can be written although nothing is reported.
  private func isComplete() -> Bool {
    let incomplete = linting.outcomes.filter { outcome in
      !outcome.isSkipped && outcome.product?.allSatisfy(\.isComplete) != true
    }
    for outcome in incomplete {
      let name = linting.inputs[outcome.index].name
      console.complain(
        Refusal(
          LocalizedText(
            en: """
              cannot compile '\(name)': a comment or a configuration hides what could not be read there
              """,
            zh: "无法编译“\(name)”：其中有内容无法读取，相关问题被注释或配置屏蔽")))
    }
    return incomplete.isEmpty
  }

  private func write() throws(Refusal) {
    let documents = compiled.flatMap(\.products).flatMap(\.documents)
    switch request.destination {
    case .standardOutput:
      try console.print(Array(documents.joined()))
    case .file(let path):
      if documents.count > 1, !path.hasSuffix(".jsonl"), Self.isFile(path) {
        throw Self.severalManifests(documents.count, path)
      }
      try OutputFile(path: path, bytes: Array(documents.joined())).write()
    case .directory(let directory):
      let files = compiled.flatMap { input, products in
        products.flatMap { OutputFile.files(of: $0, from: input, in: directory) }
      }
      try OutputFile.checkNames(files)
      for file in files { try file.write() }
    }
  }

  private static func isFile(_ path: FilePath) -> Bool {
    guard let status = try? FileStatus(of: path) else { return true }
    return status.kind == .file
  }

  private static func severalManifests(_ count: Int, _ path: FilePath) -> Refusal {
    Refusal(
      LocalizedText(
        en: "\(count) manifests don't go into one JSON file",
        zh: "\(count) 个算法清单无法写入同一个 JSON 文件"),
      hint: LocalizedText(
        en: "write '-o DIRECTORY/' for a file each, or '-o FILE.jsonl' for a line each",
        zh: "请用“-o DIRECTORY/”为每个清单输出一个文件，或用“-o FILE.jsonl”每行输出一个"))
  }
}
