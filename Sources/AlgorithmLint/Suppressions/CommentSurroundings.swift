/// What a parser knows about the places of comments.
package struct CommentSurroundings {
  /// The offset of the `#` of each comment, in order.
  let starts: [UInt32]

  /// A range of lines, and with it every scalar that begins or ends in it: no comment can stand inside a scalar.
  let widened: (Range<Int>) -> Range<Int>

  /// Whether the comment at an offset ends a block scalar that keeps the empty lines at its end.
  let followsKeptText: (Int) -> Bool

  /// Lines of comments that lie behind each other, and the line after them: the last that were passed over.
  private var passed = (first: 0, next: 0)

  package init(
    starts: ContiguousArray<UInt32>, widened: @escaping (Range<Int>) -> Range<Int>,
    followsKeptText: @escaping (Int) -> Bool
  ) {
    self.starts = Set(starts).sorted()
    self.widened = widened
    self.followsKeptText = followsKeptText
  }

  /// Whether a comment begins at `offset`.
  private func isComment(_ offset: Int) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low < starts.count && Int(starts[low]) == offset
  }

  /// The bytes that a comment speaks of.
  mutating func range(
    of reach: SuppressionComment.Reach, at comment: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    if reach == .file { return 0..<bytes.count + 1 }
    var start = TextLines.start(of: comment, in: bytes)
    var end = TextLines.end(of: comment, in: bytes)
    if reach == .nextLine {
      start = lineBehindComments(from: TextLines.after(end, in: bytes), bytes)
      end = TextLines.end(of: start, in: bytes)
    }
    let range = widened(start..<end)
    return range.lowerBound..<range.upperBound + 1
  }

  /// The first line that isn't a comment: before it may stand a second suppression, or why there is one.
  private mutating func lineBehindComments(from first: Int, _ bytes: [UInt8]) -> Int {
    if passed.first <= first, first <= passed.next { return passed.next }
    var line = first
    while line < bytes.count, isComment(firstContent(line, bytes)) {
      line = TextLines.after(TextLines.end(of: line, in: bytes), in: bytes)
    }
    passed = (first, line)
    return line
  }

  private func firstContent(_ start: Int, _ bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count
  }
}
