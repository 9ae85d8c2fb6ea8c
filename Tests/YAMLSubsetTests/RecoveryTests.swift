import Diagnostics
import Testing
import YAMLSubset

/// A text whose mistakes are marked; the parser reports those and no others.
struct Marked: Sendable, CustomTestStringConvertible {
  let text: String
  init(_ text: String) { self.text = text }
  var testDescription: String { text.debugDescription }
}

@Suite("After a mistake")
struct RecoveryTests {
  @Test(
    "the rest is read, and nothing else is reported",
    arguments: [
      Marked("a: «[»b, c\nd: e\n"), Marked("a: «\"»b\nc: «'»d\ne: f\n"),
      Marked("a: b\n«c» d\ne: f\n«g» h\n"),
      Marked("a: b\n  «c»: d\ne: f\n   «g»: h\n"), Marked("a:\n    b: c\n  «d»: e\nf: g\n"),
      Marked("a:\n«\t»b: c\n\td: e\nf: «@»g\n"),
      Marked("a: b«:» c\nd: «%»e\n"), Marked("- a\n«b»: c\n- d\n"),
      Marked("a: [b«}»\nc: «{»d: e\nf: g\n"), Marked("a: \"b\" «c»\nd: 'e' «f»\n"),
      Marked("a: «*x»\nb: «*y»\n"), Marked("a: 1\n«a»: 2\nb: {c: 1, «c»: 2}\n"),
      Marked("«?» a\n: b\nc: «!d» e\n"), Marked("a: |x\n  b\nc: d\n".replacing("x", with: "«x»")),
      Marked("a: [\nb,\nc]\nd: e\n".replacing("\nb", with: "\n«b»")),
      Marked("a: \"b\nc\"\n".replacing("\nc", with: "\n«c»")),
      Marked("[\"a\"«» \"b\"«» 'c']\n"), Marked("{a: 1«» b: 2«» c: 3}\n"),
      Marked("name«:»a\nb: c\n"), Marked("- «- -\t»a: b\n".replacing("«- -\t»", with: "-«\t»-")),
      Marked("a: |\n«\t»\n  b\nc: |+\n  d\n«\t»\n  e\nf: g\n"),
      Marked("a: 1\n«b»\n  - c: «@»d\n«e»\n- f: «@»g\nh: 2\n"),
      Marked("a: 1\n «b»:\n- c\n- d\ne: 2\n"),
      Marked("- a: 1\n  b: 2\n«\t»- a: 3\n  b: 4\n- a: «@»5\n"),
      Marked("a: >\n  b\n «\t»# c\nd: «@»e\n"), Marked("a: «!x»{b: c}\n"),
      Marked("a: !!map«{»b: c}\nd: [&x«[»«*y»]]\n"),
      Marked("a: «-» b\nc: d\n"), Marked("a: &x b\nc: {d: «&y» *x}\n"),
      Marked("a: «\"»b\n- c\n".replacing("- c", with: "d: e")),
      Marked("a:\n  - b: 1\n    c: 2\n    «- b»: 3\n    c: 4\n  - b: «@»5\n"),
      Marked("a:\n  - b: 1\n      «- b»: 3\n        c: 4\n  - b: «@»5\n"),
      Marked("a:\n  «b»: 1\n    c: 2\n  - b: 3\n    c: «@»4\n"),
      Marked("a:\n  - b: 1\n  «c»:\n  - d: 2\n    e: «@»3\nf: «@»4\n"),
      Marked("a: 1\n «b»: 2\n c: 3\nd: 4\n «e»: «@»5\n"),
      Marked("  «a»: 1\n  b: 2\nc: 3\nd: «@»4\n"),
      Marked("a:\n«\t»- b: 1\n\t  c: 2\n\t- b: 3\nd: «@»4\n"),
      Marked("«a» b\nc d\ne: «@»f\n"),
      Marked("a: {b: c«[»}\nd: [e, «[»f}, g]\n".replacing("d: [e, «[»f}, g]", with: "d: «@»e")),
      Marked("{\"a\": \"b\"«\"», \"c\": 1}\n"), Marked("{\"\"«a\"»: [b], \"c\": 1}\n"),
      Marked("a: 1\n«<<<<<<<» x\nb: 2\n=======\nb: 3\n>>>>>>> y\nc: «@»4\n"),
      Marked("a: «［»{b: c}］\nd: «@»e\n"),
      Marked("a«:»[{b: c, d: 1}]\ne: [1«;»2]\n".replacing("[1«;»2]", with: "[\"1\"«;» 2]")),
    ])
  func marks(_ example: Marked) {
    let marked = MarkedText(example.text)
    let tree = DocumentTree.parse(SourceFile(path: "t", text: marked.text))
    let spans = tree.diagnostics.filter { $0.severity == .error }.map(\.span.range)
    #expect(spans == marked.marks, "\(tree.diagnostics.map { ($0.code, $0.span.range) })")
  }

  @Test("the sound entries are in the tree")
  func soundEntries() {
    let tree = DocumentTree.parse(SourceFile(path: "t", text: "a: [b\nc: d\ne: \"f\ng: {h: i}\n"))
    let entries = tree.entries(of: tree.documents.first!.root).map {
      (tree.text(of: $0.key), tree.kind(of: $0.value))
    }
    #expect(entries.map(\.0) == ["a", "c", "e", "g"])
    #expect(entries.map(\.1) == [.invalid, .plain, .invalid, .flowMapping])
  }

  @Test("every prefix and every missing byte ends, with spans on characters of the file")
  func mutations() {
    let text = """
      # 注释
      name: "a\\u4e2d" # b
      list:
        - {a: [1, 'x'], b: *n}
        - &n |
           文本 text
        - >-
          folded

      ? k
      : v
      ---
      !!map
      x: y
      ...

      """
    let bytes = Array(text.utf8)
    for i in 0...bytes.count {
      check(Array(bytes[..<i]))
      if i < bytes.count { check(Array(bytes[..<i] + bytes[(i + 1)...])) }
      for byte in [0x09, 0x0A, 0x20, 0x22, 0x5B, 0x3A, 0x2D] as [UInt8] {
        check(Array(bytes[..<i] + [byte] + bytes[i...]))
      }
    }
  }

  private func check(_ bytes: [UInt8]) {
    let tree = DocumentTree.parse(SourceFile(path: "t", bytes: bytes))
    func isBoundary(_ offset: UInt32) -> Bool {
      Int(offset) >= bytes.count || bytes[Int(offset)] & 0xC0 != 0x80
    }
    let isText = String(validating: bytes, as: UTF8.self) != nil
    for diagnostic in tree.diagnostics {
      let spans =
        [diagnostic.span] + diagnostic.notes.compactMap(\.span)
        + diagnostic.fixIts.flatMap { $0.edits.map(\.span) }
      for span in spans {
        #expect(span.end <= bytes.count)
        if isText { #expect(isBoundary(span.start) && isBoundary(span.end), "\(diagnostic.code)") }
      }
    }
    for node in tree.nodes { #expect(node.start <= node.end && node.end <= bytes.count) }
    for document in tree.documents { _ = json(document.root, tree) }
  }
}
