/// The nodes that were read so far: an array with one owner.
///
/// The parser's one place with memory of its own. `ContiguousArray` asks at every change whether somebody else holds its
/// memory, which nobody does; without the question, parsing takes a tenth fewer instructions.
@safe
struct NodeBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Node>
  private(set) var count = 0
  private var capacity: Int

  /// - Parameter capacity: how many nodes are expected. Memory that isn't written to costs nothing.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    unsafe base = UnsafeMutablePointer.allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  var last: Node? { count > 0 ? self[count - 1] : nil }

  subscript(index: Int) -> Node {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count, "a node's index is below the number of nodes")
      return unsafe base[index]
    }
    @inline(__always)
    _modify {
      precondition(index >= 0 && index < count, "a node's index is below the number of nodes")
      yield unsafe &base[index]
    }
  }

  @inline(__always)
  mutating func append(_ node: Node) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: node)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    capacity *= 2
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
  }

  /// Puts a node before the one at `index`.
  mutating func insert(_ node: Node, at index: Int) {
    append(node)
    var i = count - 1
    while i > index {
      self[i] = self[i - 1]
      i -= 1
    }
    self[index] = node
  }

  /// Takes the nodes from `index` on back.
  mutating func removeAll(from index: Int) {
    precondition(index >= 0 && index <= count, "only nodes that were added are taken back")
    count = index
  }

  /// All nodes, which are no longer the buffer's.
  mutating func take() -> NodeList {
    let list = NodeList(unsafe NodeMemory(base), count: count)
    (count, capacity) = (0, 1)
    unsafe base = UnsafeMutablePointer.allocate(capacity: capacity)
    return list
  }
}

extension NodeBuffer {
  /// The index after the subtree of the node at `index`.
  @inline(__always)
  func subtreeEnd(_ index: UInt32) -> UInt32 {
    let node = self[Int(index)]
    return node.kind.rawValue >= NodeKind.blockMapping.rawValue ? node.link : index + 1
  }
}
