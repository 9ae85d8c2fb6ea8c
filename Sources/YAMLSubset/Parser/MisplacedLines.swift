import Diagnostics

// Lines that begin in no column of the collections around them. They are reported, and read where they seem to belong:
// then the lines below are read as well, and none of them is reported for what this one did.

/// A block collection with entries in a wrong column.
struct Misplacement {
  /// How many block collections were open, this one included, and where it begins.
  let depth: Int
  let block: Int

  /// The column where its entries belong.
  var intended: Int

  /// The wrong column of the entries that one diagnostic names together, and the offset after the last of them.
  var column = -1
  var end = 0
}

/// What becomes of a line that begins in no column.
enum MisplacedLine {
  /// It is read as an entry of the innermost collection.
  case entry
  /// It belongs to a collection farther out; that one reports it.
  case outside
  /// It is reported, and nothing can be made of it.
  case unreadable
}

extension Parser {
  /// Decides where the line at the cursor belongs, and reports it if that is the innermost collection.
  mutating func misplacedLine(_ s: Span<UInt8>) -> MisplacedLine {
    let column = columnOfLine(s)
    if let block = openBlocks.last, isLostDash(s, mapping: block, outer: openBlocks.outer) {
      return .outside
    }
    guard s.looksLikeEntry(at: position), let index = ownerOfLine(s, column) else {
      if tabInIndentation != nil {
        reportTabs(s, column)
      } else if reportedLine != lineStart {
        reportIndentation(s, column, beside: openBlocks.last)
      }
      return .unreadable
    }
    guard index == openBlocks.count - 1 else { return .outside }
    let block = openBlocks[index]
    var place =
      misplacement(of: block)
      ?? Misplacement(depth: openBlocks.count, block: block.offset, intended: block.column)
    let target = place.intended
    let isOfRun = place.column == column && position < place.end
    if tabInIndentation != nil {
      reportTabs(s, target)
    } else if column != target, !isOfRun {
      let run = runOfLines(s, from: column, to: target)
      (place.column, place.end) = (column, run.end)
      if index == 0, column < target {
        // Not the lines below are wrong but the first ones.
        if target == block.column { reportFirstLines(s, block, column) }
        place.intended = column
      } else if reportedLine != lineStart {
        reportIndentation(s, column, beside: block, target, run)
      }
    }
    keep(place)
    (shiftedLine, shift) = (lineStart, column - target)
    return .entry
  }

  /// The open block that the line at the cursor seems to be an entry of: a dash of a sequence, a key of a mapping,
  /// with the nearest column.
  private func ownerOfLine(_ s: Span<UInt8>, _ column: Int) -> Int? {
    let kind: NodeKind = isAtIndicator(s, .hyphen) ? .blockSequence : .blockMapping
    var best: (index: Int, distance: Int)?
    for index in openBlocks.indices.reversed() where openBlocks[index].kind == kind {
      let block = openBlocks[index]
      let intended = misplacement(of: block)?.intended ?? block.column
      let distance = min(abs(block.column - column), abs(intended - column))
      if let found = best {
        let isNearer =
          distance < found.distance || distance == found.distance && standsApart(s, found.index)
        if isNearer { best = (index, distance) }
      } else {
        best = (index, distance)
      }
      if min(block.column, intended) <= column { break }
    }
    return best?.index
  }

  /// Whether the line at the cursor is more probably an entry farther out than one of the collection at `index`:
  /// an empty line is above it, or the lines of its value aren't indented deeper than that collection.
  private func standsApart(_ s: Span<UInt8>, _ index: Int) -> Bool {
    if s.isBlankLine(before: lineStart) { return true }
    guard let below = s.nextTextLine(after: s.endOfLine(from: position)) else { return false }
    return s.endsWithColon(lineAt: position) && below.spaces > column
      && below.spaces <= openBlocks[index].column
  }
}

// MARK: - Columns

extension Parser {
  /// The column of the first thing on the cursor's line, tabs counted as they seem to be meant.
  func columnOfLine(_ s: Span<UInt8>) -> Int {
    tabInIndentation == nil ? firstContent - lineStart : columnOfTabbedLine(s)
  }

  /// What is known of the wrong columns of a block.
  func misplacement(of block: OpenBlock) -> Misplacement? {
    misplacements.last { $0.block == block.offset && $0.depth <= openBlocks.count }
  }

  private mutating func keep(_ place: Misplacement) {
    misplacements.removeAll { $0.depth > place.depth || $0.block == place.block }
    misplacements.append(place)
  }

  /// Notes where the entries of the innermost block belong, which begins on a line in a wrong column.
  mutating func noteShift(ofBlockIn column: Int) {
    guard let block = openBlocks.last, shift != 0 else { return }
    keep(
      Misplacement(depth: openBlocks.count, block: block.offset, intended: max(column - shift, 0)))
  }

  /// Marks the key just read, which begins at `start`, if its column is wrong.
  ///
  /// - Returns: the indentation that its value is deeper than.
  mutating func indentationAmongMisplaced(_ s: Span<UInt8>, column: Int, _ start: Int) -> Int {
    markMisplacedKey(s, at: nodes.count - 1, column: column)
    return valueIndentation(s, column: column, start: start)
  }

  /// The indentation that the value of the entry at `start` is deeper than, where lines of its block are misplaced.
  private func valueIndentation(_ s: Span<UInt8>, column: Int, start: Int) -> Int {
    guard let block = openBlocks.last else { return column }
    let own = tabInIndentation == nil || !isFirst(start) ? start - lineStart : columnOfTabbedLine(s)
    let place = misplacement(of: block)
    let intended = place?.intended ?? column
    if own == intended, own != column { return own }
    let deepest = max(own, column, intended)
    guard deepest != min(own, column, intended), s.endsWithColon(lineAt: start),
      let below = s.nextTextLine(after: s.endOfLine(from: start))
    else { return deepest }
    if s[below.content] == .hyphen, s.isBlankOrEnd(at: below.content + 1),
      below.spaces >= min(own, intended), below.spaces <= deepest
    {
      return below.spaces
    }
    return below.spaces > intended && below.spaces <= deepest ? below.spaces - 1 : deepest
  }

  private func isFirst(_ offset: Int) -> Bool { offset == firstContent }

  /// Marks the key just read if it stands in a wrong column.
  private mutating func markMisplacedKey(_ s: Span<UInt8>, at index: Int, column: Int) {
    guard let block = openBlocks.last, index < nodes.count else { return }
    let intended = misplacement(of: block)?.intended ?? column
    if columnOfLine(s) != intended, Int(nodes[index].start) >= lineStart {
      nodes[index].flags.insert(.isMisplaced)
    }
  }
}
