import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Foundation
import Reporting
import Testing
import TrainingScript

@Suite("Whatever happens to a script beside a manifest")
struct DamagedCodeTests {
  /// The scripts that readers are compared on, each as if it were the only file.
  private static let scripts: [Text] = {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Interop/scripts")
    let names = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted().map { name in
      Text(name: name, bytes: [UInt8](FileManager.default.contents(atPath: top.path + "/" + name)!))
    }
  }()

  private static let manifest = """
    name: a
    engine: PyTorch-1.4.0-python3.6-v2
    code_dir: obs://bucket/alg/
    boot_file: train.py
    source_dir: .
    inputs: [{name: data_url}, {name: data}]
    outputs: [{name: train_url}]
    hyperparameters:
      - {name: lr, type: Float, default: 0.1, choices: [0.1, 1e-3]}
      - {name: epochs, type: Float, default: 3, range: {min: 1, max: 9}}
      - {name: batch_size, default: many}
      - {name: model, default: resnet}
      - {name: amp, type: Boolean, default: true}

    """

  /// Every place that isn't in the file it speaks of.
  private func misplaced(_ script: [UInt8]) -> [SourceSpan] {
    let source = SourceFile(path: "a.yaml", text: Self.manifest)
    let code = TrainingCode(
      directory: CodeDirectory(entries: [.init("train.py", .file, size: script.count)]),
      bootFile: .read(TrainingScript(SourceFile(id: FileID(1), path: "train.py", bytes: script))))
    let compilation = Compilation(source, code: { _ in code })
    let files = [source] + compilation.relatedScripts
    let report = Report(
      tool: ToolIdentity(name: "t", version: "1"), files: ReportedFiles(files),
      diagnostics: compilation.diagnostics, checkedFiles: 1)
    #expect(!ReportFormat.text.render(report, ReportStyle(language: .chinese)).isEmpty)
    let places = compilation.diagnostics.flatMap { [$0.span] + $0.notes.compactMap(\.span) }
    return places.filter { span in
      files.first { $0.id == span.file }.map { span.range.upperBound > $0.bytes.count } ?? true
    }
  }

  @Test("what is said of the two lies in them", arguments: scripts)
  func damage(_ script: Text) {
    #expect(misplaced(script.bytes) == [])
    let step = max(1, script.bytes.count / 6) | 1
    for place in stride(from: 0, to: script.bytes.count, by: step) {
      var bytes = script.bytes
      bytes.remove(at: place)
      #expect(misplaced(Array(script.bytes.prefix(place))) == [], "the first \(place) bytes")
      #expect(misplaced(bytes) == [], "without the byte at \(place)")
    }
  }

  @Test(
    "no name that it lists is called unknown, and of a whole list one more is", arguments: scripts)
  func names(_ script: Text) {
    let file = SourceFile(id: FileID(1), path: "train.py", bytes: script.bytes)
    let code = TrainingCode(
      directory: CodeDirectory(entries: []), bootFile: .read(TrainingScript(file)))
    let line = code.script!.commandLine
    let names = line.arguments.flatMap(\.names).filter { $0.text.hasPrefix("--") }.map(\.bare)
      .filter { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-".contains($0)) } }
    let added = "zz-not-there"
    let list = Set(names).sorted().filter { !$0.isEmpty } + [added]
    let text =
      "name: a\ncode_dir: obs://bucket/a/\nboot_file: train.py\nhyperparameters:\n"
      + list.map { "  - {name: \"\($0)\"}\n" }.joined()
    let source = SourceFile(path: "a.yaml", text: text)
    let found = Compilation(source, code: { _ in code }).diagnostics
      .filter { $0.code == "hyperparameter-not-parsed" }.map { source.text(in: $0.span) }
    #expect(found == (line.opening == nil ? ["\"\(added)\""] : []))
  }
}
