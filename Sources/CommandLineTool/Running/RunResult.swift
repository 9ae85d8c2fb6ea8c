import AlgorithmLint
import Diagnostics
import Reporting
import YAMLSubset

/// What a run over files found, with the checks that look at all of them together.
struct RunResult {
  let report: Report

  /// - Parameters:
  ///   - outcomes: One for each of `inputs`, in order.
  ///   - failures: What could not even be looked for.
  init<Product>(
    _ outcomes: [Batch<Product>.Outcome], of inputs: [InputFile], rules: RuleSet,
    failures: [Report.UnreadFile]
  ) {
    var unread = failures
    var diagnostics: [Diagnostic] = []
    var sources: [FileID: SourceFile] = [:]
    for outcome in outcomes {
      if let reason = outcome.failure {
        unread.append(Report.UnreadFile(path: inputs[outcome.index].name, reason: reason))
      }
      diagnostics += outcome.diagnostics
      if let source = outcome.source { sources[source.id] = source }
    }
    var sink = DiagnosticSink()
    rules.check(RunContext(manifests: outcomes.flatMap(\.manifests)), &sink)
    let common = Self.unsuppressed(sink.diagnostics, inputs, &sources)
    if !common.isEmpty {
      diagnostics = (diagnostics + common).sorted(by: Diagnostic.isOrderedBefore)
    }
    report = Report(
      tool: Tool.identity,
      files: ReportedFiles(sources.values.sorted { $0.id < $1.id }),
      diagnostics: diagnostics,
      checkedFiles: outcomes.count { $0.failure == nil },
      unreadFiles: unread.sorted { FilePath($0.path) < FilePath($1.path) })
  }

  /// What is left after the comments in the files. The files are read again where they were not kept.
  private static func unsuppressed(
    _ diagnostics: [Diagnostic], _ inputs: [InputFile], _ sources: inout [FileID: SourceFile]
  ) -> [Diagnostic] {
    var left: [Diagnostic] = []
    for diagnostic in diagnostics {
      let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
      for span in spans where sources[span.file] == nil {
        sources[span.file] = reread(inputs, span.file)
      }
    }
    for (file, some) in Dictionary(grouping: diagnostics, by: \.span.file).sorted(by: {
      $0.key < $1.key
    }) {
      guard let source = sources[file] else { continue }
      let tree = DocumentTree.parse(source)
      left += Suppressions(source, commentStarts: tree.commentStarts).filter(some, except: [])
    }
    return left
  }

  private static func reread(_ inputs: [InputFile], _ file: FileID) -> SourceFile {
    let input = inputs[Int(file.rawValue)]
    var bytes: [UInt8] = []
    // Should it be gone meanwhile, the diagnostic still stands; only its frame is empty.
    try? input.read(into: &bytes)
    return SourceFile(id: file, path: input.name, bytes: bytes)
  }
}
