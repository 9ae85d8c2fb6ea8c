import Diagnostics
import Testing

@testable import Reporting

@Suite("Links to rules")
struct LinkTests {
  @Test("lie around a rule's code, and around nothing else")
  func link() throws {
    let style = ReportStyle(
      language: .english, colour: .ansi, rulesAddress: RulesAddress("https://example.com/r.md"))
    let bytes = ReportFormat.text.render(Picture("a: «1»\n").report, style)
    let drawn = String(decoding: bytes, as: UTF8.self)
      .replacing("\u{1B}]8;;", with: "{").replacing("\u{1B}\\", with: "}")
      .replacing("\u{1B}[0m", with: ">").replacing("\u{1B}[", with: "<")
    #expect(
      drawn.split(separator: "\n").first == """
        <1ma.yaml:1:4: ><1;31merror: ><1mwrong>\
        <2m [>{https://example.com/r.md#some-code}<2msome-code>{}<2m]>
        """)
  }
}
