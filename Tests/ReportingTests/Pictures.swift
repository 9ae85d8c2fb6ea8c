import Diagnostics

@testable import Reporting

/// A text with marks, reported on: the first mark is the diagnostic's place, each further one that of a note.
struct Picture {
  var path = "a.yaml"
  let marked: String
  var message = LocalizedText(en: "wrong", zh: "有误")
  var severity = Severity.error
  var notes: [LocalizedText] = []
  /// What to write instead of the first mark.
  var fix: (message: LocalizedText, replacement: String)?

  init(_ marked: String, notes: [LocalizedText] = []) {
    self.marked = marked
    self.notes = notes
  }

  var report: Report {
    let text = MarkedText(marked)
    let source = SourceFile(path: path, text: text.text)
    // A mark inside another closes before it; here they are in the order in which they open.
    let spans = text.marks.sorted { $0.lowerBound < $1.lowerBound }
      .map { SourceSpan(file: source.id, $0) }
    let notes = zip(notes, spans.dropFirst()).map { Note($0, at: $1) }
    let fixIts = fix.map { [FixIt($0.message, .safe, replace: spans[0], with: $0.replacement)] }
    return report(on: source, at: spans[0], notes, fixIts ?? [])
  }

  private func report(
    on source: SourceFile, at span: SourceSpan, _ notes: [Note], _ fixIts: [FixIt]
  ) -> Report {
    let diagnostic = Diagnostic(
      code: "some-code", severity: severity, message: message, span: span, notes: notes,
      fixIts: fixIts)
    return .of([diagnostic], [source])
  }

  /// The report, without the empty line that ends each diagnostic in text.
  func drawn(
    _ format: ReportFormat = .text, _ language: Language = .english,
    _ colour: ReportStyle.Colour = .plain
  ) -> String {
    report.drawnOnce(format, language, colour)
  }
}

extension Report {
  static func of(_ diagnostics: [Diagnostic], _ sources: [SourceFile]) -> Report {
    Report(
      tool: ToolIdentity(name: "algolint", version: "1.2.3"), files: ReportedFiles(sources),
      diagnostics: diagnostics, checkedFiles: sources.count)
  }

  func drawn(
    _ format: ReportFormat = .text, _ language: Language = .english,
    _ colour: ReportStyle.Colour = .plain
  ) -> String {
    String(
      decoding: format.render(self, ReportStyle(language: language, colour: colour)), as: UTF8.self)
  }

  /// The report of one diagnostic, without the empty line that ends it in text.
  func drawnOnce(
    _ format: ReportFormat = .text, _ language: Language = .english,
    _ colour: ReportStyle.Colour = .plain
  ) -> String {
    let drawn = drawn(format, language, colour)
    return drawn.hasSuffix("\n\n") ? String(drawn.dropLast()) : drawn
  }
}
