public import Diagnostics

/// The comments of one file that silence diagnostics: `# algolint: disable-line=CODE`.
///
/// A comment counts only where YAML sees one: inside a block scalar it is text.
public struct Suppressions: Sendable {
  /// One code of one comment, with the bytes it speaks of.
  struct Entry: Sendable {
    let target: SuppressionComment.Target
    let range: Range<Int>
    let reason: String?
  }

  /// By code: what speaks of the whole file, and what speaks of single lines, in the order of the lines.
  private var wholeFile: [String: [Entry]] = [:]
  private var lines: [String: [Entry]] = [:]

  /// - Parameter commentStarts: the offset of the `#` of each comment.
  public init(_ source: SourceFile, commentStarts: some Collection<UInt32>) {
    for offset in commentStarts {
      let start = Int(offset)
      guard Self.mayMatter(source.bytes, start) else { continue }
      let span = SourceSpan(file: source.id, start..<Self.endOfLine(start, source.bytes))
      guard let comment = SuppressionComment(span, in: source) else { continue }
      let range = Self.range(of: comment.reach, at: start, in: source.bytes)
      for target in comment.targets {
        let entry = Entry(target: target, range: range, reason: comment.reason)
        if comment.reach == .file {
          wholeFile[target.code, default: []].append(entry)
        } else {
          lines[target.code, default: []].append(entry)
        }
      }
    }
  }

  /// Whether the file silences anything.
  public var isEmpty: Bool { wholeFile.isEmpty && lines.isEmpty }

  /// `diagnostics` in two parts: what is left to be reported, and what a comment silences.
  ///
  /// - Parameter fixed: the codes that can't be silenced, since nothing sound can be said about a file that has them.
  public func parted(
    _ diagnostics: [Diagnostic], except fixed: @autoclosure () -> Set<String>
  ) -> (left: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !isEmpty else { return (diagnostics, []) }
    let fixed = fixed()
    var left: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      if !fixed.contains(diagnostic.code), let entry = entry(silencing: diagnostic) {
        suppressed.append(
          SuppressedDiagnostic(diagnostic, by: .comment, reason: entry.reason))
      } else {
        left.append(diagnostic)
      }
    }
    return (left, suppressed)
  }

  /// The narrowest entry that speaks of `diagnostic`.
  private func entry(silencing diagnostic: Diagnostic) -> Entry? {
    if let entries = lines[diagnostic.code] {
      let start = Int(diagnostic.span.start)
      // The last entry that begins at `start` or before: lines don't overlap, so that no other can hold it.
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].range.lowerBound <= start { low = middle + 1 } else { high = middle }
      }
      if low > 0, entries[low - 1].range.contains(start) { return entries[low - 1] }
    }
    return wholeFile[diagnostic.code]?.first
  }

  /// A cheap test before the comment is taken apart.
  private static func mayMatter(_ bytes: [UInt8], _ start: Int) -> Bool {
    var i = start
    while i < bytes.count, isLeading(bytes[i]) { i += 1 }
    return i < bytes.count && bytes[i] == 0x61
  }

  /// Whether `byte` may stand before what a comment says: a tab, a space or `#`.
  private static func isLeading(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x20 || byte == 0x23
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
