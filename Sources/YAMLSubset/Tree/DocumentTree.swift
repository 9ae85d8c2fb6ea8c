public import Diagnostics

/// Everything that was read from one file: its documents as trees, its comments, and what was wrong.
///
/// Every node, key and value has a span; text is decoded on demand.
public struct DocumentTree: Sendable {
  public let source: SourceFile

  /// The nodes of all documents, in the order of the text.
  public internal(set) var nodes: NodeList

  var extents = DocumentExtents()

  /// Where each comment starts: the offset of its `#`.
  public internal(set) var commentStarts: ContiguousArray<UInt32> = []

  /// What was wrong with the text, in order.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The core tags that were written, in the order of their nodes.
  var tags: [TaggedNode] = []

  struct TaggedNode: Sendable {
    let node: UInt32
    let tag: CoreTag
  }

  init(source: SourceFile) {
    self.source = source
    nodes = .empty
  }
}

extension DocumentTree {
  /// The documents of the file, in order.
  public var documents: DocumentList {
    DocumentList(nodes: nodes, extents: extents, file: source.id)
  }

  @inlinable
  public func node(_ id: NodeID) -> Node { nodes[Int(id.index)] }

  /// The node itself or, for an alias, the node that it stands for.
  @inlinable
  public func resolved(_ id: NodeID) -> NodeID {
    let node = nodes[Int(id.index)]
    return node.kind == .alias ? NodeID(Int(node.link)) : id
  }

  /// How a node was written, seen through an alias.
  @inlinable
  public func kind(of id: NodeID) -> NodeKind { nodes[Int(resolved(id).index)].kind }

  /// The node's text. An alias has its own span, not that of its anchor's node.
  public func span(of id: NodeID) -> SourceSpan {
    let node = nodes[Int(id.index)]
    return SourceSpan(file: source.id, start: node.start, end: node.end)
  }

  /// The entries of a mapping, in order; none for any other node.
  @inlinable
  public func entries(of id: NodeID) -> MappingEntries { MappingEntries(nodes, resolved(id)) }

  /// The elements of a sequence, in order; none for any other node.
  @inlinable
  public func elements(of id: NodeID) -> SequenceElements { SequenceElements(nodes, resolved(id)) }

  /// The text of a scalar as it reads, seen through an alias: unescaped, folded, without quotes.
  /// Empty for an empty node or a collection.
  public func text(of id: NodeID) -> String { String(decoding: bytes(of: id), as: UTF8.self) }

  /// Each comment from `#` to the end of its line.
  public var comments: some Sequence<SourceSpan> {
    commentStarts.lazy.map { start in
      var end = Int(start)
      while end < source.bytes.count, source.bytes[end] != 0x0A, source.bytes[end] != 0x0D {
        end += 1
      }
      return SourceSpan(file: source.id, Int(start)..<end)
    }
  }
}
