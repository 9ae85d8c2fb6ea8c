public import Diagnostics
public import YAMLSubset

extension Manifest {
  /// Reads the manifest that one document declares, and reports everything that is wrong with its structure.
  ///
  /// - Returns: the typed values; nil when the document is no algorithm manifest at all.
  public static func decode(
    _ document: DocumentTree.Document, of tree: DocumentTree, _ sink: inout DiagnosticSink
  ) -> Manifest? {
    var decoder = Decoder(tree, document)
    // Moved there and back, so that the sink's array is never copied.
    swap(&sink, &decoder.sink)
    defer { swap(&sink, &decoder.sink) }
    let root = document.root
    guard !document.isEmpty, !decoder.isNull(root) else {
      decoder.reportEmpty(document)
      return nil
    }
    guard tree.kind(of: root) != .invalid else { return nil }
    if let foreign = ForeignDocument(root, in: tree) {
      decoder.reportForeign(foreign)
      return nil
    }
    var entries = tree.entries(of: root)
    guard let first = entries.next() else {
      decoder.reportEmpty(document)
      return nil
    }
    return decodeMapping(root, in: Slot(name: "", key: tree.span(of: first.key)), &decoder)
  }
}
