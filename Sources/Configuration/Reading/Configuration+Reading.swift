package import Diagnostics
import YAMLSubset

extension Configuration {
  /// A configuration as far as it could be read, and everything that is wrong with it.
  package struct Reading: Sendable {
    package let configuration: Configuration

    /// In order of place.
    package let diagnostics: [Diagnostic]

    /// Whether it may be used: of one with errors nobody knows what it was to say.
    package var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
  }

  /// Reads a configuration from the text of its file. An empty one says nothing, which is allowed.
  package static func read(_ source: SourceFile) -> Reading {
    let tree = DocumentTree.parse(source)
    var reader = ConfigurationReader(tree)
    let documents = tree.documents.filter { !$0.isEmpty }
    if let first = documents.first { reader.readTop(first.root) }
    if documents.count > 1 { reader.reportSecondDocument(documents[1].root) }
    let broken = tree.diagnostics.filter { $0.severity == .error }.map(\.span)
    // What the text's own faults mark already isn't marked again.
    let found = reader.sink.diagnostics.filter { !broken.contains($0.span) }
    return Reading(
      configuration: reader.configuration,
      diagnostics: (tree.diagnostics + found).sorted(by: Diagnostic.isOrderedBefore))
  }
}
