import Diagnostics

// White space, line breaks and comments between tokens.

extension Parser {
  /// Moves over spaces, tabs, comments and line breaks to the next thing that means something.
  ///
  /// Afterwards `lineStart`, `firstContent` and `tabInIndentation` describe the line that the cursor is in.
  ///
  /// - Source: YAML 1.2.2, rule 79, s-l-comments.
  @inline(__always)
  mutating func skipToContent(_ s: Span<UInt8>) {
    if s.byte(at: position) > .hash {
      if position != lineStart || position == firstContent { return }
    } else if position != lineStart, s.byte(at: position) == .space,
      s.byte(at: position + 1) > .hash
    {
      // Mostly nothing or one space stands between two tokens of a line.
      position += 1
      return
    }
    if s.byte(at: position) == .lineFeed, isAtContent(ofLineAt: position + 1, s) { return }
    skipWhiteSpace(s)
  }

  /// Moves to the first thing on the line that begins at `offset`, if that is neither a comment nor behind a tab.
  @inline(never)
  private mutating func isAtContent(ofLineAt offset: Int, _ s: Span<UInt8>) -> Bool {
    let content = s.endOfSpaces(from: offset)
    guard s.byte(at: content) > .hash else { return false }
    position = content
    lineStart = offset
    firstContent = content
    tabInIndentation = nil
    return true
  }

  @inline(never)
  private mutating func skipWhiteSpace(_ s: Span<UInt8>) {
    var i = position
    var crossed = i == lineStart
    while true {
      i = s.endOfSpaces(from: i)
      let byte = s.byte(at: i)
      if byte > .hash { break }
      if byte.isBreak {
        i = s.afterBreak(at: i)
        crossed = true
        lineStart = i
        tabInIndentation = nil
      } else if byte == .tab {
        if crossed, tabInIndentation == nil { tabInIndentation = i }
        i += 1
      } else if byte == .hash, i == lineStart || s[i - 1].isBlankOrBreak {
        commentStarts.append(UInt32(truncatingIfNeeded: i))
        i = s.endOfLine(from: i)
      } else {
        break
      }
    }
    position = i
    if crossed { firstContent = i }
  }

  /// Moves over spaces and tabs.
  ///
  /// - Source: YAML 1.2.2, rule 66, s-separate-in-line.
  @inline(__always)
  mutating func skipBlanks(_ s: Span<UInt8>) {
    while position < s.count, s[position].isBlank { position += 1 }
  }
}
