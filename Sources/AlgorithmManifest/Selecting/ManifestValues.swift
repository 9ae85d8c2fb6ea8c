package import Diagnostics
package import YAMLSubset

/// The values of a manifest by the paths that lead to them, as they were written.
///
/// Null counts as absence. What could not be read isn't there, but isn't missing either.
public struct ManifestValues: Sendable {
  private let tree: DocumentTree
  private let root: NodeID

  package init(_ document: Document, of tree: DocumentTree) {
    self.tree = tree
    root = document.root
  }

  /// What a path leads to.
  package enum Found: Sendable {
    case value(SelectedValue)
    /// Nothing, in the thing whose name stands here.
    case absence(SourceSpan)
  }

  package func select(_ path: ValuePath) -> [Found] {
    var search = PathSearch(tree: tree, steps: path.steps)
    search.follow(
      0, Place(node: root, key: nil, anchor: anchor(of: root) ?? tree.span(of: root)),
      .record(Manifest.record))
    return search.found
  }

  private func anchor(of node: NodeID) -> SourceSpan? { PathSearch.anchor(of: node, in: tree) }
}

/// A value that a path leads to.
package struct SelectedValue: Sendable {
  /// The smallest text that stands for it: a scalar itself, the key of anything longer.
  package let span: SourceSpan

  /// What to remove so that it is gone.
  package let key: SourceSpan
  package let content: Content

  package enum Content: Sendable {
    /// A single value: what was written, and the same in the one spelling that its word has.
    case scalar(Located<String>, canonical: String)
    /// A list with so many entries.
    case list(Int)
    case mapping
  }
}

/// A node on the way.
struct Place {
  let node: NodeID

  /// The key under which it stands; nil for the whole manifest.
  let key: SourceSpan?

  /// Where to say that something is missing in it.
  let anchor: SourceSpan
}
