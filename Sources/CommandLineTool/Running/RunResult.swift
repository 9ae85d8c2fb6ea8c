import AlgorithmLint
import Diagnostics
import Reporting

/// What a run over files found, with the checks that look at all of them together.
struct RunResult {
  let report: Report

  /// - Parameters:
  ///   - outcomes: One for each of `inputs`, in order.
  ///   - failures: What could not even be looked for.
  init<Product>(
    _ outcomes: [Batch<Product>.Outcome], of inputs: [InputFile], settings: RunSettings,
    failures: [Report.UnreadFile]
  ) {
    var unread = failures
    var diagnostics: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    var sources: [FileID: SourceFile] = [:]
    for outcome in outcomes {
      if let reason = outcome.failure {
        unread.append(Report.UnreadFile(path: inputs[outcome.index].name, reason: reason))
      }
      diagnostics += outcome.diagnostics
      suppressed += outcome.suppressed
      if let source = outcome.source { sources[source.id] = source }
      for script in outcome.scripts { sources[script.id] = script }
    }
    var sink = DiagnosticSink()
    settings.runRules.check(RunContext(manifests: outcomes.flatMap(\.manifests)), &sink)
    let wanted = sink.diagnostics.flatMap { settings[$0.span.file].levels.applied(to: [$0]) }
    let common = Self.parted(wanted, outcomes, inputs, &sources)
    if !common.left.isEmpty {
      diagnostics = (diagnostics + common.left).sorted(by: Diagnostic.isOrderedBefore)
    }
    if !common.suppressed.isEmpty {
      suppressed = (suppressed + common.suppressed).sorted {
        Diagnostic.isOrderedBefore($0.diagnostic, $1.diagnostic)
      }
    }
    report = Report(
      tool: Tool.identity,
      files: ReportedFiles(sources.values.sorted { $0.id < $1.id }),
      diagnostics: diagnostics, suppressed: suppressed,
      checkedFiles: outcomes.count { $0.failure == nil && !$0.isSkipped },
      unreadFiles: unread.sorted { FilePath($0.path) < FilePath($1.path) })
  }

  /// What the comments in the files leave, and what they silence. The files are read again where they were not kept.
  private static func parted<Product>(
    _ diagnostics: [Diagnostic], _ outcomes: [Batch<Product>.Outcome], _ inputs: [InputFile],
    _ sources: inout [FileID: SourceFile]
  ) -> (left: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    var left: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
      for span in spans where sources[span.file] == nil {
        sources[span.file] = reread(inputs, span.file)
      }
      var suppressions = outcomes[Int(diagnostic.span.file.rawValue)].suppressions
      let parts = suppressions?.parted([diagnostic]) ?? (left: [diagnostic], suppressed: [])
      left += parts.left
      suppressed += parts.suppressed
    }
    return (left, suppressed)
  }

  private static func reread(_ inputs: [InputFile], _ file: FileID) -> SourceFile {
    let input = inputs[Int(file.rawValue)]
    var bytes: [UInt8] = []
    // Should it be gone meanwhile, the diagnostic still stands; only its frame is empty.
    try? input.read(into: &bytes)
    return SourceFile(id: file, path: input.name, bytes: bytes)
  }
}
