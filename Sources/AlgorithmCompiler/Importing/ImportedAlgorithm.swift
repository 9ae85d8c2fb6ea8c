import AlgorithmManifest
package import Diagnostics
import YAMLSubset

/// What a JSON text from the API, or a compiled manifest, says as a manifest.
package struct ImportedAlgorithm: Sendable {
  /// Nil where something is at error level.
  package let manifest: ManifestText?

  /// What was read.
  package let form: Form?

  /// The members that a manifest has no place for, by their paths, in the order of the text.
  package let dropped: [String]

  /// What is wrong, in order of place.
  package let diagnostics: [Diagnostic]

  /// What an algorithm can be written as.
  package enum Form: Sendable {
    /// The body of a request, or the answer to a query, which holds one.
    case body
    /// A manifest, compiled or not.
    case manifest
  }

  package init(_ source: SourceFile) {
    let tree = DocumentTree.parse(source)
    let faults = tree.diagnostics.filter { $0.severity == .error }
    guard faults.isEmpty else {
      self.init(diagnostics: tree.diagnostics)
      return
    }
    var reader = BodyReader(tree)
    guard let document = reader.onlyDocument() else {
      self.init(diagnostics: reader.diagnostics)
      return
    }
    switch reader.form(of: document.root) {
    case .body:
      let manifest = reader.manifest(document.root)
      self.init(manifest, .body, reader)
    case .manifest:
      var sink = DiagnosticSink()
      _ = Manifest.decode(document, of: tree, &sink)
      let errors = sink.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        self.init(form: .manifest, diagnostics: errors.sorted(by: Diagnostic.isOrderedBefore))
        return
      }
      let writing = ManifestRewriting(tree)
      self.init(manifest: writing.manifest(document.root), form: .manifest)
    case nil:
      reader.reportForeign(document.root)
      self.init(diagnostics: reader.diagnostics)
    }
  }

  private init(_ manifest: ManifestText, _ form: Form, _ reader: BodyReader) {
    let isSound = reader.diagnostics.isEmpty
    self.init(
      manifest: isSound ? manifest : nil, form: form, dropped: reader.dropped,
      diagnostics: reader.diagnostics)
  }

  private init(
    manifest: ManifestText? = nil, form: Form? = nil, dropped: [String] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.manifest = manifest
    self.form = form
    self.dropped = dropped
    self.diagnostics = diagnostics
  }
}
