import Diagnostics
import Testing

@testable import Reporting

@Suite("Statistics")
struct StatisticsTests {
  private let report: Report = {
    let source = SourceFile(path: "a.yaml", text: String(repeating: "x\n", count: 20))
    let codes = Array(repeating: "often", count: 11) + ["once", "also-once", "once-more"]
    let diagnostics = codes.enumerated().map { index, code in
      Diagnostic(
        code: code, severity: .error, message: LocalizedText(en: "m", zh: "误"),
        span: SourceSpan(file: source.id, 2 * index..<2 * index + 1))
    }
    let kind = DiagnosticKind(
      code: "often", area: DiagnosticArea("a", LocalizedText(en: "A", zh: "甲")), severity: .error,
      summary: LocalizedText(en: "a thing", zh: "某物"), rationale: LocalizedText(en: "r", zh: "因"),
      source: "s", examples: [])
    return Report.of(diagnostics, [source])
      .with(background: ReportBackground(kinds: { [kind, kind.with(code: "once")] }))
  }()

  @Test("count the rules, the most frequent first, and tell what each finds")
  func lines() {
    #expect(
      ReportStatistics(report).lines(in: .english) == [
        "11  often      a thing", " 1  also-once", " 1  once       a thing", " 1  once-more",
      ])
    #expect(ReportStatistics(report).lines(in: .chinese)[0] == "11  often      某物")
  }

  @Test("of nothing are nothing")
  func nothing() { #expect(ReportStatistics(.of([], [])).lines(in: .english) == []) }
}

extension DiagnosticKind {
  fileprivate func with(code: String) -> DiagnosticKind {
    DiagnosticKind(
      code: code, area: area, severity: severity, summary: summary, rationale: rationale,
      source: source, examples: [])
  }
}
