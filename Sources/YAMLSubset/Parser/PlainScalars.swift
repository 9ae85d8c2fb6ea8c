import Diagnostics

// Scalars without quotes.

extension Parser {
  /// Moves over the plain text on this line, up to what ends it.
  ///
  /// - Returns: the offset after the last character that isn't white space.
  /// - Source: YAML 1.2.2, rules 130 to 133, ns-plain.
  mutating func plainLine(_ s: Span<UInt8>) -> Int {
    let start = position
    var i = start
    while true {
      i = s.endOfWords(from: i)
      guard i < s.count else { break }
      let byte = s[i]
      // A ':' before a letter and a '#' behind one are letters too.
      if byte == .colon {
        if s.isBlankOrEnd(at: i + 1) { break }
      } else if byte == .hash {
        if i > start, s[i - 1].isBlank { break }
      } else if byte.isBreak {
        break
      }
      i += 1
    }
    position = i
    return s.trimmed(start, i)
  }

  /// The same inside brackets, where commas and brackets end it too.
  mutating func flowPlainLine(_ s: Span<UInt8>) -> Int {
    let start = position
    var i = start
    while i < s.count {
      let byte = s[i]
      // Mostly it is a small letter.
      if byte &- 0x61 < 26 {
        i += 1
        continue
      }
      if byte.isFlowIndicator || byte.isBreak { break }
      if byte == .colon, s.isEndOfFlowPlain(at: i) { break }
      if byte == .hash, i > start, s[i - 1].isBlank { break }
      i += 1
    }
    position = i
    return s.trimmed(start, i)
  }

  /// Reads the lines after the first of a plain scalar in block context.
  ///
  /// - Parameters:
  ///   - start: where the scalar begins.
  ///   - firstEnd: where its first line's text ends.
  ///   - n: the indentation of the collection that it stands in; its lines are indented deeper.
  /// - Returns: the scalar; the part before a line that shows that something else was meant, which is reported;
  ///   or nil where that is so from its beginning.
  mutating func plainContinuation(
    _ s: Span<UInt8>, from start: Int, firstEnd: Int, inside n: Int
  ) -> Node? {
    var end = firstEnd
    let isShort = isShortNumber(s, start..<end)
    var isMultiline = false
    while let next = s.nextTextLine(after: position) {
      guard next.spaces > n, s[next.content] != .hash else { break }
      guard !s.isDocumentMarker(at: next.start) else { break }
      let saved = (position, lineStart)
      position = next.content
      let lineEnd = plainLine(s)
      if isAtIndicator(s, .colon) {
        let key = next.content..<lineEnd
        (position, lineStart) = saved
        guard keyInPlainText(s, key: key, next, scalar: start..<end, inside: n) else { return nil }
        break
      }
      lineStart = next.start
      end = lineEnd
      isMultiline = true
    }
    let node = Node(.plain, flags: isMultiline ? .needsDecoding : [], start: start, end: end)
    return isShort ? node : node.invalid
  }

  /// Reads a plain scalar in flow context, with all its lines.
  mutating func flowPlain(_ s: Span<UInt8>, inside n: Int) -> Node {
    let start = position
    var end = flowPlainLine(s)
    let isShort = isShortNumber(s, start..<end)
    var isMultiline = false
    while let next = s.nextTextLine(after: position), s.continuesFlowPlain(next) {
      if next.spaces <= n {
        if s.looksLikeEntry(at: next.content) { break }
        reportFlowIndentationOnce(s, next.start, next.content, inside: n)
      }
      position = next.content
      lineStart = next.start
      firstContent = next.content
      end = flowPlainLine(s)
      isMultiline = true
    }
    let node = Node(.plain, flags: isMultiline ? .needsDecoding : [], start: start, end: end)
    return isShort ? node : node.invalid
  }

  /// Reports a number in base 8 or 16 that is too long to be written in base 10.
  @inline(__always)
  private mutating func isShortNumber(_ s: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > NumberText.digitLimit + 2, NumberText.isTooLong(s.extracting(range)),
      CoreSchema.isInteger(s.extracting(range))
    else { return true }
    reportLongNumber(range)
    return false
  }
}
