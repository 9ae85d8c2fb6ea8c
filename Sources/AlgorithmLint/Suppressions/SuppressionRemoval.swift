import Diagnostics

/// How a comment, or one rule in it, is removed without moving anything else.
struct SuppressionRemoval {
  private let source: SourceFile

  init(_ source: SourceFile) { self.source = source }

  /// Removes one rule of several, with the comma that belongs to it.
  func edit(removing index: Int, of comment: SuppressionComment) -> FixIt.Edit {
    let targets = comment.targets
    let span = targets[index].span
    let isLast = index + 1 == targets.count
    return FixIt.Edit(
      SourceSpan(
        file: span.file, start: isLast ? targets[index - 1].span.end : span.start,
        end: isLast ? span.end : targets[index + 1].span.start), "")
  }

  /// Removes the whole comment: with its line, if nothing else stands there, else with the blanks before it.
  ///
  /// - Parameter followsKeptText: Whether it ends a block scalar that keeps the empty lines at its end. Without the comment
  ///   it would have those behind the comment, too.
  func edit(removing comment: SuppressionComment, followsKeptText: Bool) -> FixIt.Edit {
    let bytes = source.bytes
    var (start, end) = (comment.span.range.lowerBound, comment.span.range.upperBound)
    let hasRemark = end < bytes.count && bytes[end] == 0x23
    if hasRemark { return edit(start..<end) }
    let first = TextLines.start(of: start, in: bytes)
    var blank = start
    while blank > first, bytes[blank - 1].isBlank { blank -= 1 }
    guard blank == first else { return edit(blank..<end) }
    let next = TextLines.after(end, in: bytes)
    if followsKeptText, TextLines.isBlank(at: next, in: bytes) { return edit(start + 1..<end) }
    (start, end) = (first, next)
    // The file shall end as it did: without a line break.
    if next == comment.span.range.upperBound {
      if start > 0, bytes[start - 1] == 0x0A { start -= 1 }
      if start > 0, bytes[start - 1] == 0x0D { start -= 1 }
    }
    return edit(start..<end)
  }

  private func edit(_ range: Range<Int>) -> FixIt.Edit {
    FixIt.Edit(SourceSpan(file: source.id, range), "")
  }
}

/// The lines of a text, found from a place in it.
package enum TextLines {
  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Where the line begins that holds `offset`, behind a byte order mark.
  package static func start(of offset: Int, in bytes: [UInt8]) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    return start == 0 && offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  /// Where the line ends that holds `offset`, before its line break.
  static func end(of offset: Int, in bytes: [UInt8]) -> Int {
    var end = min(offset, bytes.count)
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The place behind the line break at `offset`.
  static func after(_ offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count, isBreak(bytes[offset]) else { return min(offset, bytes.count) }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return isPair ? offset + 2 : offset + 1
  }

  /// Whether nothing but white space stands in the line that begins at `start`.
  static func isBlank(at start: Int, in bytes: [UInt8]) -> Bool {
    start < bytes.count && bytes[start..<end(of: start, in: bytes)].allSatisfy(\.isBlank)
  }
}
