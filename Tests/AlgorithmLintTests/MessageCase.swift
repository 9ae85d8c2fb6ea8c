import AlgorithmCompiler
import Diagnostics
import Testing

/// A part of a manifest, and everything that is said about it in both languages.
///
/// A diagnostic is one line: severity, code, the text that it marks, message. Its notes follow behind `-`, with
/// the text that they mark, and its fix-its behind `+`.
struct MessageCase: Sendable, CustomTestStringConvertible {
  let manifest: String
  let english: String
  let chinese: String

  init(_ manifest: String, en english: String, zh chinese: String) {
    self.manifest = manifest
    self.english = english
    self.chinese = chinese
  }

  var testDescription: String { manifest }

  func check() {
    #expect(report(.english) == english)
    #expect(report(.chinese) == chinese)
  }

  private func report(_ language: Language) -> String {
    let source = SourceFile(path: "t", text: Example.part(manifest).completeFiles[0])
    return Compilation(source).diagnostics.map { diagnostic in
      let first =
        "\(diagnostic.severity.rawValue) \(diagnostic.code) «\(source.text(in: diagnostic.span))» "
      let notes = diagnostic.notes.map { note in
        "\n  - " + note.message[language]
          + (note.span.map { " «\(source.text(in: $0))»" } ?? "")
      }
      let fixIts = diagnostic.fixIts.map { "\n  + " + $0.message[language] }
      return first + diagnostic.message[language] + notes.joined() + fixIts.joined()
    }.joined(separator: "\n")
  }
}
