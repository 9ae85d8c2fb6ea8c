import Diagnostics

// Plain text that runs on into a line with a key: either its own lines lack their colons, or that line is misplaced.

extension Parser {
  /// Reports what is wrong where the plain text `scalar` seems to go on with the line of `key`.
  ///
  /// - Returns: whether the text before that line can stand as it is, and the line is to be read as an entry.
  mutating func keyInPlainText(
    _ s: Span<UInt8>, key: Range<Int>, _ line: TextLine, scalar: Range<Int>, inside n: Int
  ) -> Bool {
    if let (offset, dash, word) = dashBeforeKey(s, ofValueAt: scalar.lowerBound) {
      let target = offset - s.startOfLine(offset) + 2
      let run = runOfLines(s, at: line, key: key.lowerBound, to: target)
      report(s, dash, at: offset, key: word, moving: line.spaces == target ? [] : run.edits)
      reportedLine = line.start
      return true
    }
    let column = scalar.lowerBound - s.startOfLine(scalar.lowerBound)
    let isOneLine = s.endOfLine(from: scalar.lowerBound) >= scalar.upperBound
    if isOneLine, let colon = fullWidthColon(s, scalar) {
      report(s, .colon, at: colon)
      return false
    }
    if scalar.lowerBound == firstContent || beginsEntry(s, scalar.lowerBound), line.spaces == column
    {
      reportMissingColons(s, scalar, column: column)
      return false
    }
    if isOneLine, scalar.lowerBound == firstContent, s.isWord(scalar), line.spaces > column {
      // The key of the lines below.
      reportMissingColon(s, scalar)
      return false
    }
    let afterDash = Swift.min(key.lowerBound + 2, key.upperBound)
    let words = s.isDash(at: key.lowerBound) ? afterDash..<key.upperBound : key
    let isEntry = s.isWord(words)
    let target = max(targetOfKey(s, key, n), 0)
    let run = isEntry ? runOfLines(s, at: line, key: key.lowerBound, to: target) : nil
    reportKeyInPlainText(
      s, key: key, lineOfKey: line.start, scalar: scalar, target: target, run)
    if isEntry { reportedLine = line.start }
    return isEntry
  }

  /// The run of lines that begins with the key at `key` on `line`, moved to `target`.
  private mutating func runOfLines(
    _ s: Span<UInt8>, at line: TextLine, key: Int, to target: Int
  ) -> LineRun {
    let end = (position, lineStart, firstContent)
    defer { (position, lineStart, firstContent) = end }
    (position, lineStart) = (key, line.start)
    return runOfLines(s, from: line.spaces, to: target)
  }

  /// The wrong dash before the key of the value at `offset`, at the beginning of its line: `-name: data_url`.
  private func dashBeforeKey(
    _ s: Span<UInt8>, ofValueAt offset: Int
  ) -> (offset: Int, dash: WrongDash, key: Range<Int>)? {
    let line = s.startOfLine(offset)
    let start = line + s.indentation(ofLineAt: line)
    guard start < offset, let (dash, key) = wrongDash(s, at: start), key.upperBound < offset else {
      return nil
    }
    return (start, dash, key)
  }

  /// Whether nothing but dashes stands before the text at `offset` on its line.
  private func beginsEntry(_ s: Span<UInt8>, _ offset: Int) -> Bool {
    var i = s.startOfLine(offset)
    while i < offset, s[i].isBlank || s.isDash(at: i) { i += 1 }
    return i == offset
  }

  /// The column where a misplaced line with `key` belongs: that of the dashes around, or of the keys.
  private func targetOfKey(_ s: Span<UInt8>, _ key: Range<Int>, _ n: Int) -> Int {
    let kind: NodeKind = s.isDash(at: key.lowerBound) ? .blockSequence : .blockMapping
    guard let block = openBlocks.last(where: { $0.kind == kind }) else { return n }
    return misplacement(of: block)?.intended ?? block.column
  }

  /// Reports the lines of `scalar` that begin in `column`: each of them lacks its colon.
  ///
  /// A line that shows what is wrong with it is reported for itself; those without a colon are one mistake.
  private mutating func reportMissingColons(
    _ s: Span<UInt8>, _ scalar: Range<Int>, column: Int
  ) {
    var plain: [Range<Int>] = []
    var start = scalar.lowerBound
    while start < scalar.upperBound {
      let end = Swift.min(s.trimmed(start, s.endOfText(from: start)), scalar.upperBound)
      if hasWrongColon(s, start..<end) {
        reportMissingColon(s, start..<end)
      } else if plain.isEmpty || s.isWord(s.firstWord(of: start..<end)) {
        plain.append(start..<end)
      }
      repeat {
        guard let next = s.nextTextLine(after: s.endOfLine(from: start)),
          next.content < scalar.upperBound
        else {
          start = scalar.upperBound
          break
        }
        start = next.content
        if next.spaces == column { break }
      } while true
    }
    if !plain.isEmpty { reportMissingColons(s, plain) }
  }
}

extension Span<UInt8> {
  /// The start of the line that holds `offset`, behind a byte order mark.
  func startOfLine(_ offset: Int) -> Int {
    var i = offset
    while i > 0, !self[i - 1].isBreak { i -= 1 }
    // A byte order mark takes no column.
    let hasMark = byte(at: i) == 0xEF && byte(at: i + 1) == 0xBB && byte(at: i + 2) == 0xBF
    return hasMark && i + 3 <= offset ? i + 3 : i
  }

  /// `range` up to its first white space.
  func firstWord(of range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, !self[end].isBlankOrBreak { end += 1 }
    return range.lowerBound..<end
  }

  /// Whether `range` is a word as keys are: ASCII letters, digits, `_` and `-`.
  func isWord(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    for i in range {
      let byte = self[i]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      guard isLetter || byte >= .zero && byte <= .nine || byte == 0x5F || byte == .hyphen else {
        return false
      }
    }
    return true
  }
}
