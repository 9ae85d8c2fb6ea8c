/// The statements of one file: nodes in one array, lists of nodes in another.
struct SyntaxTree {
  private(set) var nodes: [Node] = []
  private var links: [Int32] = []
  private(set) var root = NodeID.none

  subscript(_ id: NodeID) -> Node { nodes[Int(id.rawValue)] }

  func node(_ number: Int32) -> NodeID { NodeID(rawValue: number) }

  /// The members of the list that the number of a node names.
  func list(_ number: Int32) -> List {
    guard number >= 0 else { return List(slice: []) }
    let count = Int(links[Int(number)])
    return List(slice: links[Int(number) + 1..<Int(number) + 1 + count])
  }

  struct List: RandomAccessCollection {
    let slice: ArraySlice<Int32>

    var startIndex: Int { 0 }
    var endIndex: Int { slice.count }
    subscript(_ position: Int) -> NodeID { NodeID(rawValue: slice[slice.startIndex + position]) }
  }

  mutating func add(
    _ kind: Node.Kind, _ range: Range<Int>, _ a: Int32 = -1, _ b: Int32 = -1, _ c: Int32 = -1
  ) -> NodeID {
    nodes.append(
      Node(
        kind: kind, start: Int32(range.lowerBound), end: Int32(range.upperBound), a: a, b: b, c: c))
    return NodeID(rawValue: Int32(nodes.count - 1))
  }

  mutating func addList(_ members: ArraySlice<Int32>) -> Int32 {
    links.append(Int32(members.count))
    links.append(contentsOf: members)
    return Int32(links.count - members.count - 1)
  }

  mutating func setRoot(_ id: NodeID) { root = id }
}
