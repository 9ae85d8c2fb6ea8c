public import Diagnostics

/// Everything that was read from one file: its documents as trees, its comments, and what was wrong.
///
/// Every node, key and value has a span; text is decoded on demand.
public struct DocumentTree: Sendable {
  public let source: SourceFile

  /// The nodes of all documents, in the order of the text.
  public internal(set) var nodes: NodeList

  /// The documents of the file, in order.
  public internal(set) var documents: [Document] = []

  /// Where each comment starts: the offset of its `#`.
  public internal(set) var commentStarts: ContiguousArray<UInt32> = []

  /// What was wrong with the text, in order.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// The core tags that were written, in the order of their nodes.
  var tags: [TaggedNode] = []

  /// One document of a file. Sixteen bytes: a file may hold a million of six each.
  public struct Document: Sendable {
    /// The index of the root, doubled, and one more for an empty document.
    private let bits: UInt32

    /// From its first byte, `---` included, to its last.
    public let span: SourceSpan

    public var root: NodeID { NodeID(Int(bits / 2)) }

    /// Whether nothing stands in it but comments.
    public var isEmpty: Bool { bits % 2 == 1 }

    init(root: Int, isEmpty: Bool, span: SourceSpan) {
      bits = UInt32(root) * 2 + (isEmpty ? 1 : 0)
      self.span = span
    }
  }

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
  public func entries(of id: NodeID) -> MappingEntries { MappingEntries(self, resolved(id)) }

  /// The elements of a sequence, in order; none for any other node.
  @inlinable
  public func elements(of id: NodeID) -> SequenceElements { SequenceElements(self, resolved(id)) }

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

  /// The index after the subtree of the node at `index`.
  @inlinable
  func index(after index: UInt32) -> UInt32 {
    let node = nodes[Int(index)]
    return node.kind.rawValue >= NodeKind.blockMapping.rawValue ? node.link : index + 1
  }
}

/// The entries of a mapping, as pairs of nodes.
@frozen
public struct MappingEntries: Sequence, IteratorProtocol {
  @usableFromInline let tree: DocumentTree
  @usableFromInline var position: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(_ tree: DocumentTree, _ id: NodeID) {
    self.tree = tree
    let node = tree.node(id)
    position = id.index + 1
    end = node.kind.isMapping ? node.link : position
  }

  @inlinable
  public mutating func next() -> (key: NodeID, value: NodeID)? {
    guard position < end else { return nil }
    let key = position
    let value = tree.index(after: key)
    position = tree.index(after: value)
    return (NodeID(Int(key)), NodeID(Int(value)))
  }
}

/// The elements of a sequence.
@frozen
public struct SequenceElements: Sequence, IteratorProtocol {
  @usableFromInline let tree: DocumentTree
  @usableFromInline var position: UInt32
  @usableFromInline let end: UInt32

  @inlinable
  init(_ tree: DocumentTree, _ id: NodeID) {
    self.tree = tree
    let node = tree.node(id)
    position = id.index + 1
    end = node.kind.isSequence ? node.link : position
  }

  @inlinable
  public mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = tree.index(after: position) }
    return NodeID(Int(position))
  }
}
