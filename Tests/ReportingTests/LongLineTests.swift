import Diagnostics
import Testing

@testable import Reporting

@Suite("Long lines")
struct LongLineTests {
  @Test("A line of a hundred cells is whole, one of more is cut")
  func limit() {
    let whole = String(repeating: "x", count: 97)
    #expect(
      Picture("«a»: \(whole)\n").drawn() == """
        a.yaml:1:1: error: wrong [some-code]
         1 | a: \(whole)
           | ^

        """)
    #expect(
      Picture("«a»: \(whole)yz\n").drawn() == """
        a.yaml:1:1: error: wrong [some-code]
         1 | a: \(whole)…
           | ^

        """)
  }

  @Test("Far into a line, what stands around the span is shown")
  func around() {
    let far = String(repeating: "0123456789", count: 20)
    #expect(
      Picture("a: \(far)«b»\(far)\n").drawn() == """
        a.yaml:1:204: error: wrong [some-code]
         1 | …0123456789012345678901234567890123456789b01234567890123456789012345678901234567890123456789012345678…
           |                                          ^

        """)
  }

  @Test("Wide characters before the span are counted as what they take")
  func wide() {
    let far = String(repeating: "一二三四五六七八九十", count: 10)
    #expect(
      Picture("a: \(far)«b»\n").drawn() == """
        a.yaml:1:104: error: wrong [some-code]
         1 | …一二三四五六七八九十一二三四五六七八九十b
           |                                          ^

        """)
  }

  @Test("A span longer than the window is underlined as far as it is shown")
  func longSpan() {
    let long = String(repeating: "x", count: 500)
    let shown = String(repeating: "x", count: 97)
    let underline = String(repeating: "^", count: 97)
    #expect(
      Picture("a: «\(long)»\n").drawn() == """
        a.yaml:1:4: error: wrong [some-code]
         1 | a: \(shown)…
           |    \(underline)

        """)
  }

  @Test("Two places far apart on one line each show what is around them")
  func farApart() {
    let far = String(repeating: "x", count: 300)
    let note = LocalizedText(en: "opened here", zh: "在这里打开")
    let start = String(repeating: "x", count: 98)
    let end = String(repeating: "x", count: 39)
    #expect(
      Picture("a:«» [«[»\(far)]\n", notes: [note]).drawn() == """
        a.yaml:1:3: error: wrong [some-code]
         1 | a: [[\(start.dropLast(3))…
           |   ^
           |     - opened here

        """)
    #expect(
      Picture("«a»: [\(far)«]»\n", notes: [note]).drawn() == """
        a.yaml:1:1: error: wrong [some-code]
         1 | a: [\(start.dropLast(2))…
           | ^
         1 | …x\(end)]
           |                                          - opened here

        """)
  }
}
