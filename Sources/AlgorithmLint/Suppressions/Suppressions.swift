public import Diagnostics

/// The comments of one file that silence diagnostics: `# algolint: disable-line=CODE`.
///
/// A comment counts only where YAML sees one: inside a block scalar it is text.
public struct Suppressions: Sendable {
  /// One code of one comment, with the bytes it speaks of.
  struct Entry: Sendable {
    let target: SuppressionComment.Target
    let reach: SuppressionComment.Reach
    let range: Range<Int>
  }

  private var entries: [String: [Entry]] = [:]

  /// - Parameter commentStarts: the offset of the `#` of each comment.
  public init(_ source: SourceFile, commentStarts: some Collection<UInt32>) {
    for offset in commentStarts {
      let start = Int(offset)
      guard Self.mayMatter(source.bytes, start) else { continue }
      let span = SourceSpan(file: source.id, start..<Self.endOfLine(start, source.bytes))
      guard let comment = SuppressionComment(span, in: source) else { continue }
      let range = Self.range(of: comment.reach, at: start, in: source.bytes)
      for target in comment.targets {
        entries[target.code, default: []].append(
          Entry(target: target, reach: comment.reach, range: range))
      }
    }
  }

  /// Whether the file silences anything.
  public var isEmpty: Bool { entries.isEmpty }

  /// What is left of `diagnostics`.
  ///
  /// - Parameter fixed: the codes that can't be silenced, since nothing sound can be said about a file that has them.
  public func filter(
    _ diagnostics: [Diagnostic], except fixed: @autoclosure () -> Set<String>
  ) -> [Diagnostic] {
    guard !entries.isEmpty else { return diagnostics }
    let fixed = fixed()
    return diagnostics.filter { fixed.contains($0.code) || !silences($0) }
  }

  private func silences(_ diagnostic: Diagnostic) -> Bool {
    let start = Int(diagnostic.span.start)
    return (entries[diagnostic.code] ?? []).contains { entry in
      entry.range.contains(start)
    }
  }

  /// A cheap test before the comment is taken apart.
  private static func mayMatter(_ bytes: [UInt8], _ start: Int) -> Bool {
    var i = start
    while i < bytes.count, bytes[i] == 0x23 || bytes[i] == 0x20 { i += 1 }
    return i < bytes.count && bytes[i] == 0x61
  }

  private static func range(
    of reach: SuppressionComment.Reach, at comment: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    if reach == .file { return 0..<bytes.count + 1 }
    var start = comment
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    var end = endOfLine(comment, bytes)
    if reach == .line { return start..<end + 1 }
    start = afterBreak(end, bytes)
    end = endOfLine(start, bytes)
    return start..<max(end, start) + 1
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func endOfLine(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var i = min(offset, bytes.count)
    while i < bytes.count, !isBreak(bytes[i]) { i += 1 }
    return i
  }

  private static func afterBreak(_ offset: Int, _ bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return bytes.count }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return isPair ? offset + 2 : offset + 1
  }
}
