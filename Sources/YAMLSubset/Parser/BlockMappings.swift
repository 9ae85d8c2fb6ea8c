import Diagnostics

/// The key that showed that a mapping begins.
struct FirstKey {
  let node: Node
  let properties: Properties

  /// Whether no mistake in it is reported already.
  let isValid: Bool

  /// The first byte, properties included.
  let start: Int
}

extension Parser {
  /// Reads a block mapping, with the cursor at the `:` of its first key.
  ///
  /// - Parameters:
  ///   - column: the indentation of its keys.
  ///   - properties: the mapping's own.
  /// - Source: YAML 1.2.2, rule 187, l+block-mapping.
  mutating func blockMapping(
    _ s: Span<UInt8>, column: Int, _ first: FirstKey, _ properties: Properties
  ) {
    let index = nodes.count
    guard openBlock(s, .blockMapping, at: first.start, column: column, properties) else { return }
    appendKey(s, first)
    entryValue(s, column: column, first)
    blockEntries(s, column: column)
    closeBlock(s, at: index)
    if mayHaveLostDash(s) { entriesAfterLostDash(s, mappingAt: index, column: column) }
  }

  /// Reads a block mapping without properties, with the cursor at the `:` of its first key, a ``isPlainKey(_:_:)``.
  mutating func blockMapping(_ s: Span<UInt8>, column: Int, _ word: Range<Int>) {
    let index = nodes.count
    guard openBlock(s, .blockMapping, at: word.lowerBound, column: column, Properties()) else {
      return
    }
    wordEntry(s, column: column, word)
    blockEntries(s, column: column)
    closeBlock(s, at: index)
    if mayHaveLostDash(s) { entriesAfterLostDash(s, mappingAt: index, column: column) }
  }

  /// Reads the entries of a mapping whose first line could not be read.
  mutating func mappingAfterFault(_ s: Span<UInt8>, _ start: NodeStart) {
    let index = nodes.count
    guard openBlock(s, .blockMapping, at: start.first, column: start.column, start.outer) else {
      return
    }
    blockEntries(s, column: start.column)
    closeBlock(s, at: index)
  }

  /// Adds the node of a block collection.
  ///
  /// - Returns: false when it would be nested too deeply; then an invalid node stands for it, and its lines are skipped.
  mutating func openBlock(
    _ s: Span<UInt8>, _ kind: NodeKind, at start: Int, column: Int, _ properties: Properties
  ) -> Bool {
    guard depth < Self.depthLimit else {
      reportNesting(start..<s.endOfCharacter(at: start))
      append(s, Node(.invalid, start: start, end: start), properties)
      skipLines(s, deeperThan: column - 1)
      return false
    }
    depth += 1
    openBlocks.append(OpenBlock(kind: kind, column: column, offset: start))
    append(s, Node(kind, start: start, end: start), properties)
    if shiftedLine == lineStart { noteShift(ofBlockIn: column) }
    return true
  }

  /// Ends the block collection at `index`.
  mutating func closeBlock(_ s: Span<UInt8>, at index: Int) {
    lastBlock = openBlocks.removeLast()
    closeCollection(at: index)
    if nodes[index].kind == .blockMapping { reportDuplicateKeys(s, mappingAt: index) }
  }

  private mutating func blockEntries(_ s: Span<UInt8>, column: Int) {
    while isAtEntry(s, column: column) {
      let start = position
      if !s[start].isIndicator {
        // Most keys are plain words, so they are tried first.
        let word = start..<plainLine(s)
        if isAtIndicator(s, .colon), isPlainKey(s, word) {
          wordEntry(s, column: column, word)
          continue
        }
        position = start
      }
      let properties = properties(s)
      guard let key = blockKey(s, column: column, start) else {
        // A dash that belongs to a sequence farther out, or makes one of this mapping.
        if position == start { return }
        continue
      }
      let first = FirstKey(
        node: key.node, properties: properties, isValid: key.isValid, start: start)
      appendKey(s, first)
      entryValue(s, column: column, first)
    }
  }

  /// Moves to the next entry of a block collection, past what can't be one.
  ///
  /// - Returns: whether there is one.
  @inline(__always)
  mutating func isAtEntry(_ s: Span<UInt8>, column: Int) -> Bool {
    skipToContent(s)
    if isFirstOnLine, self.column == column, tabInIndentation == nil, !isAtEnd(s),
      column > 0 || !s.mayBeDocumentMarker(at: position)
    {
      return true
    }
    return isAtEntryOrPast(s, column: column)
  }

  private mutating func isAtEntryOrPast(_ s: Span<UInt8>, column: Int) -> Bool {
    while true {
      guard !isAtEnd(s) else { return false }
      if !isFirstOnLine {
        reportTrailingText(s, position)
      } else if isAtDocumentMarker(s) {
        return false
      } else if tabInIndentation == nil, self.column == column {
        return true
      } else if tabInIndentation == nil, isEndOfBlock(column) {
        return false
      } else {
        switch misplacedLine(s) {
        case .entry: return true
        case .outside: return false
        case .unreadable: break
        }
      }
      skipEntry(s, column: column)
      skipToContent(s)
    }
  }

  /// Whether the cursor's line begins in the column of the collection around, or farther out.
  @inline(__always)
  private func isEndOfBlock(_ column: Int) -> Bool {
    self.column < column && openBlocks.outer.map { self.column <= $0.column } ?? false
  }

  /// Reads a key at the cursor, up to its `:`.
  ///
  /// - Returns: nil when there is none; that is reported, and its lines are skipped, or the cursor stays
  ///   at a dash that others read.
  private mutating func blockKey(
    _ s: Span<UInt8>, column: Int, _ start: Int
  ) -> (node: Node, isValid: Bool)? {
    switch s.byte(at: position) {
    case .hyphen where isAtIndicator(s, .hyphen):
      if isDashOfOthers(s, column: column) { return nil }
      if let block = openBlocks.last, let (dash, key) = wrongDash(s, at: block.offset) {
        report(s, dash, at: block.offset, key: key)
      } else {
        reportUnexpectedDash(s, position)
      }
    case .question where isAtIndicator(s, .question):
      explicitEntry(s, column: column)
      return nil
    case .pipe, .greater:
      reportReservedCharacter(s, position, .block)
    default:
      switch blockLeaf(s, inside: column) {
      case .key(let node, let isValid): return (node, isValid)
      case .leaf(let node): reportMissingColon(s, Int(node.start)..<Int(node.end))
      case .plainLine(let start, let end):
        reportMissingColon(s, start..<end)
        if !s.hasBlank(in: start..<end), s.hasCollection(below: position, inColumn: column) {
          // Without its colon, the key of a collection still tells what the lines below are.
          nodes.append(Node(.plain, start: start, end: end))
          blockNode(s, inside: column, .afterKey)
          return nil
        }
      case .collection(let index):
        // What is in it was reported already, where it can't be read.
        let isReported = sink.diagnostics.last.map { Int($0.span.start) >= start } ?? false
        if nodes[index].kind != .invalid, !isReported { reportMissingColon(s, start..<position) }
        _ = invalidated(from: index, start, start)
      case .failed: break
      }
    }
    recover(s, inside: column, from: start)
    return nil
  }

  /// Reports the `?` at the cursor, and skips its entry with the `:` line that goes with it.
  mutating func explicitEntry(_ s: Span<UInt8>, column: Int) {
    reportExplicitKey(s, position)
    skipLines(s, deeperThan: column)
    if isFirstOnLine, self.column == column, isAtIndicator(s, .colon) {
      skipLines(s, deeperThan: column)
    }
  }

  /// Reads an entry whose key is a word, with the cursor at its `:`.
  @inline(__always)
  private mutating func wordEntry(_ s: Span<UInt8>, column: Int, _ word: Range<Int>) {
    nodes.append(Node(.plain, start: word.lowerBound, end: word.upperBound))
    position += 1
    var n = column
    if !misplacements.isEmpty { n = indentationAmongMisplaced(s, column: column, word.lowerBound) }
    blockNode(s, inside: n, .afterKey)
  }

  private mutating func appendKey(_ s: Span<UInt8>, _ key: FirstKey) {
    let isUsable =
      key.isValid && isUsableKey(s, key.node, key.properties)
      && isShortKey(s, key.start..<position)
    appendKey(s, isUsable ? key.node : key.node.invalid, key.properties)
  }

  @inline(__always)
  private mutating func entryValue(_ s: Span<UInt8>, column: Int, _ key: FirstKey) {
    var n = column
    if !misplacements.isEmpty { n = indentationAmongMisplaced(s, column: column, key.start) }
    position += 1
    blockNode(s, inside: n, .afterKey)
  }

  /// Links the collection at `index` past its subtree, and ends it where its last child ends.
  mutating func closeCollection(at index: Int) {
    depth -= 1
    nodes[index].link = UInt32(truncatingIfNeeded: nodes.count)
    // The last child may be a collection in brackets, which ends behind its last node.
    let last = max(nodes[nodes.count - 1].end, lastCollectionEnd)
    nodes[index].end = max(last, nodes[index].start)
    lastCollectionEnd = nodes[index].end
  }
}
