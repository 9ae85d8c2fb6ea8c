import Diagnostics
import Testing

@Suite("Fix-its applied together")
struct FixItSetTests {
  private let source = SourceFile(path: "a", text: "one two three\n")

  private func fixIt(_ edits: (Range<Int>, String)...) -> FixIt {
    FixIt(
      LocalizedText(en: "write", zh: "改写"), .safe,
      edits.map { FixIt.Edit(SourceSpan(file: source.id, $0.0), $0.1) })
  }

  private func applied(_ fixIts: [FixIt], to text: String? = nil) -> String {
    let source = text.map { SourceFile(path: "a", text: $0) } ?? source
    return String(decoding: FixItSet(fixIts).applied(to: source), as: UTF8.self)
  }

  @Test("are applied in order of place, whatever order they come in")
  func order() {
    #expect(applied([fixIt((8..<13, "3")), fixIt((0..<3, "1"))]) == "1 two 3\n")
    #expect(applied([fixIt((8..<13, "3"), (0..<0, ">"))]) == ">one two 3\n")
    #expect(applied([]) == "one two three\n")
  }

  @Test("never change one place twice: the first wins, whole or not at all")
  func overlap() {
    #expect(applied([fixIt((0..<7, "x")), fixIt((4..<13, "y"))]) == "x three\n")
    #expect(applied([fixIt((4..<7, "x")), fixIt((0..<3, "1"), (5..<6, "y"))]) == "one x three\n")
    #expect(applied([fixIt((0..<13, "x")), fixIt((4..<7, "y"))]) == "x\n")
    #expect(applied([fixIt((4..<7, "x")), fixIt((0..<13, "y"))]) == "one x three\n")
    #expect(applied([fixIt((4..<7, "x")), fixIt((4..<7, "x"))]) == "one x three\n")
  }

  @Test("don't change neighbouring places, nor insert twice at one")
  func neighbours() {
    #expect(applied([fixIt((0..<4, "")), fixIt((4..<7, "x"))]) == "two three\n")
    #expect(applied([fixIt((4..<7, "x")), fixIt((7..<7, "y"))]) == "one x three\n")
    #expect(applied([fixIt((4..<4, "x")), fixIt((4..<4, "y"))]) == "one xtwo three\n")
  }

  @Test("keep the file's line breaks and its byte order mark first")
  func shape() {
    #expect(applied([fixIt((3..<3, "\nx"))], to: "one\r\ntwo\r\n") == "one\r\nx\r\ntwo\r\n")
    #expect(applied([fixIt((3..<3, "\r\nx"))], to: "one\r\ntwo\r\n") == "one\r\nx\r\ntwo\r\n")
    #expect(applied([fixIt((0..<0, "x"))], to: "\u{FEFF}one\n") == "\u{FEFF}xone\n")
  }
}
