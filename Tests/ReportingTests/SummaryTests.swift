import Diagnostics
import Testing

@testable import Reporting

@Suite("The summary line")
struct SummaryTests {
  private func sentence(_ severities: [Severity], of files: Int) -> LocalizedText? {
    let source = SourceFile(path: "a.yaml", text: "a\n")
    let diagnostics = severities.map {
      Diagnostic(
        code: "c", severity: $0, message: LocalizedText(en: "a", zh: "甲"),
        span: SourceSpan(file: source.id, 0..<1))
    }
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles([source]),
      diagnostics: diagnostics, checkedFiles: files)
    return ReportSummary(report).sentence
  }

  @Test("Numbers are counted in both languages")
  func numbers() {
    #expect(sentence([], of: 3) == nil)
    #expect(
      sentence([.error], of: 1) == LocalizedText(en: "1 error in 1 file", zh: "1 个文件中有 1 个错误"))
    #expect(
      sentence([.error, .error, .warning], of: 3)
        == LocalizedText(
          en: "2 errors and 1 warning in 1 of 3 files", zh: "3 个文件中的 1 个有 2 个错误、1 个警告"))
    #expect(
      sentence([.error, .note, .warning, .note], of: 2)
        == LocalizedText(
          en: "1 error, 1 warning and 2 notes in 1 of 2 files",
          zh: "2 个文件中的 1 个有 1 个错误、1 个警告、2 个提示"))
  }
}
