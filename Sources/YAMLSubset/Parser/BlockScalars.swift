import Diagnostics

/// How a block scalar is read: how many spaces its lines begin with, and what becomes of its last line breaks.
///
/// Packed in sixteen bits, so that a node can carry it.
struct BlockScalarHeader {
  enum Chomping: UInt16 {
    case clip = 0
    case strip = 1
    case keep = 2
  }

  let packed: UInt16

  /// The deepest indentation that can be packed.
  static let deepest = 0x3FFF

  init(packed: UInt16) { self.packed = packed }

  init(indentation: Int, chomping: Chomping) {
    packed = UInt16(min(indentation, Self.deepest)) << 2 | chomping.rawValue
  }

  var indentation: Int { Int(packed >> 2) }
  var chomping: Chomping { Chomping(rawValue: packed & 3) ?? .clip }
}

extension Parser {
  /// Reads the literal or folded scalar that begins at the cursor.
  ///
  /// - Parameter n: the indentation of the collection that it stands in.
  /// - Source: YAML 1.2.2, rules 162 to 182.
  mutating func blockScalar(_ s: Span<UInt8>, inside n: Int) -> Node {
    let start = position
    let kind: NodeKind = s[start] == .pipe ? .literal : .folded
    position += 1
    let header = blockScalarHeader(s, start)
    let headerEnd = position
    var end = position
    let isSound = endOfHeader(s)
    let indentation =
      header.indentation.map { max(n, 0) + $0 } ?? detectedIndentation(s, inside: n)
    if indentation > BlockScalarHeader.deepest {
      reportDeepBlockScalar(start, end)
    }
    while position < s.count {
      let line = s.afterBreak(at: position)
      let spaces = s.indentation(ofLineAt: line)
      let content = line + spaces
      let lineEnd = s.endOfLine(from: content)
      let isBlank = content == lineEnd
      if !isBlank, spaces < indentation || s.isDocumentMarker(at: line) {
        guard let tabs = blankAfterTab(s, content) else { break }
        (position, lineStart) = (lineEnd, line)
        reportTab(s, before: tabs)
        continue
      }
      if lineEnd > line + indentation { end = lineEnd }
      if line >= s.count { break }
      position = lineEnd
      lineStart = line
    }
    if isSound, end == headerEnd, isTextAtMargin(s, inside: n, start) {
      return Node(.invalid, start: start, end: end)
    }
    let detail = BlockScalarHeader(indentation: indentation, chomping: header.chomping)
    return Node(
      isSound ? kind : .invalid, flags: .needsDecoding, detail: detail.packed, start: start,
      end: end)
  }

  /// Reports the lines below a header without text, and passes them, if they can only be the text, not indented.
  private mutating func isTextAtMargin(_ s: Span<UInt8>, inside n: Int, _ header: Int) -> Bool {
    guard n >= 0, let first = s.nextTextLine(after: position), s.isText(first, inside: n) else {
      return false
    }
    var run = LineRun(end: first.content)
    var next: TextLine? = first
    while let line = next, line.spaces > n || s.isText(line, inside: n) {
      if run.count < Self.longestRun {
        let spaces = String(repeating: " ", count: n + 2 - first.spaces)
        run.edits.append(FixIt.Edit(span(line.start, line.start), spaces))
      }
      run.count += 1
      (position, lineStart) = (s.endOfLine(from: line.content), line.start)
      next = s.nextTextLine(after: position)
    }
    reportTextAtMargin(s, s.firstWords(at: first.content), header, run)
    return true
  }

  /// The end of the white space at `offset`, if it begins with a tab and nothing but a comment follows.
  ///
  /// Neither an empty line of the scalar nor a comment after it may begin with a tab.
  ///
  /// - Source: YAML 1.2.2, rules 70 and 169.
  private func blankAfterTab(_ s: Span<UInt8>, _ offset: Int) -> Int? {
    guard s.byte(at: offset) == .tab else { return nil }
    var i = offset
    while i < s.count, s[i].isBlank { i += 1 }
    return i >= s.count || s[i].isBreak || s[i] == .hash ? i : nil
  }

  /// - Source: YAML 1.2.2, rule 162, c-b-block-header.
  private mutating func blockScalarHeader(
    _ s: Span<UInt8>, _ start: Int
  ) -> (indentation: Int?, chomping: BlockScalarHeader.Chomping) {
    var indentation: Int?
    var chomping: BlockScalarHeader.Chomping?
    while position < s.count {
      let byte = s[position]
      if byte == .plus || byte == .hyphen, chomping == nil {
        chomping = byte == .plus ? .keep : .strip
      } else if byte > .zero, byte <= .nine, indentation == nil {
        indentation = Int(byte - .zero)
      } else {
        break
      }
      position += 1
    }
    return (indentation, chomping ?? .clip)
  }

  /// Moves to the end of the header's line.
  private mutating func endOfHeader(_ s: Span<UInt8>) -> Bool {
    let end = position
    skipBlanks(s)
    if position > end, s.byte(at: position) == .hash {
      commentStarts.append(UInt32(truncatingIfNeeded: position))
      position = s.endOfLine(from: position)
    }
    if position >= s.count || s[position].isBreak { return true }
    reportBlockScalarHeader(s, position)
    position = s.endOfLine(from: position)
    return false
  }

  /// The indentation of the first line that isn't blank.
  ///
  /// - Source: YAML 1.2.2, section 8.1.1.1.
  private mutating func detectedIndentation(_ s: Span<UInt8>, inside n: Int) -> Int {
    var deepestBlank = 0
    var deepestBlankLine = 0
    var i = position
    while i < s.count {
      let line = s.afterBreak(at: i)
      let spaces = s.indentation(ofLineAt: line)
      i = line + spaces
      if i >= s.count || s[i].isBreak {
        if spaces > deepestBlank { (deepestBlank, deepestBlankLine) = (spaces, line) }
        continue
      }
      guard spaces > n, !s.isDocumentMarker(at: line) else { break }
      if spaces == 0, s[i] == .tab {
        // Text at the margin that begins with a tab: to every other reader, a tab for indentation.
        lineStart = line
        reportTab(s, before: i + 1)
      }
      if deepestBlank > spaces {
        reportBlankLineTooDeep(s, deepestBlankLine, deepestBlank, first: line, spaces)
      }
      return spaces
    }
    return max(n + 1, deepestBlank)
  }
}

extension Span<UInt8> {
  /// Whether a line is no deeper than the collection with indentation `n`, and can be no entry of any:
  /// some words without a colon, not just one such as keys are.
  fileprivate func isText(_ line: TextLine, inside n: Int) -> Bool {
    guard line.spaces <= n, line.start + line.spaces == line.content,
      !self[line.content].isIndicator, !isDocumentMarker(at: line.start)
    else { return false }
    var i = line.content
    var hasBlank = false
    while i < count, !self[i].isBreak {
      if self[i] == .colon, isBlankOrEnd(at: i + 1) { return false }
      if self[i].isBlank { hasBlank = true }
      i += 1
    }
    return hasBlank || !isWord(line.content..<i)
  }
}
