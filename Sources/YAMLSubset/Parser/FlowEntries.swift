import Diagnostics

// What stands between the commas of a collection in brackets.

/// What was read at the place of a flow node.
enum FlowLeaf {
  /// A scalar or an alias, not added yet.
  case leaf(Node)
  /// A collection, added at this index with its properties.
  case collection(index: Int)
  /// Nothing is written there.
  case none
  /// Something unreadable; it is reported and skipped.
  case failed
  /// The collection around it has no end; that is reported.
  case abandoned

  /// Whether a `:` may follow it without white space.
  ///
  /// - Source: YAML 1.2.2, rule 153, c-s-implicit-json-key.
  var isJSONLike: Bool {
    switch self {
    case .leaf(let node): node.kind.isQuoted
    case .collection: true
    case .none, .failed, .abandoned: false
    }
  }
}

extension Parser {
  /// Reads an entry of a flow mapping: adds a key and a value.
  ///
  /// - Returns: false when the collection around it has no end.
  /// - Source: YAML 1.2.2, rule 142, ns-flow-map-entry.
  mutating func flowMappingEntry(_ s: Span<UInt8>, inside n: Int) -> Bool {
    let start = position
    if !s[start].isIndicator {
      // Most keys are plain words with their colon, so they are tried first.
      let end = flowPlainLine(s)
      if s.byte(at: position) == .colon, isPlainKey(s, start..<end) {
        nodes.append(Node(.plain, start: start, end: end))
        return flowValue(s, inside: n)
      }
      position = start
    }
    skipExplicitKey(s)
    guard let properties = flowProperties(s, inside: n) else { return false }
    let key = flowLeaf(s, inside: n, properties)
    if case .abandoned = key { return false }
    appendFlowKey(s, key, properties, start)
    let end = position
    guard flowSpace(s, inside: n) else { return false }
    if isAtFlowColon(s, key) { return flowValue(s, inside: n) }
    nodes.append(Node(.empty, start: end, end: end))
    return true
  }

  /// Reads an entry of a flow sequence: a node, or a single pair, which is a mapping.
  ///
  /// - Returns: false when the collection around it has no end.
  /// - Source: YAML 1.2.2, rules 139 and 150, ns-flow-seq-entry, ns-flow-pair.
  mutating func flowSequenceEntry(_ s: Span<UInt8>, inside n: Int) -> Bool {
    if flowWord(s) { return true }
    let start = position
    let line = lineStart
    let isExplicit = skipExplicitKey(s)
    guard let properties = flowProperties(s, inside: n) else { return false }
    let found = flowLeaf(s, inside: n, properties)
    if case .abandoned = found { return false }
    let end = position
    if s.byte(at: end).endsFlowEntry {
      appendFlowNode(s, found, properties, end)
      return true
    }
    guard flowSpace(s, inside: n) else { return false }
    guard isAtFlowColon(s, found) else {
      appendFlowNode(s, found, properties, end)
      return true
    }
    if !isExplicit {
      if lineStart != line {
        reportMultilineKey(start..<end)
      } else {
        _ = isShortKey(s, start..<end)
      }
    }
    return flowPair(s, inside: n, found, properties, start)
  }

  /// Reads the value of a single pair, with the cursor at its `:`.
  private mutating func flowPair(
    _ s: Span<UInt8>, inside n: Int, _ key: FlowLeaf, _ properties: Properties, _ start: Int
  ) -> Bool {
    guard depth < Self.depthLimit else {
      if !isFlowUnusable { reportNesting(start..<s.endOfCharacter(at: start)) }
      isFlowUnusable = true
      return false
    }
    var key = key
    if case .collection(let index) = key {
      if nodes[index].kind != .invalid { reportCollectionKey(start..<position) }
      isFlowUnusable = true
      key = .leaf(invalidated(from: index, start, position))
    }
    let index = nodes.count
    depth += 1
    nodes.append(Node(.flowMapping, start: start, end: start))
    appendFlowKey(s, key, properties, start)
    guard flowValue(s, inside: n) else { return false }
    closeCollection(at: index)
    return true
  }

  /// Reads the value after a `:` whose key was swallowed by the entry before.
  mutating func flowValueOfLostKey(_ s: Span<UInt8>, inside n: Int, isMapping: Bool) -> Bool {
    if isMapping { appendInvalid(position, position) }
    return flowValue(s, inside: n)
  }

  /// Reads the value after the `:` at the cursor.
  private mutating func flowValue(_ s: Span<UInt8>, inside n: Int) -> Bool {
    position += 1
    let gap = position
    guard flowSpace(s, inside: n) else { return false }
    if flowWord(s) { return true }
    guard let properties = flowProperties(s, inside: n) else { return false }
    let found = flowLeaf(s, inside: n, properties)
    if case .abandoned = found { return false }
    appendFlowNode(s, found, properties, properties.isEmpty ? gap : properties.end)
    return true
  }
}

// MARK: - Parts of an entry

extension Parser {
  /// Adds the key of an entry; `[a]: b` and the like are reported.
  private mutating func appendFlowKey(
    _ s: Span<UInt8>, _ key: FlowLeaf, _ properties: Properties, _ start: Int
  ) {
    switch key {
    case .leaf(let node):
      let isUsable = isUsableKey(s, node, properties)
      appendKey(s, isUsable ? node : node.invalid, properties)
    case .collection(let index):
      if nodes[index].kind != .invalid { reportCollectionKey(start..<position) }
      isFlowUnusable = true
      nodes.append(invalidated(from: index, start, position))
    case .none:
      // Behind a tag, nothing may be an empty text.
      let isNull = !properties.hasTag || properties.tag == .null
      if isNull { reportNullKey(position..<s.endOfCharacter(at: position)) }
      let kind: NodeKind = isNull ? .invalid : .empty
      append(s, Node(kind, start: position, end: position), properties)
    case .failed, .abandoned:
      appendInvalid(start, position)
    }
  }

  /// Adds an element or a value.
  ///
  /// - Parameter gap: where an empty node is.
  private mutating func appendFlowNode(
    _ s: Span<UInt8>, _ found: FlowLeaf, _ properties: Properties, _ gap: Int
  ) {
    switch found {
    case .leaf(let node): append(s, readable(node), properties)
    case .collection: break
    case .none: append(s, Node(.empty, start: gap, end: gap), properties)
    case .failed, .abandoned: appendInvalid(gap, position)
    }
  }

  /// Reads the tags and anchors of a flow node, and the white space after them.
  @inline(__always)
  private mutating func flowProperties(_ s: Span<UInt8>, inside n: Int) -> Properties? {
    let first = s.byte(at: position)
    guard first == .ampersand || first == .exclamation else { return Properties() }
    return writtenFlowProperties(s, inside: n)
  }

  private mutating func writtenFlowProperties(_ s: Span<UInt8>, inside n: Int) -> Properties? {
    var found = Properties()
    while s.byte(at: position) == .ampersand || s.byte(at: position) == .exclamation {
      found = merge(found, properties(s))
      guard flowSpace(s, inside: n) else { return nil }
    }
    return found
  }

  /// Reads a plain scalar that the end of its entry follows directly: most are, so it is tried first.
  ///
  /// - Returns: false where something else stands; then nothing is read.
  @inline(__always)
  private mutating func flowWord(_ s: Span<UInt8>) -> Bool {
    let start = position
    guard !s[start].isIndicator else { return false }
    let end = flowPlainLine(s)
    guard s.byte(at: position).endsFlowEntry, end - start <= NumberText.digitLimit else {
      position = start
      return false
    }
    nodes.append(Node(.plain, start: start, end: end))
    return true
  }

  private mutating func flowLeaf(
    _ s: Span<UInt8>, inside n: Int, _ properties: Properties
  ) -> FlowLeaf {
    switch s.byte(at: position) {
    case .doubleQuote, .singleQuote:
      return quoted(s, inside: n).map { .leaf($0) } ?? .abandoned
    case .asterisk:
      return .leaf(alias(s))
    case .openBracket, .openBrace:
      let index = nodes.count
      let isClosed = nestedFlowCollection(s, inside: n, properties)
      return isClosed ? .collection(index: index) : .abandoned
    case .comma, .closeBracket, .closeBrace:
      return .none
    case .colon where s.isEndOfFlowPlain(at: position):
      return .none
    default:
      guard s.canStartPlain(at: position, .flow) else {
        reportReservedCharacter(s, position, .flow)
        skipFlowEntry(s)
        return .failed
      }
      return .leaf(flowPlain(s, inside: n))
    }
  }

  /// Whether a `:` at the cursor separates `key` from its value.
  @inline(__always)
  private func isAtFlowColon(_ s: Span<UInt8>, _ key: FlowLeaf) -> Bool {
    s.byte(at: position) == .colon && (key.isJSONLike || s.isEndOfFlowPlain(at: position))
  }

  /// Reports and passes a `?` that begins an explicit key.
  @discardableResult
  private mutating func skipExplicitKey(_ s: Span<UInt8>) -> Bool {
    guard isAtIndicator(s, .question) else { return false }
    reportExplicitKey(s, position)
    position += 1
    skipToContent(s)
    return true
  }

  /// Moves to the end of an entry that can't be read.
  private mutating func skipFlowEntry(_ s: Span<UInt8>) {
    while position < s.count, !s[position].isFlowIndicator, !s[position].isBreak { position += 1 }
  }
}
