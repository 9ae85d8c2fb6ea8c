/// Finds the keys that stand in a mapping twice. Kept between mappings, so that its memory is used again.
///
/// Keys are equal when they read as equal, or when JSON, whose keys are text, could not tell them apart.
struct KeyTable {
  private struct Key {
    let node: UInt32
    let hash: UInt32
  }

  /// A key, and the first one that it equals; indices of nodes.
  struct Duplicate {
    let key: Int
    let first: Int
  }

  private var keys: [Key] = []

  /// Indices into `keys` plus one; 0 is free.
  private var slots: [UInt32] = []

  /// The keys of the mapping at `index` that stand in it already, in order.
  mutating func duplicates(
    _ s: Span<UInt8>, mappingAt index: Int, _ nodes: borrowing NodeBuffer,
    _ tags: [DocumentTree.TaggedNode]
  ) -> [Duplicate] {
    if areCertainlyDifferent(s, mappingAt: index, nodes) { return [] }
    let text = KeyText(tags: tags)
    let end = nodes[index].link
    var key = UInt32(index + 1)
    keys.removeAll(keepingCapacity: true)
    while key < end {
      if nodes[Int(key)].kind != .invalid {
        keys.append(Key(node: key, hash: text.hash(s, key, nodes)))
      }
      key = nodes.subtreeEnd(nodes.subtreeEnd(key))
    }
    return amongKeys(s, text, nodes)
  }

  /// Looks whether the keys of a small mapping all differ in a few bits of their hashes, as mostly they do.
  @inline(__always)
  private func areCertainlyDifferent(
    _ s: Span<UInt8>, mappingAt index: Int, _ nodes: borrowing NodeBuffer
  ) -> Bool {
    let end = nodes[index].link
    var key = UInt32(index + 1)
    guard key < end, nodes.subtreeEnd(nodes.subtreeEnd(key)) < end else { return true }
    guard end &- key < 256 else { return false }
    var seen = InlineArray<8, UInt64>(repeating: 0)
    while key < end {
      guard let range = nodes[Int(key)].verbatimKey(s) else { return false }
      let hash = s.fewBytesHash(of: range)
      let word = Int(hash & 7)
      let bit: UInt64 = 1 &<< UInt64(hash &>> 3)
      if seen[word] & bit != 0 { return false }
      seen[word] |= bit
      key = nodes.subtreeEnd(key + 1)
    }
    return true
  }

  private mutating func amongKeys(
    _ s: Span<UInt8>, _ text: KeyText, _ nodes: borrowing NodeBuffer
  ) -> [Duplicate] {
    var found: [Duplicate] = []
    var size = 32
    while size < keys.count * 2 { size *= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: size))
    var steps = 0
    for i in keys.indices {
      var slot = Int(keys[i].hash) & (size - 1)
      while slots[slot] != 0 {
        let other = keys[Int(slots[slot] - 1)]
        if other.hash == keys[i].hash, text.areEqual(s, other.node, keys[i].node, nodes) {
          found.append(Duplicate(key: Int(keys[i].node), first: Int(other.node)))
          break
        }
        slot = (slot + 1) & (size - 1)
        steps += 1
      }
      if slots[slot] == 0 { slots[slot] = UInt32(i + 1) }
      // Keys made to collide: a keyed hash, slower, can't be foreseen.
      if steps > keys.count * 16 { return byKeyedHash(s, text, nodes) }
    }
    return found
  }

  private func byKeyedHash(
    _ s: Span<UInt8>, _ text: KeyText, _ nodes: borrowing NodeBuffer
  ) -> [Duplicate] {
    var first: [[UInt8]: UInt32] = [:]
    var found: [Duplicate] = []
    for key in keys {
      let bytes = text.bytes(s, key.node, nodes)
      if let earlier = first[bytes] {
        found.append(Duplicate(key: Int(key.node), first: Int(earlier)))
      } else {
        first[bytes] = key.node
      }
    }
    return found
  }
}

/// The texts of keys as JSON writes them, without quotes.
private struct KeyText {
  let tags: [DocumentTree.TaggedNode]

  @inline(__always)
  func hash(_ s: Span<UInt8>, _ index: UInt32, _ nodes: borrowing NodeBuffer) -> UInt32 {
    guard let range = nodes[Int(index)].verbatimKey(s) else {
      let bytes = bytes(s, index, nodes)
      return bytes.span.fewBytesHash(of: bytes.indices)
    }
    return s.fewBytesHash(of: range)
  }

  func areEqual(
    _ s: Span<UInt8>, _ a: UInt32, _ b: UInt32, _ nodes: borrowing NodeBuffer
  ) -> Bool {
    guard let first = nodes[Int(a)].verbatimKey(s), let second = nodes[Int(b)].verbatimKey(s) else {
      return bytes(s, a, nodes) == bytes(s, b, nodes)
    }
    guard first.count == second.count else { return false }
    for i in 0..<first.count where s[first.lowerBound + i] != s[second.lowerBound + i] {
      return false
    }
    return true
  }

  func bytes(_ s: Span<UInt8>, _ index: UInt32, _ nodes: borrowing NodeBuffer) -> [UInt8] {
    var index = index
    if nodes[Int(index)].kind == .alias { index = nodes[Int(index)].link }
    let node = nodes[Int(index)]
    let tag = node.flags.contains(.isTagged) ? tags.tag(of: index) : nil
    return ScalarText.jsonKey(s, node, tag)
  }
}

extension Node {
  /// The source of a key whose text is just that; nil when it has to be decoded or normalized.
  @inline(__always)
  fileprivate func verbatimKey(_ s: Span<UInt8>) -> Range<Int>? {
    guard flags.isEmpty || flags == .isAnchored else { return nil }
    let start = Int(start)
    let end = Int(end)
    if kind == .plain {
      // Text that begins like a number or a capital letter may be normalized; `true` reads as it is written.
      let first = s.byte(at: start)
      let isVerbatim =
        first > 0x5E && first != .tilde || CoreSchema.type(of: s.extracting(start..<end)) == .string
      return isVerbatim ? start..<end : nil
    }
    return kind.isQuoted ? start + 1..<end - 1 : nil
  }
}

extension Span where Element == UInt8 {
  /// A hash of the length, the first eight and the last eight bytes: keys that differ in between only are told apart by comparing.
  @inline(__always)
  fileprivate func fewBytesHash(of range: Range<Int>) -> UInt32 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var sum = UInt64(truncatingIfNeeded: range.count)
    if range.count > 8, let first = word(at: range.lowerBound),
      let last = word(at: range.upperBound &- 8)
    {
      sum = (sum ^ first) &* factor ^ last
    } else {
      sum ^= fewBytes(range)
    }
    sum = sum &* factor
    // Every byte must reach the lowest bits that are kept.
    sum = (sum ^ sum &>> 32) &* factor
    return UInt32(truncatingIfNeeded: sum &>> 32)
  }

  /// Up to eight bytes as one number, which is the same wherever they stand.
  @inline(__always)
  private func fewBytes(_ range: Range<Int>) -> UInt64 {
    guard range.count > 0 else { return 0 }
    // What follows them is shifted out.
    if let word = word(at: range.lowerBound) {
      return word &<< UInt64(truncatingIfNeeded: 64 &- 8 &* range.count)
    }
    var number: UInt64 = 0
    for i in range { number = number &>> 8 | UInt64(self[i]) &<< 56 }
    return number
  }
}
