import Diagnostics
import Reporting

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
        """,
      zh: """
        清单的指定方式与“algolint check”相同。只要有错误级别的问题，就不输出任何内容。
        多个清单输出到标准输出或 *.jsonl 文件时，每个占一行。
        输出到目录时，每个清单一个同名文件：a.algorithm.yaml 对应 a.algorithm.json
        或 a.algorithm.modelarts.json。发现的问题写到标准错误。
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
    ],
    operands: .several(placeholder: "PATH"),
    options: [.target, .output, .compact, .sourceMap, .inputName, .jobs],
    run: { invocation throws(Refusal) in
      try CompileRun(invocation).run()
    })
}

private struct CompileRun {
  private let console: Console
  private let destination: Destination
  private let settings: CompileSettings
  private let linting: Linting<CompiledFile>

  init(_ invocation: Invocation) throws(Refusal) {
    let arguments = invocation.arguments
    let target = arguments.word(.target, as: CompileTarget.self) ?? .normalized
    if target != .normalized, arguments.has(.sourceMap) { throw Self.noSourceMap }
    let discovery = Discovery(arguments)
    let destination = Destination(arguments.text(.output))
    let settings = CompileSettings(
      target: target, isCompact: arguments.has(.compact),
      hasSourceMap: arguments.has(.sourceMap), isJoined: destination.isJoined,
      fileCount: discovery.files.count)
    console = invocation.console
    linting = Linting(arguments, discovery) { CompiledFile($0, settings) }
    (self.destination, self.settings) = (destination, settings)
  }

  func run() throws(Refusal) -> ExitStatus {
    let report = linting.report
    console.remark(ReportFormat.text.render(report, console.style(of: .text, on: .standardError)))
    console.remark(on: report.unreadFiles)
    ReportSummary(report).sentence.map(console.remark)
    guard report.unreadFiles.isEmpty else { return .failure }
    let status = FailureLevel.error.status(of: report.diagnostics)
    guard status == .success else { return status }
    guard isComplete() else { return .findings }
    try write()
    return .success
  }

  /// Says of which files nothing can be written although nothing is reported.
  private func isComplete() -> Bool {
    let incomplete = linting.outcomes.filter { $0.product?.isComplete != true }
    for outcome in incomplete {
      let name = linting.inputs[outcome.index].name
      console.complain(
        Refusal(
          LocalizedText(
            en: "cannot compile '\(name)': a comment suppresses what could not be read there",
            zh: "无法编译“\(name)”：其中有内容无法读取，相关问题被注释屏蔽")))
    }
    return incomplete.isEmpty
  }

  private func write() throws(Refusal) {
    let documents = linting.outcomes.flatMap { $0.product?.documents ?? [] }
    switch destination {
    case .standardOutput:
      try console.print(Array(documents.joined()))
    case .file(let path):
      if documents.count > 1, !path.hasSuffix(".jsonl"), Self.isFile(path) {
        throw Self.severalManifests(documents.count, path)
      }
      try OutputFile(path: path, bytes: Array(documents.joined())).write()
    case .directory(let directory):
      let files = linting.outcomes.flatMap { outcome in
        outcome.product.map { compiled in
          OutputFile.files(
            of: compiled, from: linting.inputs[outcome.index], settings.target, in: directory)
        } ?? []
      }
      try OutputFile.checkNames(files)
      for file in files { try file.write() }
    }
  }

  private static func isFile(_ path: FilePath) -> Bool {
    guard let status = try? FileStatus(of: path) else { return true }
    return status.kind == .file
  }

  private static let noSourceMap = Refusal(
    LocalizedText(
      en: "'--source-map' goes with '--target normalized' only: the API knows no such member",
      zh: "“--source-map”只能与“--target normalized”一起使用：API 不接受该成员"))

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
