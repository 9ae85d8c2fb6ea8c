import Diagnostics

// Scalars without quotes.

extension Parser {
  /// Whether a plain scalar may begin at the cursor.
  ///
  /// - Source: YAML 1.2.2, rule 126, ns-plain-first.
  func canStartPlain(_ s: Span<UInt8>, _ context: Context) -> Bool {
    let first = byte(s, position)
    guard first.isIndicator else { return true }
    guard first == .hyphen || first == .question || first == .colon else { return false }
    let next = position + 1
    return !isBlankOrEnd(s, next) && !(context == .flow && s[next].isFlowIndicator)
  }

  /// Moves over the plain text on this line, up to what ends it.
  ///
  /// - Returns: the offset after the last character that isn't white space.
  /// - Source: YAML 1.2.2, rules 130 to 133, ns-plain.
  @inline(__always)
  mutating func plainLine(_ s: Span<UInt8>, _ context: Context) -> Int {
    var i = position
    var end = i
    while i < s.count {
      let byte = s[i]
      if byte > .colon {
        if context == .flow, byte.isFlowIndicator { break }
        i += 1
        end = i
      } else if byte == .space || byte == .tab {
        i += 1
      } else if byte == .colon {
        if isBlankOrEnd(s, i + 1) || (context == .flow && s[i + 1].isFlowIndicator) { break }
        i += 1
        end = i
      } else if byte == .lineFeed || byte == .carriageReturn {
        break
      } else if byte == .hash, i > position, s[i - 1].isBlank {
        break
      } else if byte == .comma, context == .flow {
        break
      } else {
        i += 1
        end = i
      }
    }
    position = i
    return end
  }

  /// Reads the lines after the first of a plain scalar in block context.
  ///
  /// - Parameters:
  ///   - start: where the scalar begins.
  ///   - firstEnd: where its first line's text ends.
  ///   - n: the indentation of the collection that it stands in; its lines are indented deeper.
  /// - Returns: the scalar, or nil where a line shows that something else was meant; that is reported.
  mutating func plainContinuation(
    _ s: Span<UInt8>, from start: Int, firstEnd: Int, inside n: Int
  ) -> Node? {
    var end = firstEnd
    checkNumberLength(s, start..<end)
    var isMultiline = false
    while let next = nextTextLine(s) {
      guard next.spaces > n, s[next.content] != .hash else { break }
      guard !isDocumentMarker(s, next.line) else { break }
      let saved = (position, lineStart)
      position = next.content
      let lineEnd = plainLine(s, .block)
      if isAtIndicator(s, .colon) {
        let key = next.content..<lineEnd
        (position, lineStart) = saved
        reportKeyInPlainText(
          s, key: key, lineOfKey: next.line, scalar: start..<end, isFirst: !isMultiline, inside: n)
        return nil
      }
      lineStart = next.line
      end = lineEnd
      isMultiline = true
    }
    return Node(.plain, flags: isMultiline ? .needsDecoding : [], start: start, end: end)
  }

  /// Reads a plain scalar in flow context, with all its lines.
  mutating func flowPlain(_ s: Span<UInt8>, inside n: Int) -> Node {
    let start = position
    var end = plainLine(s, .flow)
    checkNumberLength(s, start..<end)
    var isMultiline = false
    while let next = nextTextLine(s), continuesFlowPlain(s, next) {
      if next.spaces <= n {
        if looksLikeEntry(s, at: next.content) { break }
        reportFlowIndentationOnce(s, next.line, next.content, inside: n)
      }
      position = next.content
      lineStart = next.line
      firstContent = next.content
      end = plainLine(s, .flow)
      isMultiline = true
    }
    return Node(.plain, flags: isMultiline ? .needsDecoding : [], start: start, end: end)
  }

  /// Whether a line inside brackets goes on with the plain text of the line before.
  private func continuesFlowPlain(
    _ s: Span<UInt8>, _ next: (line: Int, spaces: Int, content: Int)
  ) -> Bool {
    let first = s[next.content]
    guard first != .hash, !first.isFlowIndicator, !isDocumentMarker(s, next.line) else {
      return false
    }
    return !(first == .colon && isEndOfPlain(s, after: next.content, .flow))
  }

  /// Reports a number in base 8 or 16 that is too long to be written in base 10.
  @inline(__always)
  private mutating func checkNumberLength(_ s: Span<UInt8>, _ range: Range<Int>) {
    guard range.count > NumberText.digitLimit + 2, s[range.lowerBound] == .zero else { return }
    guard !s[range.lowerBound + 1].isDigit else { return }
    if CoreSchema.isInteger(s.extracting(range)) { reportLongNumber(range) }
  }

  /// Whether a `:` at `offset` is an indicator and not a character of plain text.
  @inline(__always)
  func isEndOfPlain(_ s: Span<UInt8>, after offset: Int, _ context: Context) -> Bool {
    isBlankOrEnd(s, offset + 1) || (context == .flow && s[offset + 1].isFlowIndicator)
  }

  /// The next line with something on it, if the cursor is at the end of its line.
  private func nextTextLine(
    _ s: Span<UInt8>
  ) -> (line: Int, spaces: Int, content: Int)? {
    guard position < s.count, s[position].isBreak else { return nil }
    var i = afterBreak(s, position)
    while i < s.count {
      let line = i
      while i < s.count, s[i] == .space { i += 1 }
      let spaces = i - line
      while i < s.count, s[i].isBlank { i += 1 }
      guard i < s.count else { return nil }
      if !s[i].isBreak { return (line, spaces, i) }
      i = afterBreak(s, i)
    }
    return nil
  }
}

/// Whether text stands inside brackets.
///
/// - Source: YAML 1.2.2, section 6, "parameters".
enum Context {
  case block
  case flow
}
