import AlgorithmManifest
package import Diagnostics
package import YAMLSubset

/// Where in a manifest something is found, in words that stay when lines are inserted, removed or moved.
package struct ManifestPlace: Hashable, Sendable {
  /// The keys that lead there: `hyperparameters[name=lr].default`. An element of a list goes by its name if it has one.
  package let path: String

  /// The scalar that is spoken of; of anything else the text that is marked; empty for a key, which is in the path.
  package let value: String

  /// The places of some spans, in their order.
  ///
  /// - Parameter spans: In order of place.
  package static func places(of spans: [SourceSpan], in tree: DocumentTree) -> [ManifestPlace] {
    var search = PlaceSearch(tree, spans)
    search.run()
    return search.places
  }
}

/// Walks through a tree once, and down only to where something is found.
private struct PlaceSearch {
  private(set) var places: [ManifestPlace]
  private let tree: DocumentTree
  private let spans: [SourceSpan]

  init(_ tree: DocumentTree, _ spans: [SourceSpan]) {
    (self.tree, self.spans) = (tree, spans)
    places = spans.map { ManifestPlace(path: "", value: tree.source.text(in: $0)) }
  }

  mutating func run() {
    var rest = spans.indices
    for document in tree.documents {
      let root = tree.span(of: document.root)
      let inside = take(from: &rest, upTo: root)
      visit(document.root, "", inside)
    }
  }

  /// The spans inside `span`, which are taken from the front of `rest` with all that lie before.
  private func take(from rest: inout Range<Int>, upTo span: SourceSpan) -> Range<Int> {
    let start = first(of: rest) { $0.start >= span.start }
    let end = first(of: start..<rest.upperBound) {
      $0.start >= span.end && !($0.start == span.start)
    }
    rest = end..<rest.upperBound
    return start..<end
  }

  private func first(of range: Range<Int>, where predicate: (SourceSpan) -> Bool) -> Int {
    range.first { predicate(spans[$0]) } ?? range.upperBound
  }

  private mutating func visit(_ id: NodeID, _ path: String, _ found: Range<Int>) {
    guard !found.isEmpty else { return }
    let node = tree.node(id)
    let span = tree.span(of: id)
    for index in found { places[index] = place(path, of: spans[index], in: id, node.kind, span) }
    if node.kind.isMapping {
      visitEntries(of: id, path, found)
    } else if node.kind.isSequence {
      var rest = found
      for element in tree.elements(of: id) {
        if rest.isEmpty { return }
        let inside = take(from: &rest, upTo: tree.span(of: element))
        if !inside.isEmpty { visit(element, path + "[\(name(of: element))]", inside) }
      }
    }
  }

  private mutating func visitEntries(of id: NodeID, _ path: String, _ found: Range<Int>) {
    var rest = found
    for (key, value) in tree.entries(of: id) {
      if rest.isEmpty { return }
      let (keySpan, valueSpan) = (tree.span(of: key), tree.span(of: value))
      let onKey = take(from: &rest, upTo: keySpan)
      let between = rest.lowerBound..<first(of: rest) { $0.start >= valueSpan.start }
      rest = between.upperBound..<rest.upperBound
      let inside = take(from: &rest, upTo: valueSpan)
      if onKey.isEmpty, between.isEmpty, inside.isEmpty { continue }
      let path = (path.isEmpty ? "" : path + ".") + PathText.word(tree.text(of: key))
      for index in onKey { places[index] = ManifestPlace(path: path, value: "") }
      for index in between { places[index] = ManifestPlace(path: path, value: places[index].value) }
      visit(value, path, inside)
    }
  }

  private func place(
    _ path: String, of span: SourceSpan, in id: NodeID, _ kind: NodeKind, _ whole: SourceSpan
  ) -> ManifestPlace {
    let isScalar = kind.isScalar && span.end <= whole.end
    let isCollection = span == whole && (kind.isMapping || kind.isSequence)
    let text = isScalar ? tree.text(of: id) : isCollection ? "" : tree.source.text(in: span)
    return ManifestPlace(path: path, value: PathText.shortened(text))
  }

  /// `name=…` for an element with a name.
  private func name(of element: NodeID) -> String {
    guard tree.node(element).kind.isMapping else { return "" }
    let key = Manifest.Fields.name.key
    for (name, value) in tree.entries(of: element)
    where tree.kind(of: value).isScalar && tree.text(of: name) == key {
      return "\(key)=\(PathText.word(tree.text(of: value)))"
    }
    return ""
  }
}
