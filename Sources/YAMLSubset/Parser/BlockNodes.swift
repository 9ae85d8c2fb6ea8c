import Diagnostics

// Nodes outside brackets: what may stand where.

extension Parser {
  /// What a block node follows; it decides what may begin on the same line.
  enum Place {
    /// The `:` of a mapping entry. No collection begins on its line; a sequence may stand at the mapping's own indentation.
    case afterKey
    /// The `-` of a sequence entry. A collection may begin on its line.
    case afterDash
    /// `---`. No collection begins on its line.
    case afterMarker
    /// Nothing: a document without `---`.
    case documentStart
  }

  /// Reads the node of a collection's entry or of a document.
  ///
  /// - Parameter n: the indentation of the collection; -1 for a document.
  /// - Source: YAML 1.2.2, rule 196, s-l+block-node.
  mutating func blockNode(_ s: Span<UInt8>, inside n: Int, _ place: Place) {
    let gap = position
    if place == .afterKey, nodeOnKeyLine(s, inside: n) { return }
    skipToContent(s)
    if !commonNode(s, inside: n, place) { otherNode(s, inside: n, place, gap) }
  }

  /// Reads a node with everything that may stand before it, and what can only be a mistake.
  ///
  /// - Parameter gap: where an empty node is.
  @inline(never)
  private mutating func otherNode(
    _ s: Span<UInt8>, inside n: Int, _ place: Place, _ gap: Int
  ) {
    var outer = Properties()
    while true {
      guard hasNode(s, inside: n, place) || isTabbedNode(s, inside: n, place) else {
        let end = outer.isEmpty ? gap : outer.end
        // A line indented with a tab is reported by who comes to it; whether it is the node can't be told.
        let isUnclear = isFirstOnLine && tabInIndentation != nil && !isAtEnd(s)
        append(s, Node(isUnclear ? .invalid : .empty, start: end, end: end), outer)
        return
      }
      let first = position
      let column =
        tabInIndentation == nil
        ? column : columnOfTabbedLine(s) + position - firstContent
      let inner = properties(s)
      if !inner.isEmpty, isAtEndOfLine(s) {
        // Properties alone on a line belong to the node below.
        outer = merge(outer, inner)
        skipToContent(s)
        continue
      }
      let start = NodeStart(
        first: first, column: column, place: place,
        isOnOwnLine: first == firstContent, outer: outer, inner: inner)
      blockContent(s, inside: n, start)
      return
    }
  }

  /// Whether what stands at the cursor is indented deeply enough to be the node.
  @inline(__always)
  private func hasNode(_ s: Span<UInt8>, inside n: Int, _ place: Place) -> Bool {
    guard !isAtEnd(s) else { return false }
    guard isFirstOnLine else { return true }
    guard !isAtDocumentMarker(s) else { return false }
    let spaces = (tabInIndentation ?? position) - lineStart
    if spaces > n { return true }
    return place == .afterKey && spaces == n && tabInIndentation == nil && isAtIndicator(s, .hyphen)
  }

  @inline(__always)
  private func isAtEndOfLine(_ s: Span<UInt8>) -> Bool {
    isAtEnd(s) || s[position].isBreak || (s[position] == .hash && s[position - 1].isBlank)
  }
}

/// Where a block node begins, and what stood before it.
struct NodeStart {
  /// The first byte, properties included.
  let first: Int
  let column: Int
  let place: Parser.Place
  let isOnOwnLine: Bool

  /// The properties on lines before: the node's own.
  let outer: Properties

  /// The properties on the node's line: its own, or those of its first key.
  let inner: Properties

  /// Whether a block collection may begin here.
  var canBeCollection: Bool { isOnOwnLine || place == .afterDash }
}

extension Parser {
  /// Reads the node whose first character is at the cursor.
  private mutating func blockContent(_ s: Span<UInt8>, inside n: Int, _ start: NodeStart) {
    switch s.byte(at: position) {
    case .hyphen where isAtIndicator(s, .hyphen):
      nestedSequence(s, inside: n, start)
    case .question where isAtIndicator(s, .question):
      if start.canBeCollection {
        explicitEntry(s, column: start.column)
        mappingAfterFault(s, start)
      } else {
        reportExplicitKey(s, position)
        appendInvalid(s, start, to: position + 1)
        skipLines(s, deeperThan: n)
      }
    case .pipe, .greater:
      let node = blockScalar(s, inside: n)
      append(s, node, merge(start.outer, start.inner))
    default:
      leafOrMapping(s, inside: n, start)
    }
  }

  private mutating func nestedSequence(_ s: Span<UInt8>, inside n: Int, _ start: NodeStart) {
    guard start.canBeCollection, start.inner.isEmpty else {
      reportSequenceOnLine(s, position, afterProperty: !start.inner.isEmpty)
      appendInvalid(s, start, to: s.endOfLine(from: position))
      skipLines(s, deeperThan: n)
      return
    }
    if hasTabBefore(s, start) { tabBeforeCollection(s, start) }
    blockSequence(s, column: start.column, inside: n, start.outer)
  }

  /// Reads a scalar, an alias or a collection in brackets; and where a `:` follows, the mapping whose first key it is.
  private mutating func leafOrMapping(_ s: Span<UInt8>, inside n: Int, _ start: NodeStart) {
    let own = isAtBracket(s) ? merge(start.outer, start.inner) : Properties()
    nodeFromLeaf(s, inside: n, start, blockLeaf(s, inside: n, own))
  }

  /// Adds the node that `leaf` is, or the mapping whose first key it is.
  mutating func nodeFromLeaf(
    _ s: Span<UInt8>, inside n: Int, _ start: NodeStart, _ leaf: BlockLeaf
  ) {
    switch leaf {
    case .failed:
      appendInvalid(s, start, to: start.first)
      recover(s, inside: n, from: start.first)
    case .key(let key, let isValid):
      guard start.canBeCollection else {
        return mappingOnKeyLine(s, inside: n, start, key)
      }
      if hasTabBefore(s, start) { tabBeforeCollection(s, start) }
      let first = FirstKey(node: key, properties: start.inner, isValid: isValid, start: start.first)
      blockMapping(s, column: start.column, first, start.outer)
    case .leaf(let node):
      append(s, readable(node), merge(start.outer, start.inner))
    case .plainLine(let first, let end):
      if let node = plainContinuation(s, from: first, firstEnd: end, inside: n) {
        append(s, node, merge(start.outer, start.inner))
      } else if start.canBeCollection, s.hasNextLine(after: position, inColumn: start.column) {
        // The first line lacks its colon; the lines below are sound entries of the same mapping.
        skipToContent(s)
        mappingAfterFault(s, start)
      } else {
        appendInvalid(s, start, to: end)
        skipEntry(s, column: n)
      }
    case .collection: break
    }
  }

  @inline(__always)
  func isAtBracket(_ s: Span<UInt8>) -> Bool {
    s.byte(at: position) == .openBracket || s.byte(at: position) == .openBrace
  }

  /// Adds an invalid node in the place of one that couldn't be read.
  private mutating func appendInvalid(_ s: Span<UInt8>, _ start: NodeStart, to end: Int) {
    let node = Node(.invalid, start: start.first, end: max(start.first, end))
    append(s, node, start.outer.isEmpty ? start.inner : start.outer)
  }

  /// After a mistake: goes to the next line that can be an entry, unless the cursor came to one already.
  ///
  /// - Parameter start: where the unreadable text begins.
  mutating func recover(_ s: Span<UInt8>, inside n: Int, from start: Int) {
    let isAtEntry = isFirstOnLine && column <= n && position > start
    if !isAtEntry, !isAtEnd(s), !isAtDocumentMarker(s) { skipLines(s, deeperThan: n) }
  }

  private mutating func mappingOnKeyLine(
    _ s: Span<UInt8>, inside n: Int, _ start: NodeStart, _ key: Node
  ) {
    reportMappingOnKeyLine(s, value: start.first, colon: position)
    appendInvalid(s, start, to: s.endOfLine(from: position))
    skipLines(s, deeperThan: n)
  }

  /// Whether a tab stands in the white space that would have to be the collection's indentation.
  @inline(__always)
  private func hasTabBefore(_ s: Span<UInt8>, _ start: NodeStart) -> Bool {
    if start.isOnOwnLine { return tabInIndentation != nil }
    var i = start.first
    while i > lineStart, s[i - 1].isBlank {
      i -= 1
      if s[i] == .tab { return true }
    }
    return false
  }

  /// Reports a tab where it would be indentation. The collection is read nevertheless.
  private mutating func tabBeforeCollection(_ s: Span<UInt8>, _ start: NodeStart) {
    if start.isOnOwnLine {
      if endOfTabs <= lineStart { reportTabs(s, columnOfTabbedLine(s)) }
    } else {
      reportTab(s, before: start.first)
      (shiftedLine, shift) = (lineStart, start.column - (openBlocks.last?.column ?? 0) - 2)
    }
  }
}
