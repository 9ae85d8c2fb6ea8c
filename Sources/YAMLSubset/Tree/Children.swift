/// The entries of a mapping, as pairs of nodes.
@frozen
public struct MappingEntries: Sequence, IteratorProtocol {
  @usableFromInline let nodes: NodeList
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  @inlinable
  init(_ nodes: NodeList, _ id: NodeID) {
    self.nodes = nodes
    position = Int(id.index) + 1
    end = nodes[position - 1].kind.isMapping ? nodes.subtreeEnd(position - 1) : position
  }

  @inlinable
  public mutating func next() -> (key: NodeID, value: NodeID)? {
    guard position < end else { return nil }
    let key = position
    let value = nodes.subtreeEnd(key)
    position = nodes.subtreeEnd(value)
    return (NodeID(key), NodeID(value))
  }
}

/// The elements of a sequence.
@frozen
public struct SequenceElements: Sequence, IteratorProtocol {
  @usableFromInline let nodes: NodeList
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  @inlinable
  init(_ nodes: NodeList, _ id: NodeID) {
    self.nodes = nodes
    position = Int(id.index) + 1
    end = nodes[position - 1].kind.isSequence ? nodes.subtreeEnd(position - 1) : position
  }

  @inlinable
  public mutating func next() -> NodeID? {
    guard position < end else { return nil }
    defer { position = nodes.subtreeEnd(position) }
    return NodeID(position)
  }
}
