import Diagnostics

// What most nodes outside brackets are. It is tried first, and left to others where anything unusual stands.

extension Parser {
  /// Reads a value of one line behind its key, without properties: most values are one, so they are tried first.
  ///
  /// - Returns: false where something else stands; then nothing is read.
  @inline(__always)
  mutating func nodeOnKeyLine(_ s: Span<UInt8>, inside n: Int) -> Bool {
    let gap = position
    skipBlanks(s)
    let start = position
    let first = s.byte(at: start)
    if first > .space, !first.isIndicator {
      let end = plainLine(s)
      if plainLeaf(s, start..<end, inside: n) { return true }
    } else if first.isOpening, tabInIndentation == nil {
      enclosedNode(s, inside: n, .afterKey)
      return true
    }
    position = gap
    return false
  }

  /// Reads what most other nodes are: a sequence, a mapping whose first key is a plain word, a plain scalar of one line,
  /// or something in quotes or brackets, without properties before it.
  ///
  /// - Returns: false where something else stands; then nothing is read.
  @inline(__always)
  mutating func commonNode(_ s: Span<UInt8>, inside n: Int, _ place: Place) -> Bool {
    let start = position
    let column = column
    guard start < s.count, place != .afterMarker, isFirstOnLine || place == .afterDash else {
      return false
    }
    // Behind a dash, too, only spaces are indentation.
    guard tabInIndentation == nil, isFirstOnLine ? column > n : s[start - 1] == .space,
      isFirstOnLine || s[start - 2] == .hyphen, !isAtDocumentMarker(s)
    else { return false }
    if isAtIndicator(s, .hyphen) {
      blockSequence(s, column: column, inside: n, Properties())
      return true
    }
    guard !s[start].isIndicator else {
      guard s[start].isOpening else { return false }
      enclosedNode(s, inside: n, place)
      return true
    }
    let end = plainLine(s)
    if isAtIndicator(s, .colon), isPlainKey(s, start..<end) {
      blockMapping(s, column: column, start..<end)
      return true
    }
    if plainLeaf(s, start..<end, inside: n) { return true }
    position = start
    return false
  }

  /// Adds the plain text before the cursor, if it is a complete scalar for certain.
  @inline(__always)
  private mutating func plainLeaf(
    _ s: Span<UInt8>, _ range: Range<Int>, inside n: Int
  ) -> Bool {
    guard range.count <= NumberText.digitLimit, isAtEndOfPlain(s, inside: n) else { return false }
    nodes.append(Node(.plain, start: range.lowerBound, end: range.upperBound))
    return true
  }

  /// Whether the plain text before the cursor certainly ends there: the text ends, a comment follows,
  /// or the next line holds something and is indented by `n` spaces or fewer. Moves there, unless it may be a comment.
  @inline(__always)
  private mutating func isAtEndOfPlain(_ s: Span<UInt8>, inside n: Int) -> Bool {
    guard position < s.count, s[position] != .hash else { return true }
    guard s[position].isBreak else { return false }
    let line = s.afterBreak(at: position)
    let content = s.endOfSpaces(from: line)
    guard content < s.count else { return true }
    guard content - line <= n, !s[content].isBlankOrBreak else { return false }
    if s[content] > .hash {
      position = content
      lineStart = line
      firstContent = content
      tabInIndentation = nil
    }
    return true
  }

  /// Reads what begins with the quote or bracket at the cursor, on a line that no tab indents.
  @inline(never)
  private mutating func enclosedNode(_ s: Span<UInt8>, inside n: Int, _ place: Place) {
    let start = (offset: position, column: column, isOnOwnLine: isFirstOnLine)
    let leaf = blockLeaf(s, inside: n)
    if case .collection = leaf { return }
    if case .leaf(let node) = leaf { return nodes.append(readable(node)) }
    nodeFromLeaf(
      s, inside: n,
      NodeStart(
        first: start.offset, column: start.column, place: place, isOnOwnLine: start.isOnOwnLine,
        outer: Properties(), inner: Properties()), leaf)
  }
}
