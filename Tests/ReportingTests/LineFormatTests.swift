import Diagnostics
import Testing

@testable import Reporting

@Suite("Formats of one line a diagnostic")
struct LineFormatTests {
  private var picture: Picture {
    var picture = Picture(
      "a: «1»\nb: «2»\n", notes: [LocalizedText(en: "100% here", zh: "就在此处")])
    picture.path = "./fold,er/a:b%.yaml"
    picture.message = LocalizedText(en: "50%, wrong", zh: "50%，有误")
    picture.severity = .warning
    picture.fix = (LocalizedText(en: "write '3'", zh: "改为“3”"), "3")
    return picture
  }

  @Test("'short' keeps the severity English in every language")
  func short() {
    #expect(
      picture.drawn(.short) == """
        ./fold,er/a:b%.yaml:1:4: warning: 50%, wrong [some-code]

        """)
    #expect(
      picture.drawn(.short, .chinese) == """
        ./fold,er/a:b%.yaml:1:4: warning: 50%，有误 [some-code]

        """)
  }

  @Test("'github' escapes properties and messages, each by its own rule")
  func github() {
    let properties = "file=fold%2Cer/a%3Ab%25.yaml,line=1,endLine=1,col=4,endColumn=5"
    #expect(
      picture.drawn(.github) == """
        ::warning \(properties),title=some-code::50%25, wrong%0A./fold,er/a:b%25.yaml:2:4: \
        100%25 here%0Ahelp: write '3'

        """)
  }

  @Test("'github' names no columns where the span has several lines")
  func githubLines() {
    var picture = Picture("a: «[\n1]»\n")
    picture.severity = .note
    #expect(
      picture.drawn(.github) == """
        ::notice file=a.yaml,line=1,endLine=2,title=some-code::wrong

        """)
  }
}
