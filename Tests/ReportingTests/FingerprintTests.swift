import Diagnostics
import Testing

@testable import Reporting

@Suite("Fingerprints")
struct FingerprintTests {
  private func fingerprints(_ marked: String, path: String = "a.yaml", code: String = "c")
    -> [String]
  {
    let text = MarkedText(marked)
    let source = SourceFile(path: path, text: text.text)
    let diagnostics = text.marks.map { mark in
      Diagnostic(
        code: code, severity: .error, message: LocalizedText(en: "m", zh: "误"),
        span: SourceSpan(file: source.id, mark))
    }
    return NamedDiagnostic.all(of: .of(diagnostics, [source])).map(\.fingerprint)
  }

  @Test("stay when lines are inserted, removed, indented, or saved by another system")
  func stable() {
    let one = fingerprints("a: «b»\n")
    for text in ["# 注释\n\na: «b»\n", "\u{FEFF}a: «b»\r\n", "x:\n  a: «b» \n", "a: «b»"] {
      #expect(fingerprints(text) == one)
    }
    #expect(fingerprints("a: «b»\n", path: "./a.yaml") == one)
  }

  @Test("differ with the rule, the file, the text, and the words around it")
  func different() {
    let prints = [
      fingerprints("a: «b»\n"), fingerprints("a: «b»\n", path: "b.yaml"),
      fingerprints("a: «b»\n", code: "d"), fingerprints("a: «c»\n"), fingerprints("«a»: b\n"),
      fingerprints("c: «b»\n"),
    ]
    #expect(Set(prints).count == prints.count)
  }

  @Test("of the same words differ by their order, also where one is silenced")
  func repeated() {
    let prints = fingerprints("- «b»\n- «b»\n- c\n- «b»\n")
    #expect(Set(prints).count == 3)
    #expect(fingerprints("- c\n- «b»\n# x\n- «b»\n") == Array(prints.prefix(2)))
    let report = Report.of([], [SourceFile(path: "a.yaml", text: "- b\n- b\n")])
    let spans = [2..<3, 6..<7].map { SourceSpan(file: FileID(0), $0) }
    let diagnostics = spans.map {
      Diagnostic(
        code: "c", severity: .error, message: LocalizedText(en: "m", zh: "误"), span: $0)
    }
    let named = NamedDiagnostic.all(
      of: report.with(
        diagnostics: [diagnostics[1]],
        suppressed: [SuppressedDiagnostic(diagnostics[0], by: .comment)]))
    #expect(named.map(\.fingerprint) == Array(prints.prefix(2)))
    #expect(named.map { $0.suppression != nil } == [true, false])
  }

  @Test("are the same on every machine")
  func value() { #expect(fingerprints("a: «b»\n") == ["7ae7ce7710fd5f22"]) }
}
