public import Diagnostics
public import YAMLSubset

extension Manifest {
  /// Reads the manifest that one document declares, and reports everything that is wrong with its structure.
  ///
  /// - Returns: the typed values; nil when the document is empty or no algorithm manifest at all.
  public static func decode(
    _ document: Document, of tree: DocumentTree, _ sink: inout DiagnosticSink
  ) -> Manifest? {
    var decoder = Decoder(tree, document)
    // Moved there and back, so that the sink's array is never copied.
    swap(&sink, &decoder.sink)
    defer { swap(&sink, &decoder.sink) }
    let root = document.root
    let kind = tree.kind(of: root)
    guard !document.isEmpty, kind != .invalid else { return nil }
    guard !decoder.isNull(root) else {
      decoder.reportEmpty(root)
      return nil
    }
    if kind == .plain, decoder.reportFullWidthColon(root, in: Manifest.record) { return nil }
    if let foreign = ForeignDocument(root, in: tree) {
      decoder.reportForeign(foreign)
      return nil
    }
    var entries = tree.entries(of: root)
    guard let first = entries.next() else {
      decoder.reportEmpty(root)
      return nil
    }
    let slot = Slot(name: "", key: tree.span(of: first.key))
    var manifest = decodeMapping(root, in: slot, &decoder)
    manifest.nullKeys = decoder.nullKeys
    return manifest
  }

  /// Reports a file that has no document with anything in it. A file that could not be read says so already.
  public static func reportIfAbsent(in tree: DocumentTree, _ sink: inout DiagnosticSink) {
    guard tree.documents.allSatisfy(\.isEmpty),
      !tree.diagnostics.contains(where: { $0.severity == .error })
    else { return }
    // The end of the file is where a manifest would be written.
    let end = tree.source.bytes.count
    sink.reportEmptyManifest(at: SourceSpan(file: tree.source.id, end..<end))
  }
}
