import Diagnostics

/// The anchors of one document, and the nodes that they name.
///
/// - Source: YAML 1.2.2, section 3.2.2.2: an alias stands for the most recent node with its anchor.
struct AnchorTable {
  struct Entry {
    let name: String
    let range: Range<Int>

    /// The index of the node; nil when it could not be read.
    var node: UInt32?
    var isUsed = false
  }

  private(set) var entries: [Entry] = []
  private var latest: [String: Int] = [:]

  var names: [String] { entries.map(\.name) }
  var isEmpty: Bool { entries.isEmpty }

  mutating func define(_ name: String, _ range: Range<Int>, node: Int) {
    latest[name] = entries.count
    entries.append(Entry(name: name, range: range, node: UInt32(truncatingIfNeeded: node)))
  }

  /// The anchor that an alias of this name stands for, which is thereby used.
  mutating func use(_ name: String) -> Entry? {
    guard let index = latest[name] else { return nil }
    entries[index].isUsed = true
    return entries[index]
  }

  /// A node was put in before the one at `index`.
  mutating func moveNodes(from index: Int) {
    for i in entries.indices.reversed() {
      guard let node = entries[i].node else { continue }
      guard node >= index else { return }
      entries[i].node = node + 1
    }
  }

  /// The nodes from `index` on could not be read after all.
  mutating func invalidate(from index: Int) {
    var i = entries.count - 1
    while i >= 0 {
      if let node = entries[i].node {
        guard node >= index else { return }
        entries[i].node = nil
        entries[i].isUsed = true
      }
      i -= 1
    }
  }
}

extension Parser {
  /// Reads an alias; ``append(_:_:_:)`` finds its node.
  ///
  /// - Source: YAML 1.2.2, rule 104, c-ns-alias-node.
  mutating func alias(_ s: Span<UInt8>) -> Node {
    let start = position
    position += 1
    skipAnchorName(s)
    return Node(.alias, start: start, end: position)
  }

  /// Adds a node that is an alias, or has a tag or an anchor.
  mutating func appendWithProperties(
    _ s: Span<UInt8>, _ node: Node, _ properties: Properties
  ) {
    if node.kind == .alias {
      if !properties.isEmpty { reportPropertiesOfAlias(properties) }
      nodes.append(resolvedAlias(s, node))
      return
    }
    let index = nodes.count
    nodes.append(node)
    if let range = properties.anchorRange {
      anchors.define(s.wholeText(range.lowerBound + 1..<range.upperBound), range, node: index)
      nodes[index].flags.insert(.isAnchored)
    }
    if let tag = properties.tag {
      tags.append(DocumentTree.TaggedNode(node: UInt32(truncatingIfNeeded: index), tag: tag))
      nodes[index].flags.insert(.isTagged)
      checkTag(s, tag, properties.tagRange, node)
    }
  }

  /// The alias linked to its node; an invalid node where there is none.
  private mutating func resolvedAlias(_ s: Span<UInt8>, _ node: Node) -> Node {
    let range = Int(node.start)..<Int(node.end)
    let invalid = Node(.invalid, start: range.lowerBound, end: range.upperBound)
    let name = s.wholeText(range.lowerBound + 1..<range.upperBound)
    guard let anchor = anchors.use(name) else {
      if !hasUnreadText { reportUndefinedAlias(s, range, name) }
      return invalid
    }
    guard let target = anchor.node else { return invalid }
    let targetNode = nodes[Int(target)]
    if targetNode.kind == .invalid { return invalid }
    if targetNode.kind.rawValue >= NodeKind.blockMapping.rawValue, targetNode.link == 0 {
      reportRecursiveAlias(range, anchor.range)
      return invalid
    }
    hasAliases = true
    return Node(.alias, start: range.lowerBound, end: range.upperBound, link: target)
  }

  mutating func reportUnusedAnchors() {
    guard !hasUnreadText else { return }
    for anchor in anchors.entries where !anchor.isUsed { reportUnusedAnchor(anchor.range) }
  }
}
