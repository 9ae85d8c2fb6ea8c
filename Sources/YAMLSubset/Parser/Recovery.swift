import Diagnostics

// Where reading goes on after a mistake.

extension Parser {
  /// Moves to the next line that is indented by at most `indentation` spaces and holds something,
  /// or to a document marker, or to the end.
  ///
  /// Lines indented with tabs count as deeper: they follow from the mistake or repeat it.
  mutating func skipLines(_ s: Span<UInt8>, deeperThan indentation: Int) {
    hasUnreadText = true
    while moveToNextLine(s) {
      if s.isDocumentMarker(at: position) { return }
      let first = position + s.indentation(ofLineAt: position)
      guard first < s.count, !s[first].isBlankOrBreak, s[first] != .hash else { continue }
      if first - position <= indentation {
        position = first
        firstContent = first
        return
      }
    }
  }

  /// Moves past an entry of a block collection in `column` that can't be read, with the cursor in its line.
  mutating func skipEntry(_ s: Span<UInt8>, column: Int) {
    guard openBlocks.last?.kind == .blockMapping else { return skipLines(s, deeperThan: column) }
    if isAtIndicator(s, .hyphen), tabInIndentation != nil,
      let outer = openBlocks.outer, outer.kind == .blockSequence
    {
      // The next item of the sequence around the mapping: the keys below are the item's, not the mapping's.
      return skipLines(s, deeperThan: outer.column)
    }
    skipLines(s, deeperThan: column)
    // A sequence may stand in the column of its key.
    while !isAtEnd(s), !isAtDocumentMarker(s), self.column == column, isAtIndicator(s, .hyphen) {
      skipLines(s, deeperThan: column)
    }
  }

  /// Moves to the next document marker, or to the end.
  mutating func skipToDocumentMarker(_ s: Span<UInt8>) {
    while moveToNextLine(s) {
      if s.isDocumentMarker(at: position) { return }
    }
  }

  /// Moves to the start of the next line.
  ///
  /// - Returns: whether there is one; if not, the cursor is at the end.
  private mutating func moveToNextLine(_ s: Span<UInt8>) -> Bool {
    position = s.endOfLine(from: position)
    guard position < s.count else { return false }
    position = s.afterBreak(at: position)
    lineStart = position
    firstContent = position
    tabInIndentation = nil
    return true
  }
}
