import Diagnostics

// Scalars in single or double quotes.

extension Parser {
  /// Reads the quoted scalar that begins at the cursor.
  ///
  /// - Parameter n: the indentation of the collection that it stands in; its further lines are indented deeper.
  /// - Returns: the scalar; nil when its closing quote is missing, which is reported.
  /// - Source: YAML 1.2.2, rules 109 and 120.
  mutating func quoted(_ s: Span<UInt8>, inside n: Int) -> Node? {
    let start = position
    let quote = s[start]
    let kind: NodeKind = quote == .doubleQuote ? .doubleQuoted : .singleQuoted
    var flags: Node.Flags = []
    var reportedIndentation = false
    var unknownEscapes: [Int] = []
    var i = start + 1
    while true {
      i = s.endOfQuotedRun(from: i, quote)
      guard i < s.count else { break }
      let byte = s[i]
      if byte == quote {
        if quote == .singleQuote, s.byte(at: i + 1) == .singleQuote {
          flags.insert(.needsDecoding)
          i += 2
          continue
        }
        position = i + 1
        if !unknownEscapes.isEmpty {
          reportUnknownEscapes(s, unknownEscapes)
          faultyQuote = start
        }
        return Node(kind, flags: flags, start: start, end: i + 1)
      } else if byte == .backslash, quote == .doubleQuote {
        flags.insert(.needsDecoding)
        i = escape(s, at: i, of: start, &unknownEscapes)
      } else if byte.isBreak {
        flags.insert(.needsDecoding)
        let line = s.nextLine(afterBreakAt: i)
        if line.content < s.count,
          s.isDocumentMarker(at: line.start) || (line.spaces <= n && s[line.content] != quote)
        {
          let isClosedLater =
            !s.isDocumentMarker(at: line.start) && !s.looksLikeEntry(at: line.content)
            && s.hasClosingQuote(quote, from: line.content)
          guard isClosedLater else {
            reportUnclosedQuote(s, start, clearAt: line.content)
            moveTo(line: line.start, content: line.content)
            return nil
          }
          if !reportedIndentation { reportFlowIndentation(s, line.start, line.content, inside: n) }
          reportedIndentation = true
        } else if line.content < s.count, line.spaces <= n {
          if !reportedIndentation { reportFlowIndentation(s, line.start, line.content, inside: n) }
          reportedIndentation = true
        }
        lineStart = line.start
        firstContent = line.content
        i = line.content
      } else {
        i += 1
      }
    }
    reportUnclosedQuote(s, start, clearAt: s.count)
    position = s.count
    return nil
  }

  private mutating func moveTo(line: Int, content: Int) {
    position = content
    lineStart = line
    firstContent = content
    tabInIndentation = nil
  }
}

// MARK: - Escapes

extension Parser {
  /// The scalar just read; an invalid one if something in it can't be read, which is reported.
  func readable(_ scalar: Node) -> Node {
    Int(scalar.start) == faultyQuote ? scalar.invalid : scalar
  }

  /// Checks the escape sequence at `offset`.
  ///
  /// - Parameters:
  ///   - start: where the scalar begins.
  ///   - unknown: those of the scalar that are none; they are one mistake, reported when it ends.
  /// - Returns: the offset after it; for an escaped line break, the offset of the break.
  /// - Source: YAML 1.2.2, rule 62, c-ns-esc-char.
  private mutating func escape(
    _ s: Span<UInt8>, at offset: Int, of start: Int, _ unknown: inout [Int]
  ) -> Int {
    let next = offset + 1
    guard next < s.count else { return next }
    if s[next].isBreak { return next }
    guard let digits = EscapeSequence.digits(after: s[next]) else {
      unknown.append(offset)
      return next
    }
    guard digits > 0 else { return next + 1 }
    switch EscapeSequence.codePoint(s, at: offset) {
    case .some(let found): return found.end
    case nil:
      var end = next + 1
      while end < s.count, end <= next + digits, s[end].hexValue != nil { end += 1 }
      if unknown.isEmpty {
        faultyQuote = start
        reportBadCodePoint(s, offset..<end, digits: digits)
      } else {
        unknown.append(offset)
      }
      return end
    }
  }
}
