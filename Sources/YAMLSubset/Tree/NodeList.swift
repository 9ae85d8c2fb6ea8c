/// The nodes of a file, in the order of its text.
@safe
@frozen
public struct NodeList: RandomAccessCollection, Sendable {
  @usableFromInline let memory: NodeMemory
  public let count: Int

  init(_ memory: NodeMemory, count: Int) {
    self.memory = memory
    self.count = count
  }

  static var empty: NodeList { NodeList(unsafe NodeMemory(.allocate(capacity: 1)), count: 0) }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable
  public subscript(index: Int) -> Node {
    precondition(index >= 0 && index < count, "a node's index is below the number of nodes")
    return unsafe memory.base[index]
  }
}

extension NodeList {
  /// The index after the subtree of the node at `index`.
  @inlinable
  func subtreeEnd(_ index: Int) -> Int {
    let node = self[index]
    return node.kind.rawValue >= NodeKind.blockMapping.rawValue ? Int(node.link) : index + 1
  }
}

/// Memory that holds the nodes of a file, freed with the last list of them. A class, to know when that is.
@safe
@usableFromInline
final class NodeMemory: Sendable {
  @usableFromInline nonisolated(unsafe) let base: UnsafeMutablePointer<Node>

  init(_ base: UnsafeMutablePointer<Node>) { unsafe self.base = base }

  deinit { unsafe base.deallocate() }
}
