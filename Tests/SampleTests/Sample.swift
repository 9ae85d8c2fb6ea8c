import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Foundation
import Reporting
import Testing

/// A manifest below `samples`, with the files that say what comes of it.
struct Sample: CustomTestStringConvertible {
  /// As a report names it when it is made from the top of the repository: `samples/valid/a.algorithm.yaml`.
  let path: String

  static let suffix = ".algorithm.yaml"

  /// The manifests in `folder` and below it, in order of their paths.
  static func all(in folder: String) -> [Sample] {
    let top = Repository.top.appending(path: folder)
    let files = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return files.filter { $0.hasSuffix(suffix) }.sorted().map { Sample(path: "\(folder)/\($0)") }
  }

  var testDescription: String { path }

  /// The file beside the manifest with another ending.
  func companion(_ ending: String) -> String { path.dropLast(Self.suffix.count) + ending }

  func source() throws -> SourceFile {
    SourceFile(path: path, bytes: try Repository.bytes(of: path))
  }

  /// What `algolint check` finds in the file on its own, in the order of its report.
  func diagnostics() throws -> [Diagnostic] {
    let compilation = Compilation(try source())
    var sink = DiagnosticSink()
    let entries = compilation.units.compactMap { unit in
      unit.manifest.name.map {
        RunContext.Entry(name: $0, workspaceID: unit.manifest.workspaceID?.value ?? "0")
      }
    }
    RuleSet.standard.check(RunContext(manifests: entries), &sink)
    return (compilation.diagnostics + sink.diagnostics).sorted(by: Diagnostic.isOrderedBefore)
  }

  /// What it prints of them.
  func textReport(_ language: Language) throws -> [UInt8] {
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: ""),
      files: ReportedFiles([try source()]), diagnostics: try diagnostics(), checkedFiles: 1)
    return ReportFormat.text.render(report, ReportStyle(language: language))
  }
}

/// The files that the tests were built from.
enum Repository {
  static let top = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: top.appending(path: path)))
  }

  /// Whether there is a file or folder at `path`.
  static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: top.appending(path: path).path)
  }
}
