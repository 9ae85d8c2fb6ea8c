import AlgorithmCompiler
import Diagnostics
import Reporting

/// What the linter finds in a manifest that a command has made.
struct ManifestFindings {
  private let summary: ReportSummary
  private let path: FilePath?

  init(_ text: String, at path: FilePath?) {
    let source = SourceFile(path: path?.shown ?? "", text: text)
    summary = ReportSummary(
      Report(
        tool: Tool.identity, files: ReportedFiles([source]),
        diagnostics: Compilation(source).diagnostics, checkedFiles: 1))
    self.path = path
  }

  /// Says how much is found; nothing where nothing is.
  func remark(_ console: Console) {
    guard summary.filesWithDiagnostics > 0 else { return }
    let counts = summary.counts
    let command = path.map { "algolint check \(ShellWord.quoting(file: $0.shown))" }
    console.remark(
      LocalizedText(
        en: "\(counts.english) in the manifest" + (command.map { "; see \($0)" } ?? ""),
        zh: "清单中有 \(counts.chinese)" + (command.map { "，详见 \($0)" } ?? "")))
  }
}
