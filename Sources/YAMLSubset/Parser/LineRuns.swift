import Diagnostics

// Lines below each other with one mistake: one diagnostic names them, and its fix-it mends them all.

/// Lines that are mended together.
struct LineRun {
  /// How many lines have the mistake; lines that only move with them don't count.
  var count = 0

  /// The offset after the last of them.
  var end: Int

  var edits: [FixIt.Edit] = []
}

extension Parser {
  /// The lines from the cursor's on that begin in `column`, with what is indented deeper between them, moved to `target`.
  func runOfLines(_ s: Span<UInt8>, from column: Int, to target: Int) -> LineRun {
    var run = LineRun(end: position + 1)
    var line = TextLine(start: lineStart, spaces: column, content: position)
    let isDash = isAtIndicator(s, .hyphen)
    var shiftsBelow = false
    for _ in 0..<Self.longestRun {
      if line.spaces == column {
        guard s.looksLikeEntry(at: line.content),
          isDash == (s[line.content] == .hyphen && s.isBlankOrEnd(at: line.content + 1))
        else { break }
        run.count += 1
        run.end = line.content + 1
        run.edits.append(reindentation(line, to: target))
        shiftsBelow = s.needsShift(below: line, from: column, to: target)
      } else if line.spaces > column, line.spaces != target || shiftsBelow {
        if shiftsBelow {
          run.edits.append(reindentation(line, to: line.spaces + target - column))
        }
      } else {
        break
      }
      guard let next = s.nextTextLine(after: s.endOfLine(from: line.content)),
        next.content - next.start == next.spaces, !s.isDocumentMarker(at: next.start)
      else { break }
      line = next
    }
    return run
  }

  /// How many lines are looked at for one diagnostic, so that the time stays linear.
  static let longestRun = 256

  private func reindentation(_ line: TextLine, to column: Int) -> FixIt.Edit {
    FixIt.Edit(
      span(line.start, line.start + line.spaces),
      String(repeating: " ", count: max(column, 0)))
  }
}

extension Span<UInt8> {
  /// Whether the lines below the entry on `line` have to move with it.
  fileprivate func needsShift(below line: TextLine, from column: Int, to target: Int) -> Bool {
    guard let next = nextTextLine(after: endOfLine(from: line.content)) else { return false }
    let depth = next.spaces - column
    return depth > 0 && (next.spaces <= target || depth == 2 || depth == 4)
  }

  /// Whether the entry that begins at `offset` has nothing but properties and a comment behind its colon.
  func endsWithColon(lineAt offset: Int) -> Bool {
    var i = offset
    while i < count, !self[i].isBreak {
      if self[i] == .colon, isBlankOrEnd(at: i + 1) {
        i += 1
        while i < count, self[i].isBlank { i += 1 }
        while i < count, self[i] == .ampersand || self[i] == .exclamation {
          while i < count, !self[i].isBlankOrBreak { i += 1 }
          while i < count, self[i].isBlank { i += 1 }
        }
        return i >= count || self[i].isBreak || self[i] == .hash
      }
      i += 1
    }
    return false
  }

  /// Whether the line before the one that begins at `offset` holds nothing.
  func isBlankLine(before offset: Int) -> Bool {
    var i = offset
    guard i > 0 else { return false }
    i -= self[i - 1] == .lineFeed && i > 1 && self[i - 2] == .carriageReturn ? 2 : 1
    while i > 0, self[i - 1].isBlank { i -= 1 }
    return i == 0 || self[i - 1].isBreak
  }
}
