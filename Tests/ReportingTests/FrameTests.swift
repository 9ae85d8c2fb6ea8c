import Diagnostics
import Testing

@testable import Reporting

@Suite("Code frames")
struct FrameTests {
  @Test("The exact span is underlined")
  func exactSpan() {
    #expect(
      Picture("name: a\nresources:\n  types: [CPU, «gpuu»]\n").drawn() == """
        a.yaml:3:16: error: wrong [some-code]
         3 |   types: [CPU, gpuu]
           |                ^^^^

        """)
  }

  @Test("Wide characters take two cells, and the underline stays below them")
  func wideCharacters() {
    #expect(
      Picture("描述: 花卉«图像»分类 # 说明\n").drawn() == """
        a.yaml:1:7: error: wrong [some-code]
         1 | 描述: 花卉图像分类 # 说明
           |           ^^^^

        """)
  }

  @Test("Emoji, also composed ones, take two cells")
  func emoji() {
    #expect(
      Picture("a: 🚀👨‍👩‍👧❤️👍🏽«x»\n").drawn() == """
        a.yaml:1:14: error: wrong [some-code]
         1 | a: 🚀👨‍👩‍👧❤️👍🏽x
           |            ^

        """)
  }

  @Test("Combining characters take no cell")
  func combining() {
    #expect(
      Picture("a: e\u{301}«x»\n").drawn() == """
        a.yaml:1:6: error: wrong [some-code]
         1 | a: e\u{301}x
           |     ^

        """)
  }

  @Test("A tab takes four cells in the frame and one column in the location")
  func tabs() {
    #expect(
      Picture("a:\t«b»\tc\n").drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a:    b    c
           |       ^

        """)
  }

  @Test("A byte order mark takes no column", arguments: ["\n", "\r\n", "\r"])
  func byteOrderMark(lineBreak: String) {
    #expect(
      Picture("\u{FEFF}a: «b»\(lineBreak)c: d\(lineBreak)").drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a: b
           |    ^

        """)
  }

  @Test("Every kind of line break ends a line", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) {
    #expect(
      Picture("a: b\(lineBreak)c: «d»\(lineBreak)").drawn() == """
        a.yaml:2:4: error: wrong [some-code]
         2 | c: d
           |    ^

        """)
  }

  @Test("A place without characters gets one caret")
  func emptySpan() {
    #expect(
      Picture("a:«»\nb: c\n").drawn() == """
        a.yaml:1:3: error: wrong [some-code]
         1 | a:
           |   ^

        """)
  }

  @Test("The end of the file is the end of its last line", arguments: ["a: [b\n«»", "a: [b«»"])
  func endOfFile(text: String) {
    #expect(
      Picture(text).drawn() == """
        a.yaml:1:6: error: wrong [some-code]
         1 | a: [b
           |      ^

        """)
  }

  @Test("An empty file has one line")
  func emptyFile() {
    #expect(
      Picture("«»").drawn() == """
        a.yaml:1:1: error: wrong [some-code]
         1 |
           | ^

        """)
  }

  @Test("Each line of a short span is underlined, without its indentation")
  func severalLines() {
    #expect(
      Picture("a: «[b,\n\n  c]»\nd: e\n").drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a: [b,
           |    ^^^
         2 |
         3 |   c]
           |   ^^

        """)
  }

  @Test("Of a long span the first and the last line are shown")
  func manyLines() {
    #expect(
      Picture("x:\n  a: «[b,\n  c,\n  d,\n  e,\n  f]»\ng: h\n").drawn() == """
        a.yaml:2:6: error: wrong [some-code]
         2 |   a: [b,
           |      ^^^
          ...
         6 |   f]
           |   ^^

        """)
  }

  @Test("A span that holds a line break ends before it")
  func trailingBreak() {
    #expect(
      Picture("a: «b\n»c: d\n").drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a: b
           |    ^

        """)
  }
}
