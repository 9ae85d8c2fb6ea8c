package import AlgorithmLint
package import AlgorithmManifest
package import Diagnostics
package import YAMLSubset

/// Everything that follows from the bytes of one file: reads no other file and prints nothing.
package struct Compilation: Sendable {
  package let tree: DocumentTree

  /// One for each document that declares an algorithm, in order.
  package let units: [Unit]

  /// What is wrong, in order of place, without what comments in the file suppress.
  package let diagnostics: [Diagnostic]

  /// One document of the file.
  package struct Unit: Sendable {
    package let document: DocumentTree.Document
    package let manifest: Manifest

    /// Whether nothing in the document is at error level, so that it may be exported.
    package let isSound: Bool
  }

  package init(_ source: SourceFile, rules: RuleSet = .standard) {
    let tree = DocumentTree.parse(source)
    var sink = DiagnosticSink()
    var found: [Diagnostic] = tree.diagnostics
    var units: [Unit] = []
    Manifest.reportIfAbsent(in: tree, &sink)
    found += sink.diagnostics
    for document in tree.documents {
      let isBroken = found.contains { $0.severity == .error && document.span.overlaps($0.span) }
      sink = DiagnosticSink()
      let manifest = Manifest.decode(document, of: tree, &sink)
      if let manifest {
        let hasFaults = sink.diagnostics.contains { $0.severity == .error }
        let context = RuleContext(manifest: manifest, isBroken: isBroken || hasFaults)
        rules.check(context, &sink)
        let isSound = !isBroken && !sink.diagnostics.contains { $0.severity == .error }
        units.append(Unit(document: document, manifest: manifest, isSound: isSound))
      }
      found += sink.diagnostics
    }
    let suppressions = Suppressions(source, comments: tree.comments)
    diagnostics = suppressions.filter(found).sorted(by: Diagnostic.isOrderedBefore)
    self.tree = tree
    self.units = units
  }
}
