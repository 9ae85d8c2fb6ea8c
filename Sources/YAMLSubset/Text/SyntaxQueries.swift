// What a place in a text can be in YAML.

/// Whether text stands inside brackets.
///
/// - Source: YAML 1.2.2, section 4.1, "production parameters".
enum Context {
  case block
  case flow
}

extension Span where Element == UInt8 {
  /// Whether a plain scalar may begin at `offset`.
  ///
  /// - Source: YAML 1.2.2, rule 126, ns-plain-first.
  @inline(__always)
  func canStartPlain(at offset: Int, _ context: Context) -> Bool {
    let first = byte(at: offset)
    guard first.isIndicator else { return true }
    guard first == .hyphen || first == .question || first == .colon else { return false }
    let next = offset + 1
    return !isBlankOrEnd(at: next) && !(context == .flow && self[next].isFlowIndicator)
  }

  /// Whether a `:` at `offset` inside brackets is an indicator and not a character of plain text.
  @inline(__always)
  func isEndOfFlowPlain(at offset: Int) -> Bool {
    isBlankOrEnd(at: offset + 1) || self[offset + 1].isFlowIndicator
  }

  /// Whether a line inside brackets goes on with the plain text of the line before.
  @inline(__always)
  func continuesFlowPlain(_ line: TextLine) -> Bool {
    let first = self[line.content]
    guard first != .hash, !first.isFlowIndicator, !isDocumentMarker(at: line.start) else {
      return false
    }
    return !(first == .colon && isEndOfFlowPlain(at: line.content))
  }

  /// Whether the text at `offset` looks like the start of a block entry: `- `, or a short `key:`.
  ///
  /// Decides whether a line inside brackets or quotes shows that the closing one was forgotten.
  func looksLikeEntry(at offset: Int) -> Bool {
    var i = offset
    let first = byte(at: i)
    if first == .hyphen, isBlankOrEnd(at: i + 1) { return true }
    if first == .doubleQuote || first == .singleQuote {
      i += 1
      while i < count, !self[i].isBreak, self[i] != first, i - offset < 128 { i += 1 }
      i += 1
      while i < count, self[i].isBlank, i - offset < 256 { i += 1 }
      return byte(at: i) == .colon && isBlankOrEnd(at: i + 1)
    }
    while i < count, !self[i].isBreak, !self[i].isFlowIndicator, i - offset < 128 {
      if self[i] == .colon { return isBlankOrEnd(at: i + 1) }
      i += 1
    }
    return false
  }

  /// Whether a quote follows before a line that looks like the next entry.
  func hasClosingQuote(_ quote: UInt8, from offset: Int) -> Bool {
    var i = offset
    while i < count {
      if self[i] == quote { return true }
      if self[i].isBreak {
        let line = nextLine(afterBreakAt: i)
        if line.content >= count || isDocumentMarker(at: line.start) { return false }
        if line.spaces == 0, looksLikeEntry(at: line.content) { return false }
        i = line.content
      } else {
        i += 1
      }
    }
    return false
  }

  /// Where the text of a line that goes on at `offset` ends: before its comment and its line break.
  func endOfText(from offset: Int) -> Int {
    var i = offset
    while i < count, !self[i].isBreak, !(self[i] == .hash && i > 0 && self[i - 1].isBlank) {
      i += 1
    }
    return i
  }

  /// The key that begins at `offset`, or the words of its line.
  func firstWords(at offset: Int) -> Range<Int> {
    var end = offset
    while end < count, !self[end].isBreak {
      if end > offset, self[end] == .colon, isBlankOrEnd(at: end + 1) { break }
      if end > offset, self[end] == .hash, self[end - 1].isBlank { break }
      end += 1
    }
    return offset..<Swift.max(trimmed(offset, end), endOfCharacter(at: offset))
  }

  /// The last byte before `offset` that isn't white space, or 0.
  func lastCharacter(before offset: Int) -> UInt8 {
    var i = offset
    while i > 0, self[i - 1].isBlank { i -= 1 }
    return i > 0 ? self[i - 1] : 0
  }

  /// The text of `range` in single quotes.
  func singleQuoted(_ range: Range<Int>) -> String {
    let parts = text(range).split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "''") + "'"
  }
}
