/// What a literal or folded scalar reads as.
///
/// - Source: YAML 1.2.2, sections 8.1.1 to 8.1.3.
enum BlockScalarText {
  static func decoded(_ s: Span<UInt8>, _ node: Node) -> [UInt8] {
    let header = BlockScalarHeader(packed: node.detail)
    let end = Int(node.end)
    var i = Int(node.start)
    while i < s.count, !s[i].isBreak { i += 1 }
    var text: [UInt8] = []
    if end > i {
      text.reserveCapacity(end - i)
      if node.kind == .literal {
        appendLiteral(s, after: i, end, header.indentation, &text)
      } else {
        appendFolded(s, after: i, end, header.indentation, &text)
      }
      i = end
      appendLastBreak(s, end, header, &text)
    } else if header.chomping == .keep {
      let empty = breaks(s, i, header.indentation, isAfterText: false)
      // White space alone after the header, without a line break at the end of the file, is one empty line.
      let endsInSpaces =
        empty == 0 && i + 1 < s.count && s.nextLine(afterBreakAt: i).content == s.count
      appendLineFeeds(endsInSpaces ? 1 : empty, &text)
    }
    return text
  }

  private static func appendLiteral(
    _ s: Span<UInt8>, after header: Int, _ end: Int, _ indentation: Int, _ text: inout [UInt8]
  ) {
    var i = header
    var isFirst = true
    while i < end {
      i = s.afterBreak(at: i)
      if !isFirst { text.append(.lineFeed) }
      isFirst = false
      i = afterIndentation(s, i, indentation)
      while i < end, !s[i].isBreak {
        text.append(s[i])
        i += 1
      }
    }
  }

  private static func appendFolded(
    _ s: Span<UInt8>, after header: Int, _ end: Int, _ indentation: Int, _ text: inout [UInt8]
  ) {
    var i = header
    // The line breaks since the last line with text; before the first, those of the empty lines.
    var breaks = 0
    var isFirst = true
    var wasSpaced = false
    while i < end {
      i = afterIndentation(s, s.afterBreak(at: i), indentation)
      breaks += 1
      guard i < end, !s[i].isBreak else { continue }
      let isSpaced = s[i].isBlank
      if isFirst {
        appendLineFeeds(breaks - 1, &text)
      } else if isSpaced || wasSpaced {
        appendLineFeeds(breaks, &text)
      } else if breaks == 1 {
        text.append(.space)
      } else {
        appendLineFeeds(breaks - 1, &text)
      }
      while i < end, !s[i].isBreak {
        text.append(s[i])
        i += 1
      }
      (breaks, isFirst, wasSpaced) = (0, false, isSpaced)
    }
  }

  /// The end of the file ends a line like a line break.
  private static func appendLastBreak(
    _ s: Span<UInt8>, _ end: Int, _ header: BlockScalarHeader, _ text: inout [UInt8]
  ) {
    switch header.chomping {
    case .strip: break
    case .clip: text.append(.lineFeed)
    case .keep:
      appendLineFeeds(max(1, breaks(s, end, header.indentation, isAfterText: true)), &text)
    }
  }

  /// How many line breaks follow before the next line with something on it; the first ends the line of `offset`.
  ///
  /// The end of the file ends a line that has just the scalar's indentation.
  private static func breaks(
    _ s: Span<UInt8>, _ offset: Int, _ indentation: Int, isAfterText: Bool
  ) -> Int {
    var i = offset
    var count = isAfterText ? 0 : -1
    while i < s.count, s[i].isBreak {
      count += 1
      i = s.afterBreak(at: i)
      let spaces = s.indentation(ofLineAt: i)
      i += spaces
      if isAfterText, i == s.count, spaces > 0, spaces == indentation { count += 1 }
    }
    return max(count, 0)
  }

  private static func appendLineFeeds(_ count: Int, _ text: inout [UInt8]) {
    text.append(contentsOf: repeatElement(.lineFeed, count: count))
  }

  private static func afterIndentation(
    _ s: Span<UInt8>, _ offset: Int, _ indentation: Int
  ) -> Int {
    var i = offset
    while i < s.count, i - offset < indentation, s[i] == .space { i += 1 }
    return i
  }
}
