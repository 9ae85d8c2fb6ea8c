import AlgorithmCompiler
import Diagnostics
import Testing

@Suite("Whatever happens to a text")
struct DamageTests {
  /// The most places at which one text is damaged, so that long texts don't make the tests slow.
  private static let mostPlaces = 60

  /// Places from the text's start to its end; all of them for a short text.
  ///
  /// The step is odd, so that places inside characters of two, three and four bytes come up.
  private func places(in text: Text) -> StrideThrough<Int> {
    let step = max(1, text.bytes.count / Self.mostPlaces) | 1
    return stride(from: 0, through: text.bytes.count, by: step)
  }

  private func misplaced(_ bytes: [UInt8]) -> [String] {
    Invariants.misplaced(in: Compilation(SourceFile(path: "a.yaml", bytes: bytes)))
  }

  @Test("what is said of it lies in it", arguments: Text.all)
  func whole(_ text: Text) {
    #expect(Invariants.violations(of: text.bytes) == [])
  }

  @Test("each of its beginnings is compiled", arguments: Text.all)
  func beginnings(_ text: Text) {
    for length in places(in: text) {
      let found = misplaced(Array(text.bytes.prefix(length)))
      #expect(found == [], "the first \(length) bytes")
    }
  }

  @Test("it is compiled without any one of its bytes", arguments: Text.all)
  func deletions(_ text: Text) {
    for place in places(in: text) where place < text.bytes.count {
      var bytes = text.bytes
      bytes.remove(at: place)
      let found = misplaced(bytes)
      #expect(found == [], "without the byte at \(place)")
    }
  }
}
