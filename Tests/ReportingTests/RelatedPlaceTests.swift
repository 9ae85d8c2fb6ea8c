import Diagnostics
import Testing

@testable import Reporting

@Suite("Related places")
struct RelatedPlaceTests {
  private let first = LocalizedText(en: "first set here", zh: "首次设置于此")

  @Test("Another place of the file is in the same frame, with what is said of it")
  func sameFrame() {
    #expect(
      Picture("«a»: 1\nb: 2\n«a»: 3\n", notes: [first]).swapped.drawnOnce() == """
        a.yaml:3:1: error: wrong [some-code]
         1 | a: 1
           | - first set here
         2 | b: 2
         3 | a: 3
           | ^

        """)
  }

  @Test("Lines between are left out when they are many")
  func gap() {
    #expect(
      Picture("«a»: 1\nb: 2\nc: 3\n«a»: 4\n", notes: [first]).drawn() == """
        a.yaml:1:1: error: wrong [some-code]
         1 | a: 1
           | ^
          ...
         4 | a: 4
           | - first set here

        """)
  }

  @Test("Two places of one line share it")
  func oneLine() {
    #expect(
      Picture("{a: «[1», 2«}»\n", notes: [LocalizedText(en: "closed here", zh: "在此关闭")]).drawn()
        == """
        a.yaml:1:5: error: wrong [some-code]
         1 | {a: [1, 2}
           |     ^^
           |          - closed here

        """)
  }

  @Test("A place in another file has a frame of its own; line numbers share one width")
  func otherFile() {
    let lines = String(repeating: "# \n", count: 11)
    let here = SourceFile(id: FileID(0), path: "a.yaml", text: "name: x\n")
    let there = SourceFile(id: FileID(7), path: "b.yaml", text: lines + "name: x\n")
    let diagnostic = Diagnostic(
      code: "some-code", severity: .error, message: LocalizedText(en: "taken", zh: "已被使用"),
      span: SourceSpan(file: here.id, 6..<7),
      notes: [
        Note(
          LocalizedText(en: "also here", zh: "亦见于此"),
          at: SourceSpan(file: there.id, lines.utf8.count + 6..<lines.utf8.count + 7))
      ])
    #expect(
      Report.of([diagnostic], [here, there]).drawnOnce() == """
        a.yaml:1:7: error: taken [some-code]
          1 | name: x
            |       ^
           --> b.yaml:12:7
         12 | name: x
            |       - also here

        """)
  }

  @Test("A span outside the file, which changed meanwhile, is held inside it")
  func changedFile() {
    let source = SourceFile(path: "a.yaml", text: "a\n")
    let diagnostic = Diagnostic(
      code: "some-code", severity: .note, message: LocalizedText(en: "gone", zh: "已不存在"),
      span: SourceSpan(file: source.id, 40..<50))
    #expect(
      Report.of([diagnostic], [source]).drawnOnce() == """
        a.yaml:1:2: note: gone [some-code]
         1 | a
           |  ^

        """)
  }
}

extension Picture {
  /// The last mark is the diagnostic's place and the first that of its note.
  fileprivate var swapped: Report {
    let report = self.report
    let diagnostic = report.diagnostics[0]
    let note = diagnostic.notes[0]
    return .of(
      [
        Diagnostic(
          code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
          span: note.span ?? diagnostic.span, notes: [Note(note.message, at: diagnostic.span)])
      ], [report.files[diagnostic.span.file]])
  }
}
