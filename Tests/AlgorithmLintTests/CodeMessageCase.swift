import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Testing

/// A part of a manifest with code beside it, and everything that is said about the two in both languages.
///
/// The lines are those of ``MessageCase``; a place in another file is named by that file, too.
struct CodeMessageCase: Sendable, CustomTestStringConvertible {
  let manifest: String
  let code: [Example.CodeFile]
  let english: String
  let chinese: String

  init(
    _ manifest: String, _ code: [Example.CodeFile], en english: String, zh chinese: String
  ) {
    self.manifest = manifest
    self.code = code
    self.english = english
    self.chinese = chinese
  }

  /// A script that calls `parse_known_args`, or what else is asked for, behind some lines.
  init(
    _ manifest: String, script: String, parse: String = "parse_known_args", en english: String,
    zh chinese: String
  ) {
    let text = """
      import argparse
      parser = argparse.ArgumentParser()
      parser.add_argument('--data_url')
      parser.add_argument('--train_url')
      \(script)
      parser.\(parse)()

      """
    self.init(
      "code_dir: obs://bucket/alg/\nboot_file: train.py\nsource_dir: .\n" + manifest,
      [.file("train.py", text)], en: english, zh: chinese)
  }

  var testDescription: String { manifest }

  func check() {
    let source = SourceFile(path: "t", text: Example.part(manifest).completeFiles[0])
    let compilation = Compilation(
      source, code: { TrainingCode(code, for: $0, firstID: FileID(1)) })
    let files = [source] + compilation.relatedScripts
    #expect(report(compilation, files, .english) == english)
    #expect(report(compilation, files, .chinese) == chinese)
  }

  private func report(
    _ compilation: Compilation, _ files: [SourceFile], _ language: Language
  ) -> String {
    compilation.diagnostics.map { diagnostic in
      let first =
        "\(diagnostic.severity.rawValue) \(diagnostic.code) "
        + "«\(compilation.source.text(in: diagnostic.span))» "
      let notes = diagnostic.notes.map { note in
        "\n  - " + note.message[language] + (note.span.map { place(of: $0, files) } ?? "")
      }
      let fixIts = diagnostic.fixIts.map { "\n  + " + $0.message[language] }
      return first + diagnostic.message[language] + notes.joined() + fixIts.joined()
    }.joined(separator: "\n")
  }

  private func place(of span: SourceSpan, _ files: [SourceFile]) -> String {
    guard let file = files.first(where: { $0.id == span.file }) else { return " in no file" }
    return (file.path == "t" ? "" : " \(file.path)") + " «\(file.text(in: span))»"
  }
}
