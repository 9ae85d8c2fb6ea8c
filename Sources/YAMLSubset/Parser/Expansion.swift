import Diagnostics

/// How large and how deep a document becomes when its aliases are followed.
///
/// Nothing is ever copied for an alias; but who walks the tree follows it, so the walk must be bounded.
private struct Expansion {
  /// The number of nodes, aliases followed.
  var count: UInt64 = 1

  /// How many collections lie inside each other at the deepest place.
  var height = 0
}

extension Parser {
  /// The most nodes that a document may have once its aliases are followed.
  static let expansionLimit: UInt64 = 10_000_000

  /// Reports the alias with which the document from `root` on grows too large or too deep.
  mutating func checkExpansion(from root: Int) {
    var sizes = [Expansion](repeating: Expansion(), count: nodes.count - root)
    var open: [(index: Int, end: Int)] = []
    var total: UInt64 = 0
    for index in root..<nodes.count {
      while let last = open.last, last.end <= index {
        open.removeLast()
        close(last.index, in: &sizes, root, open.last?.index)
      }
      let node = nodes[index]
      if node.kind.rawValue >= NodeKind.blockMapping.rawValue {
        sizes[index - root].height = 1
        open.append((index, Int(node.link)))
        continue
      }
      if node.kind == .alias, Int(node.link) >= root {
        sizes[index - root] = sizes[Int(node.link) - root]
      }
      total += sizes[index - root].count
      let depth = open.count + sizes[index - root].height
      if total > Self.expansionLimit || (node.kind == .alias && depth > Self.depthLimit) {
        let range = Int(node.start)..<Int(node.end)
        if total > Self.expansionLimit {
          reportExpansion(range)
        } else {
          reportNesting(range)
        }
        cutAliases(from: index)
        nodes[root] = Node(
          .invalid, start: Int(nodes[root].start), end: Int(nodes[root].end))
        return
      }
      close(index, in: &sizes, root, open.last?.index)
    }
  }

  /// Adds a finished node to the collection around it.
  private func close(
    _ index: Int, in sizes: inout [Expansion], _ root: Int, _ parent: Int?
  ) {
    guard let parent else { return }
    let size = sizes[index - root]
    sizes[parent - root].count = min(sizes[parent - root].count + size.count, .max / 4)
    sizes[parent - root].height = max(sizes[parent - root].height, size.height + 1)
  }

  /// Makes the aliases from `index` on unreadable, so that the tree stays bounded.
  private mutating func cutAliases(from index: Int) {
    for i in index..<nodes.count where nodes[i].kind == .alias {
      nodes[i] = Node(.invalid, start: Int(nodes[i].start), end: Int(nodes[i].end))
    }
  }
}
