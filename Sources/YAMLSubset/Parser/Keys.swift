import Diagnostics

/// Scratch space for the search for duplicate keys.
struct KeyTable {
  struct Key {
    let node: UInt32
    let hash: UInt32
  }

  var keys: [Key] = []

  /// Indices into `keys` plus one; 0 is free.
  var slots: [UInt32] = []
}

extension Parser {
  /// Reports a key that this subset refuses: a merge key or a null key.
  mutating func isUsableKey(
    _ s: Span<UInt8>, _ node: Node, _ properties: Properties
  ) -> Bool {
    guard node.kind == .plain, properties.tag == nil else { return true }
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
  /// Keys are equal when they read as equal, or when JSON, whose keys are text, could not tell them apart.
  ///
  /// - Complexity: linear in the number of entries.
  mutating func reportDuplicateKeys(_ s: Span<UInt8>, mappingAt index: Int) {
    let end = nodes[index].link
    var key = UInt32(index + 1)
    keyTable.keys.removeAll(keepingCapacity: true)
    while key < end {
      let node = nodes[Int(key)]
      if node.kind != .invalid, node.kind != .empty {
        keyTable.keys.append(.init(node: key, hash: keyHash(s, key)))
      }
      key = subtreeEnd(subtreeEnd(key))
    }
    let count = keyTable.keys.count
    if count <= 8 {
      for i in 0..<count {
        for j in 0..<i where keyTable.keys[j].hash == keyTable.keys[i].hash {
          let (first, second) = (keyTable.keys[j].node, keyTable.keys[i].node)
          if areEqualKeys(s, first, second) {
            reportDuplicateKey(s, nodes[Int(second)], first: nodes[Int(first)])
            break
          }
        }
      }
    } else {
      reportDuplicatesAmongMany(s)
    }
  }

  @inline(__always)
  private func subtreeEnd(_ index: UInt32) -> UInt32 {
    let node = nodes[Int(index)]
    return node.kind.rawValue >= NodeKind.blockMapping.rawValue ? node.link : index + 1
  }

  private mutating func reportDuplicatesAmongMany(_ s: Span<UInt8>) {
    let keys = keyTable.keys
    var size = 32
    while size < keys.count * 2 { size *= 2 }
    keyTable.slots.removeAll(keepingCapacity: true)
    keyTable.slots.append(contentsOf: repeatElement(0, count: size))
    var steps = 0
    for i in keys.indices {
      var slot = Int(keys[i].hash) & (size - 1)
      while true {
        let taken = keyTable.slots[slot]
        if taken == 0 {
          keyTable.slots[slot] = UInt32(i + 1)
          break
        }
        let other = keys[Int(taken - 1)]
        if other.hash == keys[i].hash, areEqualKeys(s, other.node, keys[i].node) {
          reportDuplicateKey(s, nodes[Int(keys[i].node)], first: nodes[Int(other.node)])
          break
        }
        slot = (slot + 1) & (size - 1)
        steps += 1
      }
      if steps > keys.count * 16 {
        // Keys made to collide: a keyed hash, slower, can't be foreseen.
        return reportDuplicatesByKeyedHash(s, keys, from: i + 1)
      }
    }
  }

  private mutating func reportDuplicatesByKeyedHash(
    _ s: Span<UInt8>, _ keys: [KeyTable.Key], from start: Int
  ) {
    var first: [[UInt8]: UInt32] = [:]
    for i in keys.indices {
      let text = keyText(s, keys[i].node)
      if let earlier = first[text] {
        guard i >= start else { continue }
        reportDuplicateKey(s, nodes[Int(keys[i].node)], first: nodes[Int(earlier)])
      } else {
        first[text] = keys[i].node
      }
    }
  }

  /// The source of a key whose text is just that; nil when it has to be decoded or normalized.
  @inline(__always)
  private func verbatimRange(_ s: Span<UInt8>, _ index: UInt32) -> Range<Int>? {
    let node = nodes[Int(index)]
    guard node.flags.isEmpty || node.flags == .isAnchored else { return nil }
    let start = Int(node.start)
    let end = Int(node.end)
    if node.kind == .plain {
      return CoreSchema.isString(s.extracting(start..<end)) ? start..<end : nil
    }
    return node.kind.isQuoted ? start + 1..<end - 1 : nil
  }

  @inline(__always)
  private func keyHash(_ s: Span<UInt8>, _ index: UInt32) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    if let range = verbatimRange(s, index) {
      for i in range { hash = (hash ^ UInt32(s[i])) &* 0x0100_0193 }
    } else {
      for byte in keyText(s, index) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    }
    return hash
  }

  @inline(__always)
  private func areEqualKeys(_ s: Span<UInt8>, _ a: UInt32, _ b: UInt32) -> Bool {
    guard let first = verbatimRange(s, a), let second = verbatimRange(s, b) else {
      return keyText(s, a) == keyText(s, b)
    }
    guard first.count == second.count else { return false }
    for i in 0..<first.count where s[first.lowerBound + i] != s[second.lowerBound + i] {
      return false
    }
    return true
  }

  /// The text of a key as JSON writes it, without quotes.
  private func keyText(_ s: Span<UInt8>, _ index: UInt32) -> [UInt8] {
    var index = index
    if nodes[Int(index)].kind == .alias { index = nodes[Int(index)].link }
    let node = nodes[Int(index)]
    let tag = node.flags.contains(.isTagged) ? tags.last { $0.node == index }?.tag : nil
    return ScalarText.jsonKey(s, node, tag)
  }
}
