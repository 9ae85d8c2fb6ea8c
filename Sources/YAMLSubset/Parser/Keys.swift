import Diagnostics

extension Parser {
  /// Reports a key that this subset refuses: a merge key or a null key.
  mutating func isUsableKey(
    _ s: Span<UInt8>, _ node: Node, _ properties: Properties
  ) -> Bool {
    guard node.kind == .plain, properties.tag == nil || properties.tag == .null else { return true }
    let range = Int(node.start)..<Int(node.end)
    if range.count == 2, s[range.lowerBound] == .less, s[range.lowerBound + 1] == .less {
      reportMergeKey(range)
      return false
    }
    if CoreSchema.isNull(s.extracting(range)) {
      reportNullKey(range)
      return false
    }
    return true
  }

  /// Whether plain text is short enough for a key, and neither null nor a merge key.
  @inline(__always)
  func isPlainKey(_ s: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 4 else {
      return range.count > 0 && !CoreSchema.isNull(s.extracting(range))
        && s[range.lowerBound] != .less
    }
    return range.count <= 1024
  }

  /// Adds the node of a key.
  mutating func appendKey(_ s: Span<UInt8>, _ node: Node, _ properties: Properties) {
    append(s, node, properties)
    if node.kind == .alias { checkAliasOfKey(s, at: nodes.count - 1) }
  }

  /// Reports an alias of null or of a collection where a key is.
  private mutating func checkAliasOfKey(_ s: Span<UInt8>, at index: Int) {
    let alias = nodes[index]
    guard alias.kind == .alias else { return }
    let range = Int(alias.start)..<Int(alias.end)
    let target = nodes[Int(alias.link)]
    if !target.kind.isScalar {
      reportCollectionKey(range)
    } else if isNull(s, target, tags.tag(of: alias.link)) {
      reportNullKey(range)
    } else {
      return
    }
    nodes[index] = alias.invalid
  }

  private func isNull(_ s: Span<UInt8>, _ scalar: Node, _ tag: CoreTag?) -> Bool {
    let text = ScalarText.decoded(s, scalar)
    return ScalarText.type(scalar, text.span, tag) == .null
  }

  /// Reports a key of more than 1,024 characters where it has no brackets around it.
  ///
  /// - Source: YAML 1.2.2, rules 154 and 155.
  mutating func isShortKey(_ s: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 1024 else { return true }
    var characters = 0
    let end = s.trimmed(range.lowerBound, range.upperBound)
    for i in range.lowerBound..<end where s[i] & 0xC0 != 0x80 { characters += 1 }
    if characters > 1024 { reportLongKey(range.lowerBound..<end) }
    return characters <= 1024
  }

  /// Reports the keys of the mapping at `index` that stand in it already.
  ///
  /// - Complexity: linear in the number of entries.
  mutating func reportDuplicateKeys(_ s: Span<UInt8>, mappingAt index: Int) {
    let found = keyTable.duplicates(s, mappingAt: index, nodes, tags)
    // A key in a wrong column may belong elsewhere; its column is the mistake.
    if found.count > 1, found[0].first == index + 1, nodes[index].kind == .blockMapping,
      openBlocks.last?.kind == .blockSequence
    {
      // The keys repeat from the first on: these are two entries of the sequence.
      for duplicate in found where duplicate.first == index + 1 {
        reportLostDash(s, beforeKey: nodes[duplicate.key], of: nodes[index])
      }
      return
    }
    for duplicate in found {
      let flags = nodes[duplicate.key].flags.union(nodes[duplicate.first].flags)
      if flags.contains(.isMisplaced) { continue }
      // Two entries of a sequence, rather than two keys?
      if reportWrongDash(s, nodes[duplicate.key]) {
        _ = reportWrongDash(s, nodes[duplicate.first])
        continue
      }
      reportDuplicateKey(s, nodes[duplicate.key], first: nodes[duplicate.first])
    }
  }
  /// Reports a wrong dash that the key begins with.
  ///
  /// - Returns: whether there is one.
  mutating func reportWrongDash(_ s: Span<UInt8>, _ key: Node) -> Bool {
    guard key.kind == .plain, let (dash, word) = wrongDash(s, at: Int(key.start)) else {
      return false
    }
    report(s, dash, at: Int(key.start), key: word)
    return true
  }
}
