/// What the source of a scalar reads as.
enum ScalarText {
  /// The text of a scalar: unescaped, folded, without quotes and indentation.
  static func decoded(_ s: Span<UInt8>, _ node: Node) -> [UInt8] {
    let start = Int(node.start)
    let end = Int(node.end)
    let isVerbatim = !node.flags.contains(.needsDecoding)
    switch node.kind {
    case .plain:
      return isVerbatim ? copy(s, start..<end) : folded(s, start..<end, isSingleQuoted: false)
    case .singleQuoted:
      let inside = start + 1..<end - 1
      return isVerbatim ? copy(s, inside) : folded(s, inside, isSingleQuoted: true)
    case .doubleQuoted:
      let inside = start + 1..<end - 1
      return isVerbatim ? copy(s, inside) : unescaped(s, inside)
    case .literal, .folded:
      return BlockScalarText.decoded(s, node)
    case .invalid, .empty, .alias, .blockMapping, .flowMapping, .blockSequence, .flowSequence:
      return []
    }
  }

  static func copy(_ s: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for i in range { bytes.append(s[i]) }
    return bytes
  }

  /// Joins the lines of a plain or single-quoted scalar.
  ///
  /// - Source: YAML 1.2.2, rule 74, s-flow-folded.
  private static func folded(
    _ s: Span<UInt8>, _ range: Range<Int>, isSingleQuoted: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = s[i]
      if byte.isBreak {
        while let last = text.last, last.isBlank { text.removeLast() }
        i = fold(s, i, range.upperBound, &text)
      } else {
        text.append(byte)
        i += isSingleQuoted && byte == .singleQuote ? 2 : 1
      }
    }
    return text
  }

  /// Writes what the line breaks from `offset` on read as: a space for one, else one line feed less than there are.
  ///
  /// - Returns: the offset of the next text.
  private static func fold(
    _ s: Span<UInt8>, _ offset: Int, _ end: Int, _ text: inout [UInt8], isEscaped: Bool = false
  ) -> Int {
    var i = offset
    var breaks = 0
    while i < end, s[i].isBlankOrBreak {
      if s[i] == .carriageReturn, i + 1 < end, s[i + 1] == .lineFeed { i += 1 }
      if s[i].isBreak { breaks += 1 }
      i += 1
    }
    if breaks == 1 {
      if !isEscaped { text.append(.space) }
    } else {
      text.append(contentsOf: repeatElement(.lineFeed, count: breaks - 1))
    }
    return i
  }

  /// - Source: YAML 1.2.2, rules 109 to 116.
  private static func unescaped(_ s: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    // White space that was escaped stays at the end of a line.
    var kept = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = s[i]
      if byte.isBreak {
        while text.count > kept, let last = text.last, last.isBlank { text.removeLast() }
        i = fold(s, i, range.upperBound, &text)
        kept = text.count
      } else if byte == .backslash, i + 1 < range.upperBound {
        let next = s[i + 1]
        if next.isBreak {
          i = fold(s, i + 1, range.upperBound, &text, isEscaped: true)
        } else if let value = EscapeSequence.character(for: next),
          let scalar = Unicode.Scalar(value)
        {
          append(scalar, &text)
          i += 2
        } else if EscapeSequence.digits(after: next) != nil,
          let found = EscapeSequence.codePoint(s, at: i)
        {
          append(found.scalar, &text)
          i = found.end
        } else {
          // Reported by the parser; the text is not used.
          i += 2
        }
        kept = text.count
      } else {
        text.append(byte)
        i += 1
      }
    }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, _ text: inout [UInt8]) {
    text.append(contentsOf: String(scalar).utf8)
  }
}
