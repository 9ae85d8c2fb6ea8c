import Diagnostics
import Testing

@testable import Reporting

@Suite("Nothing reaches a terminal raw")
struct PrintableTests {
  @Test(
    "Control characters, directional overrides and invisible characters are spelled out",
    arguments: [
      ("\u{1B}[31m", "\\x1B[31m"), ("\u{0}", "\\x00"), ("\u{7F}", "\\x7F"), ("\u{9B}", "\\x9B"),
      ("\u{85}", "\\x85"), ("\u{202E}", "\\u202E"), ("\u{2066}", "\\u2066"),
      ("\u{2069}", "\\u2069"), ("\u{200E}", "\\u200E"), ("\u{200F}", "\\u200F"),
      ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029"), ("\u{200B}", "\\u200B"),
      ("a\u{200D}", "a\\u200D"), ("\u{E0041}", "\\U000E0041"), ("a\tb\nc\rd", "a\\tb\\nc\\rd"),
    ])
  func spelledOut(text: String, shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test(
    "What is only foreign stays as it is",
    arguments: ["图像分类，，", "👨‍👩‍👧", "e\u{301}", "\u{3000}", "مرحبا"])
  func untouched(text: String) {
    #expect(Printable.text(text) == text)
  }

  @Test("A frame spells out what it shows, and counts the cells of the spelling")
  func inFrame() {
    #expect(
      Picture("a: \u{1B}[2J\u{202E}«b»\n").drawn() == """
        a.yaml:1:9: error: wrong [some-code]
         1 | a: \\x1B[2J\\u202Eb
           |                 ^

        """)
  }

  @Test("A byte that is no character is spelled out")
  func brokenBytes() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE4, 0xB8, 0x62]
    let source = SourceFile(path: "a.yaml", bytes: bytes)
    let diagnostic = Diagnostic(
      code: "some-code", severity: .error, message: LocalizedText(en: "wrong", zh: "有误"),
      span: SourceSpan(file: source.id, 2..<4))
    #expect(
      Report.of([diagnostic], [source]).drawnOnce() == """
        a.yaml:1:3: error: wrong [some-code]
         1 | a\\xFF\\xE4\\xB8b
           |      ^^^^^^^^

        """)
  }

  @Test(
    "Messages, notes and file names are spelled out too", arguments: ReportFormat.all.map(\.name))
  func everywhere(name: String) throws {
    let format = try #require(ReportFormat.all.first { $0.name == name })
    let evil = "\u{1B}]0;x\u{7}\u{202E}\u{2028}"
    var picture = Picture(
      "«a»: «b»\(evil)\n", notes: [LocalizedText(en: "note \(evil)", zh: "说明 \(evil)")])
    picture.path = "\(evil).yaml"
    picture.message = LocalizedText(en: "not \(evil)", zh: "不是 \(evil)")
    picture.fix = (LocalizedText(en: "write it", zh: "改写"), "c\(evil)")
    for language in Language.allCases {
      let drawn = picture.drawn(format, language)
      let raw = drawn.unicodeScalars.filter {
        $0 != "\n" && Printable.escape($0, after: nil) != nil
      }
      #expect(raw.isEmpty && !drawn.isEmpty)
    }
  }
}
