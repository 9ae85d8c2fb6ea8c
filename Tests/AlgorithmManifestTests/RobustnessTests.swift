import AlgorithmManifest
import Diagnostics
import Testing
import YAMLSubset

@Suite("Damaged manifests")
struct RobustnessTests {
  static let bytes = Array(FieldTests.everything.utf8)

  /// Decodes, and checks that every place that is named lies in the file.
  private func check(_ bytes: [UInt8]) {
    let tree = DocumentTree.parse(SourceFile(path: "a.yaml", bytes: bytes))
    var sink = DiagnosticSink()
    Manifest.reportIfAbsent(in: tree, &sink)
    for document in tree.documents { _ = Manifest.decode(document, of: tree, &sink) }
    for diagnostic in sink.diagnostics {
      let spans =
        [diagnostic.span] + diagnostic.notes.compactMap(\.span)
        + diagnostic.fixIts.flatMap(\.edits).map(\.span)
      #expect(spans.allSatisfy { Int($0.end) <= bytes.count })
    }
  }

  @Test("every beginning of a manifest can be read")
  func prefixes() {
    for length in 0...Self.bytes.count { check(Array(Self.bytes.prefix(length))) }
  }

  @Test(
    "any byte can be another",
    arguments: [
      0x00, 0x09, 0x0A, 0x20, 0x22, 0x23, 0x26, 0x27, 0x2A, 0x2D, 0x3A, 0x5B, 0x7B, 0x80, 0xFF,
    ])
  func mutations(_ byte: UInt8) {
    for index in Self.bytes.indices {
      var bytes = Self.bytes
      bytes[index] = byte
      check(bytes)
    }
  }

  @Test("any line can be left out or stand twice")
  func lines() {
    let lines = FieldTests.everything.split(separator: "\n")
    for index in lines.indices {
      var fewer = lines
      fewer.remove(at: index)
      check(Array(fewer.joined(separator: "\n").utf8))
      var more = lines
      more.insert(lines[index], at: index)
      check(Array(more.joined(separator: "\n").utf8))
    }
  }

  @Test("very many unknown keys, words and elements are reported one by one")
  func many() {
    let keys = (0..<2_000).map { "key\($0): 1\n" }.joined()
    #expect(Reading("name: a\nengine: b\n" + keys).diagnostics.count == 2_000)
    let words = Array(repeating: "nonsense", count: 2_000).joined(separator: ", ")
    #expect(Reading("name: a\nresources: {types: [\(words)]}\n").diagnostics.count == 2_000)
  }
}
