import Diagnostics
import Testing

@testable import Reporting

@Suite("Text reports")
struct TextFormatTests {
  @Test("Each diagnostic is followed by an empty line; nothing gives nothing")
  func several() {
    let source = SourceFile(path: "a.yaml", text: "a\nb\n")
    let diagnostics = [0..<1, 2..<3].map { range in
      Diagnostic(
        code: "some-code", severity: .warning, message: LocalizedText(en: "odd", zh: "可疑"),
        span: SourceSpan(file: source.id, range))
    }
    #expect(
      Report.of(diagnostics, [source]).drawn() == """
        a.yaml:1:1: warning: odd [some-code]
         1 | a
           | ^

        a.yaml:2:1: warning: odd [some-code]
         2 | b
           | ^


        """)
    #expect(Report.of([], []).drawn() == "")
  }

  @Test("Remedies stand below the frame; a fix-it whose message says what to write shows no more")
  func remedies() {
    var picture = Picture("a: «gpu»\n")
    picture.fix = (LocalizedText(en: "write 'GPU'", zh: "改为“GPU”"), "GPU")
    #expect(
      picture.drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a: gpu
           |    ^^^
           = help: write 'GPU'

        """)
    #expect(
      picture.drawn(.text, .chinese) == """
        a.yaml:1:4: 错误：有误 [some-code]
         1 | a: gpu
           |    ^^^
           = 建议：改为“GPU”

        """)
  }

  @Test("A fix-it whose message doesn't say what to write shows the line as it would read")
  func preview() {
    var picture = Picture("a: 1\nb: «1.10» # 说明\n")
    picture.fix = (LocalizedText(en: "put quotes around it", zh: "加上引号"), "\"1.10\"")
    #expect(
      picture.drawn() == """
        a.yaml:2:4: error: wrong [some-code]
         2 | b: 1.10 # 说明
           |    ^^^^
           = help: put quotes around it
         2 + b: "1.10" # 说明

        """)
  }

  @Test("A fix-it of several lines shows each, and a removal none")
  func previewOfLines() {
    var picture = Picture("a:« [x, y]»\n")
    picture.fix = (LocalizedText(en: "write a list", zh: "写成列表"), "\n  - x\n  - y")
    #expect(
      picture.drawn() == """
        a.yaml:1:3: error: wrong [some-code]
         1 | a: [x, y]
           |   ^^^^^^^
           = help: write a list
         1 + a:
         2 +   - x
         3 +   - y

        """)
    picture.fix = (LocalizedText(en: "remove it", zh: "删除它"), "")
    #expect(
      picture.drawn() == """
        a.yaml:1:3: error: wrong [some-code]
         1 | a: [x, y]
           |   ^^^^^^^
           = help: remove it

        """)
  }

  @Test("Colours are put around pieces of a line, never across lines")
  func colours() {
    var picture = Picture("«a»: 1\n«a»: 2\n", notes: [LocalizedText(en: "here", zh: "此处")])
    picture.fix = (LocalizedText(en: "write 'b'", zh: "改为“b”"), "b")
    let drawn = picture.drawn(.text, .english, .ansi)
      .replacing("\u{1B}[0m", with: ">").replacing("\u{1B}[", with: "<")
    #expect(
      drawn == """
        <1ma.yaml:1:1: ><1;31merror: ><1mwrong><2m [some-code]>
        <34m 1 |> a: 1
        <34m   |> <1;31m^>
        <34m 2 |> a: 2
        <34m   |> <34m- here>
        <34m   = ><32mhelp: >write 'b'

        """)
  }
}
