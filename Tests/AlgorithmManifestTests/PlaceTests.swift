import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Places of characters")
struct PlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    /// What each character of the text is written as.
    let atoms: [String]
    var testDescription: String { written }
  }

  static let cases = [
    Case(written: "abc", atoms: ["a", "b", "c"]),
    Case(written: "'abc'", atoms: ["a", "b", "c"]),
    Case(written: "\"图像a\"", atoms: ["图", "像", "a"]),
    Case(written: "图像🙂x", atoms: ["图", "像", "🙂", "x"]),
    Case(written: "'it''s'", atoms: ["i", "t", "''", "s"]),
    Case(written: #""a\tb""#, atoms: ["a", #"\t"#, "b"]),
    Case(
      written: #""\x41\u56fe\U0001F642\\""#, atoms: [#"\x41"#, #"\u56fe"#, #"\U0001F642"#, #"\\"#]),
    Case(written: #""a\/\"b""#, atoms: ["a", #"\/"#, #"\""#, "b"]),
    Case(written: "\"a\\\n    b\"", atoms: ["a", "b"]),
    Case(written: "\"a\\  b\"", atoms: ["a", #"\ "#, " ", "b"]),
    Case(written: "a\n    b", atoms: ["a", "\n", "b"]),
    Case(written: "|\n    ab\n    c\n", atoms: ["a", "b", "\n", "c", "\n"]),
    Case(written: "> # folded\n    ab\n    c\n", atoms: ["a", "b", "\n", "c", "\n"]),
  ]

  @Test("each character of a text is found in the file", arguments: cases)
  func scalars(_ example: Case) throws {
    let reading = Reading("name: a\ndescription: \(example.written)\n")
    #expect(reading.findings.isEmpty)
    let text = try #require(reading.manifest?.description)
    let scalars = Array(text.value.unicodeScalars)
    #expect(scalars.count == example.atoms.count)
    #expect(text.scalarOffsets.count == scalars.count + 1)
    for index in scalars.indices where scalars[index] != "\n" && scalars[index] != " " {
      #expect(reading.slice(text.span(ofScalarAt: index)) == example.atoms[index])
    }
    // White space may be written in many ways; its place is never outside the text.
    for offset in text.scalarOffsets {
      #expect(text.span.range.contains(Int(offset)) || offset == text.span.end)
    }
  }

  @Test("several characters in a row have one place")
  func ranges() throws {
    let reading = Reading("name: \"一二三\"\n")
    let name = try #require(reading.manifest?.name)
    #expect(reading.slice(name.span(ofScalars: 1..<3)) == "二三")
    #expect(reading.slice(name.span(ofScalars: 0..<3)) == "一二三")
    #expect(reading.slice(name.span) == "\"一二三\"")
  }

  @Test("the characters of an alias are not shown; the alias is")
  func alias() throws {
    let reading = Reading("name: &a abc\ndescription: *a\n")
    #expect(reading.findings.isEmpty)
    let text = try #require(reading.manifest?.description)
    #expect(text.value == "abc")
    #expect(reading.slice(text.span(ofScalarAt: 1)) == "*a")
  }

  @Test("a regular expression has a place for each character")
  func regex() throws {
    let reading = Reading("name: a\nsearch: {reward: {name: acc, regex: \"a\\\\d(\"}}\n")
    let reward = try #require(reading.manifest?.search?.rewards?.first)
    let start = try #require(reward.regex).span.start
    #expect(reward.regex?.value == "a\\d(")
    #expect(reward.regexOffsets.map { $0 - start } == [1, 2, 4, 5, 6])
  }
}
