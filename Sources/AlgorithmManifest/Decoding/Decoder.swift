import Diagnostics
package import YAMLSubset

/// Reads typed values from the nodes of one document.
struct Decoder {
  let tree: DocumentTree

  /// Whether the text of the document has faults, so that what looks absent may be there.
  let isBroken: Bool
  var sink = DiagnosticSink()

  /// The keys without values, and where they have none.
  var nullKeys: [NullKey: SourceSpan] = [:]

  /// How many elements of lists could not be read.
  var lostElements = 0

  init(_ tree: DocumentTree, _ document: Document) {
    self.tree = tree
    isBroken = tree.hasErrors(in: document)
  }

  func span(of node: NodeID) -> SourceSpan { tree.span(of: node) }

  func located(_ node: NodeID) -> Located<String> { tree.located(node) }

  /// What a scalar is; nil for a collection.
  func type(of node: NodeID) -> ScalarType? {
    tree.kind(of: node).isScalar ? tree.scalarType(of: node) : nil
  }

  /// The smallest place that stands for a wrong value: a scalar or short collection itself, the key of a long one.
  func place(of node: NodeID, in slot: Slot) -> SourceSpan {
    let kind = tree.kind(of: node)
    let span = tree.span(of: node)
    if tree.node(node).kind == .alias || kind.isScalar && kind != .literal && kind != .folded {
      return span.isEmpty && !slot.isElement ? slot.key : span
    }
    if !slot.isElement, kind != .flowMapping, kind != .flowSequence { return slot.key }
    return tree.firstLine(of: span)
  }
}

extension DocumentTree {
  /// The text of a scalar, with the places of its characters.
  package func located(_ node: NodeID) -> Located<String> {
    let layout = layout(of: node)
    let span = span(of: node)
    guard case .verbatim(let quote) = layout else {
      return Located(text(of: node), span, layout: layout)
    }
    let range = span.range.lowerBound + quote..<span.range.upperBound - quote
    return Located(String(decoding: source.bytes[range], as: UTF8.self), span, layout: layout)
  }

  /// The part of `span` before its first line break.
  func firstLine(of span: SourceSpan) -> SourceSpan {
    let end = source.bytes[span.range].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return SourceSpan(file: span.file, span.range.lowerBound..<(end ?? span.range.upperBound))
  }

  /// Whether something at error level was found in the text of `document`.
  fileprivate func hasErrors(in document: Document) -> Bool {
    var low = 0
    var high = diagnostics.count
    while low < high {
      let middle = (low + high) / 2
      if diagnostics[middle].span.start < document.span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < diagnostics.count, diagnostics[low].span.start <= document.span.end {
      if diagnostics[low].severity == .error { return true }
      low += 1
    }
    return false
  }
}
