import AlgorithmCompiler
import AlgorithmLint
import Diagnostics
import Testing
import YAMLSubset

@Suite("Fix-its")
struct FixItTests {
  /// Those of the parser's kinds stop in the middle of what completes them to a manifest.
  static let examples = allKinds.dropFirst(YAMLFaults.all.count).flatMap { kind in
    kind.examples.filter { $0.isWrong && $0.files.count == 1 }.map { example in
      ExampleCase(kind, example, .asIs)
    }
  }

  @Test("of examples mend what they are offered for, and break nothing", arguments: examples)
  func mending(_ example: ExampleCase) {
    let text = MarkedText(example.files[0]).text
    let before = codes(text, example.code)
    for diagnostic in diagnostics(text, example.code) {
      for fixIt in diagnostic.fixIts {
        var expected = before
        expected.remove(at: expected.firstIndex(of: diagnostic.code)!)
        let mended = applying(fixIt, to: text)
        #expect(codes(mended, example.code) == expected, "\(fixIt.message.english): \(mended)")
      }
    }
  }

  private func diagnostics(_ text: String, _ code: [Example.CodeFile]?) -> [Diagnostic] {
    Compilation(
      SourceFile(path: "t", text: text),
      code: { manifest in code.map { TrainingCode($0, for: manifest, firstID: FileID(1)) } }
    ).diagnostics
  }

  private func codes(_ text: String, _ code: [Example.CodeFile]?) -> [String] {
    diagnostics(text, code).map(\.code).sorted()
  }

  private func applying(_ fixIt: FixIt, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fixIt.edits.reversed() {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
