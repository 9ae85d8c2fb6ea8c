package import AlgorithmLint
package import Diagnostics

/// What the tool says about an example.
package struct ExampleRun: Sendable {
  /// The files as they were read, without marks.
  package let sources: [SourceFile]

  /// In order of file and place.
  package let diagnostics: [Diagnostic]

  package init(_ example: Example, _ rules: RuleSet = .standard) {
    var sources: [SourceFile] = []
    var diagnostics: [Diagnostic] = []
    var manifests: [RunContext.Entry] = []
    let files = example.completeFiles
    for (index, text) in files.enumerated() {
      let source = SourceFile(
        id: FileID(UInt32(index)), path: "\(index + 1).yaml", text: MarkedText(text).text)
      let compilation = Compilation(
        source, rules: rules,
        code: { manifest in
          example.code.map { TrainingCode($0, for: manifest, firstID: FileID(UInt32(files.count))) }
        })
      sources.append(source)
      diagnostics += compilation.diagnostics
      sources += compilation.relatedScripts
      manifests += compilation.entries
    }
    var sink = DiagnosticSink()
    rules.check(RunContext(manifests: manifests), &sink)
    self.sources = sources
    self.diagnostics = (diagnostics + sink.diagnostics).sorted(by: Diagnostic.isOrderedBefore)
  }
}

extension Example {
  /// The files with marks; a part with a line for each top-level thing that a sound manifest needs besides.
  package var completeFiles: [String] { isWhole ? files : files.map(Self.completed) }

  private static func completed(_ part: String) -> String {
    let written = MarkedText(part).text.split(whereSeparator: \.isNewline)
    let missing = needed.filter { need in
      !written.contains { line in
        ["\(need.key):", "\"\(need.key)", "\(need.key) ", "? \(need.key)"]
          .contains { line.hasPrefix($0) }
      }
    }
    let end = part.hasSuffix("\n") ? "" : "\n"
    return part + end + missing.map { "\($0.key): \($0.value)\n" }.joined()
  }

  private static let needed = [
    (key: "name", value: "a"), (key: "description", value: "b"),
    (key: "engine", value: "{image: org/a:1}"), (key: "inputs", value: "[{name: data_url}]"),
    (key: "outputs", value: "[{name: train_url}]"), (key: "resources", value: "{types: [CPU]}"),
  ]
}
