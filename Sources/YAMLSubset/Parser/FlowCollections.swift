import Diagnostics

// Collections in brackets, `[…]` and `{…}`.

/// A block collection whose next entry must begin in its column.
struct OpenBlock {
  let kind: NodeKind
  let column: Int

  /// Where its first entry begins.
  let offset: Int
}

/// A bracket that waits for its closing one.
struct OpenBracket {
  let offset: Int
  let closer: UInt8

  /// Whether a line of the collection that is indented too little was reported.
  var hasReportedIndentation = false

  /// Whether it ends at the bracket of a collection around it; that is reported.
  var isUnclosed = false
}

extension Parser {
  /// Reads a collection in brackets that stands outside of any other, with the cursor at its bracket.
  ///
  /// - Parameters:
  ///   - n: the indentation of the block collection around it; its further lines are indented deeper.
  ///   - properties: the collection's own.
  mutating func flowCollection(_ s: Span<UInt8>, inside n: Int, _ properties: Properties) {
    let index = nodes.count
    let start = position
    let outerDepth = depth
    if !nestedFlowCollection(s, inside: n, properties) || isFlowUnusable {
      isFlowUnusable = false
      openBrackets.removeAll()
      depth = outerDepth
      nodes.append(invalidated(from: index, start, start + 1))
    }
  }

  /// - Returns: false when the end of the collection was not found; that is reported.
  /// - Source: YAML 1.2.2, rules 137 and 140.
  mutating func nestedFlowCollection(
    _ s: Span<UInt8>, inside n: Int, _ properties: Properties
  ) -> Bool {
    let start = position
    guard depth < Self.depthLimit else {
      if !isFlowUnusable { reportNesting(start..<start + 1) }
      isFlowUnusable = true
      return skipFlow(s)
    }
    depth += 1
    let index = nodes.count
    let isMapping = s[start] == .openBrace
    let kind: NodeKind = isMapping ? .flowMapping : .flowSequence
    append(s, Node(kind, start: start, end: start), properties)
    openBrackets.append(OpenBracket(offset: start, closer: isMapping ? .closeBrace : .closeBracket))
    position += 1
    guard flowEntries(s, inside: n, isMapping: isMapping) else { return false }
    let bracket = openBrackets.removeLast()
    if bracket.isUnclosed, !isMapping {
      // What belongs to it and what to the collection around can't be told.
      depth -= 1
      nodes.append(invalidated(from: index, start, start + 1))
      return true
    }
    closeCollection(at: index)
    nodes[index].end = UInt32(truncatingIfNeeded: position)
    lastCollectionEnd = nodes[index].end
    if isMapping { reportDuplicateKeys(s, mappingAt: index) }
    return true
  }

  /// Reads entries up to and with the closing bracket.
  private mutating func flowEntries(_ s: Span<UInt8>, inside n: Int, isMapping: Bool) -> Bool {
    var previousEnd = position
    var needsComma = false
    while true {
      guard flowSpace(s, inside: n, afterComma: !needsComma) else { return false }
      switch s[position] {
      case .comma:
        if needsComma {
          needsComma = false
        } else {
          reportExtraComma(s, position)
        }
        position += 1
      case .closeBracket, .closeBrace:
        return closeFlow(s)
      default:
        if needsComma, s[position] == .colon, s.isEndOfFlowPlain(at: position) {
          // The comma is missing before this key, which was read as part of the value before it.
          let end = endOfEntry(s, before: position)
          if let comma = fullWidthComma(s, end) {
            report(s, comma, at: end)
          } else {
            reportMissingComma(s, after: end)
          }
          if let last = nodes.last, last.kind == .plain { nodes[nodes.count - 1] = last.invalid }
          guard flowValueOfLostKey(s, inside: n, isMapping: isMapping) else { return false }
          previousEnd = position
          continue
        }
        if needsComma, let comma = fullWidthComma(s, position) {
          report(s, comma, at: position)
          position += comma.width
          needsComma = false
          continue
        }
        if needsComma, s[position] == .semicolon {
          reportSemicolon(position)
          position += 1
          needsComma = false
          continue
        }
        if needsComma, position == previousEnd, s.isQuote(before: position) {
          if strayText(s) {
            guard flowValueOfLostKey(s, inside: n, isMapping: isMapping) else { return false }
            previousEnd = position
          } else {
            needsComma = s.byte(at: position) == .comma
          }
          continue
        }
        if needsComma { reportMissingComma(s, after: previousEnd) }
        let isRead = isMapping ? flowMappingEntry(s, inside: n) : flowSequenceEntry(s, inside: n)
        guard isRead else { return false }
        needsComma = true
        previousEnd = position
      }
    }
  }

  /// Where the entry ends whose text runs on into the key before the `:` at `colon`.
  private func endOfEntry(_ s: Span<UInt8>, before colon: Int) -> Int {
    let key = s.trimmed(0, colon)
    var i = key
    while i > 0, !s[i - 1].isBlankOrBreak {
      i -= 1
      if fullWidthComma(s, i) != nil { return i }
    }
    while i > 0, s[i - 1].isBlankOrBreak { i -= 1 }
    return i
  }

  private func hasOuterBracket(closedBy closer: UInt8) -> Bool {
    openBrackets.indices.dropLast().contains { openBrackets[$0].closer == closer }
  }

  /// At a closing bracket: takes it, or reports that it isn't the one that was waited for.
  private mutating func closeFlow(_ s: Span<UInt8>) -> Bool {
    guard let open = openBrackets.last else { return false }
    let closer = s[position]
    if closer == open.closer {
      position += 1
    } else if hasOuterBracket(closedBy: closer) {
      // The bracket closes an outer collection, so the inner one was never closed.
      reportUnclosedBracket(s, open, clearAt: position)
      openBrackets[openBrackets.count - 1].isUnclosed = true
      // A collection behind it was taken for a key.
      sink.withdraw(.collectionKey, in: span(open.offset, position))
    } else {
      reportWrongBracket(s, position, open)
      position += 1
    }
    return true
  }

  /// Moves over white space, line breaks and comments inside brackets.
  ///
  /// - Returns: false when the text shows that the closing bracket is missing; that is reported.
  /// - Source: YAML 1.2.2, rule 80, s-separate.
  @inline(__always)
  mutating func flowSpace(_ s: Span<UInt8>, inside n: Int, afterComma: Bool = false) -> Bool {
    skipToContent(s)
    return !isAtEnd(s) && !isFirstOnLine
      || isLineInside(s, n, afterComma: afterComma)
  }

  /// Whether the line that the cursor came to can belong to the innermost collection; else that is reported.
  private mutating func isLineInside(_ s: Span<UInt8>, _ n: Int, afterComma: Bool) -> Bool {
    guard let open = openBrackets.last else { return false }
    guard !isAtEnd(s), !isAtDocumentMarker(s) else {
      let inner = s.unclosedBracket(from: open.offset, to: position)
      reportUnclosedBracket(s, inner ?? open, clearAt: position)
      return false
    }
    guard (tabInIndentation ?? position) - lineStart <= n else { return true }
    let isEntryOfOwn =
      s.looksLikeEntry(at: position) && !(afterComma && open.closer == .closeBrace)
    if isEntryOfOwn {
      reportUnclosedBracket(s, open, clearAt: position)
      return false
    }
    reportFlowIndentationOnce(s, lineStart, position, inside: n)
    return true
  }

  /// Reports the first line of the outermost collection that is indented too little.
  mutating func reportFlowIndentationOnce(
    _ s: Span<UInt8>, _ line: Int, _ content: Int, inside n: Int
  ) {
    guard let first = openBrackets.first, !first.hasReportedIndentation else { return }
    openBrackets[0].hasReportedIndentation = true
    reportFlowIndentation(s, line, content, inside: n)
  }

  /// Moves past a collection that is nested too deeply, counting brackets.
  private mutating func skipFlow(_ s: Span<UInt8>) -> Bool {
    let start = position
    var open = 0
    while position < s.count {
      switch s[position] {
      case .openBracket, .openBrace: open += 1
      case .closeBracket, .closeBrace: open -= 1
      case .doubleQuote, .singleQuote: skipQuoted(s)
      default:
        if s[position].isBreak { lineStart = position + 1 }
      }
      position += 1
      if open == 0 {
        appendInvalid(start, position)
        return true
      }
    }
    return false
  }

  private mutating func skipQuoted(_ s: Span<UInt8>) {
    let quote = s[position]
    var i = position + 1
    while i < s.count, s[i] != quote {
      i += s[i] == .backslash && quote == .doubleQuote ? 2 : 1
    }
    if i < s.count { position = i }
  }
}
