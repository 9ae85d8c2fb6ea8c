import Diagnostics
import Testing
import YAMLSubset

@Suite("Files")
struct StreamTests {
  @Test(
    "hold documents",
    arguments: [
      Case(""), Case("# comment\n"), Case("---\n", "null"),
      Case("--- a\n--- b\n", "\"a\"", "\"b\""),
      Case("a: b\n...\nc: d\n", "{\"a\":\"b\"}", "{\"c\":\"d\"}"), Case("...\n"),
      Case("%YAML 1.2\n---\na\n", "\"a\""),
      Case("---\n---\n", "null", "null"), Case("a\n---\nb\n...\n# c\n", "\"a\"", "\"b\""),
      Case("---\n\t", "null"), Case("a:\n\t# c", "{\"a\":null}"),
      Case("--- # c\na: b\n", "{\"a\":\"b\"}"),
      Case("--- a: b\n", "!mapping-on-key-line"),
      Case("%YAML 3.0\n---\na", "!unsupported-yaml-version"),
      Case("%YAML 1.2\na\n", "!directive-without-document"),
      Case("%TAG ! x\n---\na\n", "!tag-directive"),
      Case("%FOO\n", "!directive-without-document"),
      Case("%YAML1.2\n%YAML 1.2\n", "!directive-without-document"),
      Case("a\n...b\n", "\"a ...b\""), Case("a: b\n... c\n", "!text-after-document"),
      Case("%FOO\n---\na", "\"a\""),
      Case("a: 1\n...\n\u{FEFF}b: 2\n", "!control-character"),
    ])
  func documents(_ example: Case) {
    #expect(read(example.text) == example.expected)
  }

  @Test("are UTF-8, with or without a byte order mark")
  func encodings() {
    #expect(read([0xEF, 0xBB, 0xBF] + Array("a: 中".utf8)) == ["{\"a\":\"中\"}"])
    #expect(read([0xFF, 0xFE, 0x61, 0x00]) == ["!unsupported-encoding"])
    #expect(read([0x61, 0x00, 0x3A, 0x00]) == ["!unsupported-encoding"])
    #expect(read(Array("a: ".utf8) + [0xC3, 0x28]) == ["!invalid-utf-8"])
    #expect(read(Array("a: ".utf8) + [0xD6, 0xD0]) == ["!invalid-utf-8"])
    #expect(read([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]) == ["!binary-file"])
    #expect(read("a: \u{7}b") == ["!control-character"])
    #expect(read("a: \u{7F}b") == ["!control-character"])
    #expect(read("a: \"\u{7F}\u{85}\"") == ["{\"a\":\"\u{7F}\u{85}\"}"])
    #expect(read("a: b\u{FEFF}c") == ["!control-character"])
  }

  @Test("of any depth end, with a limit of 64 collections")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(read(nested(64)) == [nested(64)])
    #expect(read(nested(65)) == ["!nesting-too-deep"])
    #expect(read(String(repeating: "[", count: 100_000)) == ["!nesting-too-deep"])
    #expect(read(String(repeating: "{a: ", count: 100_000)) == ["!nesting-too-deep"])
    #expect(read(String(repeating: "- ", count: 100_000)) == ["!nesting-too-deep"])
    let deep = (0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(read(deep) == ["!nesting-too-deep"])
  }

  @Test("with aliases of aliases stay bounded")
  func expansion() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for i in 1..<20 {
      bomb +=
        "a\(i): &a\(i) [" + Array(repeating: "*a\(i - 1)", count: 10).joined(separator: ", ")
        + "]\n"
    }
    #expect(read(bomb + "b: *a19\n") == ["!alias-expansion"])
    var chain = "a0: &a0 x\n"
    for i in 1..<100 { chain += "a\(i): &a\(i) [*a\(i - 1)]\n" }
    #expect(read(chain + "b: *a99\n") == ["!nesting-too-deep"])
  }

  @Test("keep their comments")
  func comments() {
    let text = "# one\na: b # two\nc: |\n  # text\n# three\n"
    let file = SourceFile(path: "t", text: text)
    let tree = DocumentTree.parse(file)
    #expect(tree.comments.map { file.text(in: $0) } == ["# one", "# two", "# three"])
  }
}
