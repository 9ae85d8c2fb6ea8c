import Diagnostics
import Testing
import YAMLSubset

@Suite("Keys")
struct KeyTests {
  /// Where the keys stand that are reported as duplicates.
  private func duplicates(_ text: String) -> [Int] {
    let tree = DocumentTree.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
    return tree.diagnostics.filter { $0.code == "duplicate-key" }.map(\.span.range.lowerBound)
  }

  @Test("of any length are compared whole, wherever they stand")
  func lengths() {
    for length in 1...40 {
      let key = String("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz".prefix(length))
      for end in ["", "\n", " 0123456789\n"] {
        let text = "\(key): 1\nother: 2\n\(key):\(end)"
        #expect(duplicates(text) == [length + 13], "\(text.debugDescription)")
        let quoted = "\(key): 1\nother: 2\n\"\(key)\":\(end)"
        #expect(duplicates(quoted) == [length + 13], "\(quoted.debugDescription)")
        let escaped = "\(key): 1\nother: 2\n\"\\x61\(key.dropFirst())\":\(end)"
        #expect(duplicates(escaped) == [length + 13], "\(escaped.debugDescription)")
        let flow = "{\(key): 1, other: 2, \(key): 3}\(end.isEmpty ? "" : "\n")"
        #expect(duplicates(flow) == [length + 16], "\(flow.debugDescription)")
      }
      // One letter differs, at each place.
      for place in 0..<length {
        var letters = Array(key)
        letters[place] = "_"
        #expect(duplicates("\(key): 1\n\(String(letters)): 2\n") == [])
      }
    }
  }

  @Test("that read as the same are duplicates, among few and among many")
  func resolved() {
    let many = (0..<300).map { "k\($0): 0\n" }.joined()
    for fillers in ["", many] {
      for (first, second) in [
        ("1", "0x1"), ("True", "true"), ("a", "'a'"), ("TRUE", "\"true\""), ("1", "+1"),
        ("true", "!!bool True"),
        ("0o17", "15"), ("é", "\"\\xe9\""),
      ] {
        #expect(
          duplicates("\(first): 1\n\(fillers)\(second): 2\n").count == 1, "\(first), \(second)")
      }
      for (first, second) in [("1", "1.5"), ("y", "Y"), ("name", "Name"), ("False", "'False'")] {
        #expect(duplicates("\(first): 1\n\(fillers)\(second): 2\n") == [], "\(first), \(second)")
      }
    }
  }

  @Test("of anchors are the whole name, however long")
  func anchorNames() {
    let long = String(repeating: "x", count: 600)
    let text = "a: &\(long)1 one\nb: &\(long)2 two\nc: [*\(long)1, *\(long)2]\n"
    #expect(read(text) == [#"{"a":"one","b":"two","c":["one","two"]}"#])
  }
}
