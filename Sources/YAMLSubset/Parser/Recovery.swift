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
      if isDocumentMarker(s, position) { return }
      let first = position + self.indentation(s, ofLineAt: position)
      guard first < s.count, !s[first].isBlankOrBreak, s[first] != .hash else { continue }
      if first - position <= indentation {
        position = first
        firstContent = first
        return
      }
    }
  }

  /// Moves to the next document marker, or to the end.
  mutating func skipToDocumentMarker(_ s: Span<UInt8>) {
    while moveToNextLine(s) {
      if isDocumentMarker(s, position) { return }
    }
  }

  /// Moves to the start of the next line.
  ///
  /// - Returns: whether there is one; if not, the cursor is at the end.
  private mutating func moveToNextLine(_ s: Span<UInt8>) -> Bool {
    position = endOfLine(s, position)
    guard position < s.count else { return false }
    position = afterBreak(s, position)
    lineStart = position
    firstContent = position
    tabInIndentation = nil
    return true
  }

  /// Whether the text at `offset` looks like the start of a block entry: `- `, or a short `key:`.
  ///
  /// Decides whether a line inside brackets or quotes shows that the closing one was forgotten.
  func looksLikeEntry(_ s: Span<UInt8>, at offset: Int) -> Bool {
    var i = offset
    let first = byte(s, i)
    if first == .hyphen, isBlankOrEnd(s, i + 1) { return true }
    if first == .doubleQuote || first == .singleQuote {
      i += 1
      while i < s.count, !s[i].isBreak, s[i] != first { i += 1 }
      i += 1
      while i < s.count, s[i].isBlank { i += 1 }
      return byte(s, i) == .colon && isBlankOrEnd(s, i + 1)
    }
    while i < s.count, !s[i].isBreak, !s[i].isFlowIndicator, i - offset < 128 {
      if s[i] == .colon { return isBlankOrEnd(s, i + 1) }
      i += 1
    }
    return false
  }
}
