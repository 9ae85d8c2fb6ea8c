import Diagnostics

/// How large and how deep a node becomes when its aliases are followed.
///
/// Nothing is ever copied for an alias; but who walks the tree follows it, so the walk must be bounded.
private struct Expansion {
  /// The number of nodes, aliases followed.
  var count: UInt64 = 1

  /// How many collections lie inside each other at the deepest place.
  var height = 0

  mutating func add(_ child: Expansion) {
    count = min(count + child.count, .max / 4)
    height = max(height, child.height + 1)
  }
}

/// The collections that are open on a walk over the nodes, and what is known of those that an alias can stand for.
private struct ExpansionWalk {
  private var open: [(index: Int, end: Int, size: Expansion)] = []
  private var anchored: [Int: Expansion] = [:]

  var depth: Int { open.count }

  mutating func open(_ index: Int, _ node: Node) {
    open.append((index, Int(node.link), Expansion(height: 1)))
  }

  /// Closes the collections that end before the node at `index`.
  mutating func closeCollections(before index: Int, _ nodes: borrowing NodeBuffer) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      close(last.index, nodes[last.index], last.size)
    }
  }

  /// Adds a node to the collection around it, once it is complete.
  mutating func close(_ index: Int, _ node: Node, _ size: Expansion) {
    if node.flags.contains(.isAnchored) { anchored[index] = size }
    if !open.isEmpty { open[open.count - 1].size.add(size) }
  }

  func size(of node: Node) -> Expansion {
    node.kind == .alias ? anchored[Int(node.link)] ?? Expansion() : Expansion()
  }
}

extension Parser {
  /// The most nodes that a document may have once its aliases are followed.
  static let expansionLimit: UInt64 = 10_000_000

  /// Reports the alias with which the document from `root` on grows too large or too deep.
  mutating func checkExpansion(from root: Int) {
    var walk = ExpansionWalk()
    var total: UInt64 = 0
    for index in root..<nodes.count {
      walk.closeCollections(before: index, nodes)
      let node = nodes[index]
      if node.kind.rawValue >= NodeKind.blockMapping.rawValue {
        walk.open(index, node)
        continue
      }
      let size = walk.size(of: node)
      total += size.count
      let depth = walk.depth + size.height
      if total > Self.expansionLimit || (node.kind == .alias && depth > Self.depthLimit) {
        let range = Int(node.start)..<Int(node.end)
        if total > Self.expansionLimit {
          reportExpansion(range)
        } else {
          reportNesting(range)
        }
        cutAliases(from: index)
        nodes[root] = nodes[root].invalid
        return
      }
      walk.close(index, node, size)
    }
  }

  /// Makes the aliases from `index` on unreadable, so that the tree stays bounded.
  private mutating func cutAliases(from index: Int) {
    for i in index..<nodes.count where nodes[i].kind == .alias {
      nodes[i] = Node(.invalid, start: Int(nodes[i].start), end: Int(nodes[i].end))
    }
  }
}
