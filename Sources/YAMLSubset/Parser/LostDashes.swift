import Diagnostics

// Dashes among keys, and keys among dashes.

extension Parser {
  /// Whether the `-` at the cursor, in the column of a mapping's keys, is an entry of a sequence around the mapping,
  /// or shows that the mapping is the first entry of one.
  func isDashOfOthers(_ s: Span<UInt8>, column: Int) -> Bool {
    guard let block = openBlocks.last else { return false }
    let outer = openBlocks.outer
    if let outer, outer.kind == .blockSequence, outer.column == column { return true }
    return beginsMapping(s) && openBlocks.contains { $0.kind == .blockSequence }
      || isLostDash(s, mapping: block, outer: outer)
  }

  /// Whether the key at the cursor, in the column of a sequence's dashes, is an entry of a mapping around the sequence:
  /// a list of its own stands under it.
  func isKeyOfOthers(_ s: Span<UInt8>, column: Int) -> Bool {
    guard openBlocks.contains(where: { $0.kind == .blockMapping }), s.looksLikeEntry(at: position),
      s.endsWithColon(lineAt: position),
      let below = s.nextTextLine(after: s.endOfLine(from: position))
    else { return false }
    if s.isDash(at: below.content) { return below.spaces >= column }
    return below.spaces >= column && below.spaces <= column + 2
      && s.looksLikeEntry(at: below.content)
  }

  /// Whether a `key:` follows the dash at the cursor.
  private func beginsMapping(_ s: Span<UInt8>) -> Bool {
    var i = position + 1
    while i < s.count, s[i].isBlank { i += 1 }
    return s.looksLikeEntry(at: i)
  }

  /// Whether the entry behind the dash at the cursor begins with the same key as `mapping`,
  /// so that a dash is missing before the mapping.
  func isLostDash(_ s: Span<UInt8>, mapping: OpenBlock, outer: OpenBlock?) -> Bool {
    guard isFirstOnLine, mapping.kind == .blockMapping, let outer, outer.kind == .blockMapping,
      column >= outer.column, column <= mapping.column
    else { return false }
    var i = position + 1
    while i < s.count, s[i].isBlank { i += 1 }
    guard s.looksLikeEntry(at: i), s.looksLikeEntry(at: mapping.offset) else { return false }
    let own = s.firstWords(at: i)
    let first = s.firstWords(at: mapping.offset)
    guard own.count == first.count else { return false }
    for k in 0..<own.count where s[own.lowerBound + k] != s[first.lowerBound + k] { return false }
    return true
  }

  /// Whether the cursor stands at a dash that may belong to the mapping just closed.
  @inline(__always)
  func mayHaveLostDash(_ s: Span<UInt8>) -> Bool {
    guard s.byte(at: position) == .hyphen, let outer = openBlocks.last else { return false }
    return outer.kind == .blockMapping && column >= outer.column && isAtIndicator(s, .hyphen)
  }

  /// After the mapping at `index`: reads the entries of the sequence that it turns out to be the first entry of.
  mutating func entriesAfterLostDash(_ s: Span<UInt8>, mappingAt index: Int, column: Int) {
    guard let mapping = lastBlock, nodes[index].kind == .blockMapping, depth < Self.depthLimit,
      Int(nodes[index].start) == mapping.offset,
      isLostDash(s, mapping: mapping, outer: openBlocks.last)
    else { return }
    reportLostDash(s, mapping)
    insertSequence(at: index)
    let inside = openBlocks.last?.column ?? -1
    depth += 1
    openBlocks.append(OpenBlock(kind: .blockSequence, column: self.column, offset: mapping.offset))
    sequenceEntries(s, column: self.column, inside: inside)
    closeBlock(s, at: index)
  }

  /// Puts a sequence around the last collection, which is the node at `index`.
  private mutating func insertSequence(at index: Int) {
    let start = Int(nodes[index].start)
    nodes.insert(Node(.blockSequence, start: start, end: start), at: index)
    for i in index + 1..<nodes.count {
      let kind = nodes[i].kind
      guard kind == .alias || kind.isMapping || kind.isSequence else { continue }
      if nodes[i].link >= UInt32(index) { nodes[i].link += 1 }
    }
    for i in tags.indices.reversed() {
      guard tags[i].node >= UInt32(index) else { break }
      tags[i] = DocumentTree.TaggedNode(node: tags[i].node + 1, tag: tags[i].tag)
    }
    anchors.moveNodes(from: index)
  }

  /// Reads the key at the cursor, which has no dash before it, as the beginning of an entry of the sequence in `column`.
  mutating func entryWithoutDash(_ s: Span<UInt8>, column: Int) {
    guard s.looksLikeEntry(at: position) else { return skipLines(s, deeperThan: column) }
    (shiftedLine, shift) = (lineStart, -2)
    mappingAfterFault(
      s,
      NodeStart(
        first: position, column: column, place: .afterDash, isOnOwnLine: true,
        outer: Properties(), inner: Properties()))
  }
}
