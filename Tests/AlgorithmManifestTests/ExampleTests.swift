import AlgorithmManifest
import Diagnostics
import Testing

@Suite("Examples of decoding faults")
struct ExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: DiagnosticKind
    let text: String
    let name: String
    var testDescription: String { "\(kind.code), \(name): \(text)" }
  }

  static let cases: [Case] = DecodingFaults.all.flatMap { kind in
    kind.examples.flatMap { example in
      example.files.flatMap { file in
        let text = example.isWhole ? file : filled(file)
        return [
          Case(kind: kind, text: text, name: "as it stands"),
          Case(kind: kind, text: "# 清单\n" + text, name: "behind a comment"),
          Case(kind: kind, text: "---\n" + text, name: "behind a document marker"),
          Case(
            kind: kind,
            text: text.split(separator: "\n", omittingEmptySubsequences: false)
              .joined(separator: "\r\n"), name: "with CR LF"),
        ]
      }
    }
  }

  /// A part with the top-level lines that a sound manifest needs besides.
  static func filled(_ part: String) -> String {
    let lines = [
      "name": "name: a", "description": "description: b", "engine": "engine: {image: org/a:1}",
      "inputs": "inputs: [{name: in}]", "outputs": "outputs: [{name: out}]",
      "resources": "resources: {types: [CPU]}",
    ]
    let bare = MarkedText(part).text
    let rest = lines.keys.sorted().filter { key in
      !bare.split(separator: "\n").contains { $0.hasPrefix("\(key):") }
    }
    return ([part] + rest.compactMap { lines[$0] }).joined(separator: "\n") + "\n"
  }

  @Test("a wrong example gives its marked diagnostics, a right one none", arguments: cases)
  func marks(_ example: Case) {
    let marked = MarkedText(example.text)
    let reading = Reading(marked.text)
    let found = reading.diagnostics.map { "\($0.code) \($0.span.range)" }
    let expected = marked.marks.sorted { $0.lowerBound < $1.lowerBound }
      .map { "\(example.kind.code) \($0)" }
    #expect(found == expected)
  }

  @Test("a fix-it removes what it was offered for", arguments: cases)
  func fixIts(_ example: Case) {
    let reading = Reading(MarkedText(example.text).text)
    for applicability in [FixIt.Applicability.safe, .unsafe] {
      let offered = reading.diagnostics.filter { $0.fixIts.first?.applicability == applicability }
      guard !offered.isEmpty else { continue }
      let after = Reading(reading.fixed(applicability))
      #expect(
        after.diagnostics.count == reading.diagnostics.count - offered.count, "\(after.text)")
    }
  }

  @Test("every wrong example says how to go on", arguments: cases)
  func remedies(_ example: Case) {
    for diagnostic in Reading(MarkedText(example.text).text).diagnostics {
      #expect(!diagnostic.fixIts.isEmpty || !diagnostic.notes.isEmpty || hasDemand(diagnostic))
    }
  }

  /// Whether the message itself says what is asked for.
  private func hasDemand(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.message.english.contains("must be")
  }

  @Test("every kind has wrong and right examples", arguments: DecodingFaults.all.map(\.code))
  func both(_ code: String) throws {
    let kind = try #require(DecodingFaults.all.first { $0.code == code })
    #expect(kind.examples.contains { $0.isWrong })
    #expect(kind.examples.contains { !$0.isWrong })
  }

  @Test("every text is there in two languages", arguments: DecodingFaults.all.map(\.code))
  func languages(_ code: String) throws {
    let kind = try #require(DecodingFaults.all.first { $0.code == code })
    for text in [kind.summary, kind.rationale] { expectTranslated(text) }
    for example in kind.examples {
      for file in example.files {
        let text = example.isWhole ? file : Self.filled(file)
        for diagnostic in Reading(MarkedText(text).text).diagnostics {
          expectTranslated(diagnostic.message)
          for note in diagnostic.notes { expectTranslated(note.message) }
          for fixIt in diagnostic.fixIts { expectTranslated(fixIt.message) }
        }
      }
    }
  }

  private func expectTranslated(_ text: LocalizedText) {
    #expect(!text.english.isEmpty)
    #expect(text.chinese.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }, "\(text.chinese)")
  }
}
