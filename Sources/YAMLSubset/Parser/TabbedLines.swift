import Diagnostics

// Lines that tabs indent. They are reported, and read as if each tab were so many spaces as fits the lines around.

extension Parser {
  /// The column of the first thing on the cursor's line, which a tab indents.
  func columnOfTabbedLine(_ s: Span<UInt8>) -> Int {
    let white = s.indentationWithTabs(ofLineAt: lineStart)
    let isDash = s[firstContent] == .hyphen && s.isBlankOrEnd(at: firstContent + 1)
    let kind: NodeKind = isDash ? .blockSequence : .blockMapping
    for width in [tabWidth, 2, 4, 8] {
      let column = white.tabs * width + white.spaces
      let isKnown = openBlocks.contains { block in
        block.kind == kind
          && (block.column == column || misplacement(of: block)?.intended == column)
      }
      if isKnown { return column }
    }
    return white.tabs * tabWidth + white.spaces
  }

  /// Whether the cursor's line, which a tab indents, is the node of a collection in column `n`; then it is reported.
  mutating func isTabbedNode(_ s: Span<UInt8>, inside n: Int, _ place: Place) -> Bool {
    guard isFirstOnLine, tabInIndentation != nil, !isAtEnd(s), s.looksLikeEntry(at: position)
    else { return false }
    let white = s.indentationWithTabs(ofLineAt: lineStart)
    if let below = s.nextTextLine(after: s.endOfLine(from: position)),
      below.start + below.spaces == below.content, below.spaces > max(n, white.spaces),
      white.tabs > 0,
      (below.spaces - white.spaces) % white.tabs == 0,
      s.isDash(at: below.content) == s.isDash(at: position)
    {
      // The next line, indented with spaces, stands beside this one.
      tabWidth = (below.spaces - white.spaces) / white.tabs
    }
    let column = columnOfTabbedLine(s)
    guard column > n || (place == .afterKey && column == n && isAtIndicator(s, .hyphen)) else {
      return false
    }
    reportTabs(s, column)
    return true
  }

  /// Reports the cursor's line and those below that begin with a tab; spaces should bring it to `column`.
  mutating func reportTabs(_ s: Span<UInt8>, _ column: Int) {
    guard lineStart >= endOfTabs else { return }
    var run = LineRun(end: firstContent)
    let white = s.indentationWithTabs(ofLineAt: lineStart)
    // Behind a key of several lines, which is reported, the cursor's line may have none.
    guard white.tabs > 0 else { return }
    let isFitting = column > white.spaces && (column - white.spaces) % white.tabs == 0
    let width = isFitting ? (column - white.spaces) / white.tabs : tabWidth
    var line = TextLine(start: lineStart, spaces: 0, content: firstContent)
    while true {
      let found = s.indentationWithTabs(ofLineAt: line.start)
      let count = run.count == 0 ? column : found.tabs * width + found.spaces
      run.edits.append(
        FixIt.Edit(span(line.start, line.content), String(repeating: " ", count: count)))
      run.count += 1
      run.end = line.content
      guard let next = s.nextTextLine(after: s.endOfLine(from: line.content)),
        s[next.start] == .tab
      else { break }
      line = next
    }
    endOfTabs = run.end
    reportTab(s, before: firstContent, run)
  }
}

extension Span<UInt8> {
  /// How many tabs and spaces the line at `offset` begins with.
  func indentationWithTabs(ofLineAt offset: Int) -> (tabs: Int, spaces: Int) {
    var found = (tabs: 0, spaces: 0)
    var i = offset
    while i < count, self[i].isBlank {
      if self[i] == .tab { found.tabs += 1 } else { found.spaces += 1 }
      i += 1
    }
    return found
  }

  /// Whether a `-` stands at `offset` with white space behind it.
  func isDash(at offset: Int) -> Bool {
    byte(at: offset) == .hyphen && isBlankOrEnd(at: offset + 1)
  }
}
