public import Diagnostics
public import YAMLSubset

extension Manifest {
  /// Reads the manifest that one document declares, and reports everything that is wrong with its structure.
  ///
  /// - Returns: the typed values; nil when the document is no algorithm manifest at all.
  public static func decode(
    _ document: DocumentTree.Document, of tree: DocumentTree, _ sink: inout DiagnosticSink
  ) -> Manifest? { nil }
}
