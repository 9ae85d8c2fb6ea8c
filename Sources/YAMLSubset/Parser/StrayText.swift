import Diagnostics

// Text between an entry in brackets and its comma.

extension Parser {
  /// Reports the text behind a closing quote, and passes it: a quote is too many before it, or one is missing.
  ///
  /// - Returns: whether it is part of a key, with the cursor at the `:` of that.
  mutating func strayText(_ s: Span<UInt8>) -> Bool {
    let start = position
    position += 1
    while position < s.count, !s[position].isFlowIndicator, !s[position].isBreak,
      !(s[position] == .hash && s[position - 1].isBlank),
      !(s[position] == .colon && s.isEndOfFlowPlain(at: position))
    {
      position += 1
    }
    let isKey = s.byte(at: position) == .colon
    if !isKey, let comma = s.commaAtEndOfLine(from: start) { position = comma }
    var end = start
    while end < position, !s[end].isBlank, s[end] != .comma { end += 1 }
    reportTrailingText(s, start..<max(end, s.endOfCharacter(at: start)))
    // The entry before it may not be what was meant.
    for back in 1...2 where nodes.count > back {
      let node = nodes[nodes.count - back]
      if node.kind.isQuoted || node.kind == .empty { nodes[nodes.count - back] = node.invalid }
    }
    return isKey
  }
}

extension Span<UInt8> {
  /// Whether a quote stands right before `offset`.
  @inline(__always)
  func isQuote(before offset: Int) -> Bool {
    offset > 0 && (self[offset - 1] == .doubleQuote || self[offset - 1] == .singleQuote)
  }

  /// The comma that ends the line of `offset`, unless the line is long: then looking for it again and again takes time.
  func commaAtEndOfLine(from offset: Int) -> Int? {
    let limit = Swift.min(count, offset + 256)
    var i = offset
    while i < limit, !self[i].isBreak { i += 1 }
    guard i == count || self[i].isBreak else { return nil }
    let last = trimmed(offset, i) - 1
    return last > offset && self[last] == .comma ? last : nil
  }

  /// In brackets that have no end: the one that the indentation shows to be unclosed, because a bracket below it
  /// closes it in the column of another.
  func unclosedBracket(from start: Int, to end: Int) -> OpenBracket? {
    var open: [(bracket: OpenBracket, indentation: Int)] = []
    var line = startOfLine(start)
    var content = line + indentation(ofLineAt: line)
    var i = start
    while i < end {
      let byte = self[i]
      if byte == .openBracket || byte == .openBrace {
        let closer: UInt8 = byte == .openBrace ? .closeBrace : .closeBracket
        open.append((OpenBracket(offset: i, closer: closer), content - line))
      } else if byte == .closeBracket || byte == .closeBrace {
        guard let last = open.last, last.bracket.closer == byte else { return nil }
        let column = content - line
        let closesOther =
          i == content && last.indentation > column
          && open.contains { $0.bracket.closer == byte && $0.indentation == column }
        if closesOther { return last.bracket }
        open.removeLast()
      } else if byte == .doubleQuote || byte == .singleQuote {
        i += 1
        while i < end, self[i] != byte, !self[i].isBreak {
          i += self[i] == .backslash && byte == .doubleQuote ? 2 : 1
        }
        guard i < end, self[i] == byte else { return nil }
      } else if byte.isBreak {
        line = i + 1
        content = line + indentation(ofLineAt: line)
      }
      i += 1
    }
    return nil
  }
}
