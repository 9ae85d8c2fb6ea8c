/// Fix-its of one file that can be applied together, since no two of them touch.
///
/// Neither two changes of one character are applied together nor two changes side by side: what stands between two
/// removed words, such as a comma, belongs to one of them only.
package struct FixItSet: Sendable {
  /// In order of place.
  private var edits: [FixIt.Edit] = []

  package init() {}

  package init(_ fixIts: some Sequence<FixIt>) {
    for fixIt in fixIts { insert(fixIt) }
  }

  package var isEmpty: Bool { edits.isEmpty }

  /// Takes a fix-it in, unless it touches one that is in already.
  @discardableResult
  package mutating func insert(_ fixIt: FixIt) -> Bool {
    guard !fixIt.edits.isEmpty, fixIt.edits.allSatisfy({ !touches($0.span) }) else { return false }
    for edit in fixIt.edits { edits.insert(edit, at: index(of: edit.span)) }
    return true
  }

  /// The text of `source` with all changes made.
  ///
  /// A line break in a replacement becomes one of the kind that the file has; nothing gets before a byte order mark.
  package func applied(to source: SourceFile) -> [UInt8] {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let usesPairs = Self.usesPairs(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    for edit in edits {
      let range = edit.span.range
      let lower = range.isEmpty ? max(range.lowerBound, start) : range.lowerBound
      result += bytes[offset..<lower]
      for byte in edit.replacement.utf8 {
        if byte == 0x0A, usesPairs, result.last != 0x0D { result.append(0x0D) }
        result.append(byte)
      }
      offset = max(lower, range.upperBound)
    }
    return result + bytes[offset...]
  }

  private func touches(_ span: SourceSpan) -> Bool {
    let index = index(of: span)
    if index > 0, edits[index - 1].span.end >= span.start { return true }
    return index < edits.count && edits[index].span.start <= span.end
  }

  /// Where in the list an edit of `span` belongs: behind those that begin before it.
  private func index(of span: SourceSpan) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the first line ends in CR LF.
  private static func usesPairs(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    return end > 0 && bytes[end - 1] == 0x0D
  }
}
