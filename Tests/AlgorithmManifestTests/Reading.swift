import AlgorithmManifest
import Diagnostics
import YAMLSubset

/// What one text gave: the first document's manifest, and everything that was reported.
struct Reading {
  let text: String
  let manifests: [Manifest?]
  let diagnostics: [Diagnostic]

  init(_ text: String) {
    let tree = DocumentTree.parse(SourceFile(path: "algorithm.yaml", text: text))
    var sink = DiagnosticSink()
    Manifest.reportIfAbsent(in: tree, &sink)
    manifests = tree.documents.map { Manifest.decode($0, of: tree, &sink) }
    diagnostics = (tree.diagnostics + sink.diagnostics).sorted(by: Diagnostic.isOrderedBefore)
    self.text = text
  }

  var manifest: Manifest? { manifests.first ?? nil }

  /// Each diagnostic as its code and the text that it marks.
  var findings: [String] {
    diagnostics.map { "\($0.code): \(slice($0.span))" }
  }

  func slice(_ span: SourceSpan) -> String {
    String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }

  /// The text after all fix-its of the applicability were applied.
  func fixed(_ applicability: FixIt.Applicability = .safe) -> String {
    let edits = diagnostics.flatMap { $0.fixIts.prefix(1) }.filter {
      $0.applicability == applicability
    }
    .flatMap(\.edits).sorted { $0.span < $1.span }
    var bytes = Array(text.utf8)
    for edit in edits.reversed() {
      bytes.replaceSubrange(edit.span.range, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
