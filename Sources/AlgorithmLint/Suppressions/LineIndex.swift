/// Ranges of lines, found by a place in them.
///
/// Since no comment stands inside a scalar, few ranges hold one place, however many there are.
struct LineIndex: Sendable {
  private struct Entry: Sendable {
    let range: Range<Int>
    let id: Int

    /// Where the range ends that ends last, of this one and those before it.
    var furthest: Int
  }

  /// In order of their starts.
  private var entries: [Entry] = []

  /// Adds a range, unless it is there already.
  ///
  /// - Returns: The id of the range that is there.
  mutating func add(_ range: Range<Int>, _ id: Int) -> Int? {
    let index = index(after: range.lowerBound)
    var before = index
    while before > 0, entries[before - 1].range.lowerBound == range.lowerBound {
      before -= 1
      if entries[before].range == range { return entries[before].id }
    }
    let furthest = index > 0 ? entries[index - 1].furthest : 0
    entries.insert(
      Entry(range: range, id: id, furthest: max(furthest, range.upperBound)), at: index)
    // Comments come in the order of the text, so that next to nothing stands behind.
    for later in entries.indices[(index + 1)...] {
      entries[later].furthest = max(entries[later].furthest, entries[later - 1].furthest)
    }
    return id
  }

  /// The shortest range that holds `offset`; of equal ones there is one only.
  func narrowest(at offset: Int) -> Int? {
    var best: Entry?
    var index = index(after: offset)
    while index > 0, entries[index - 1].furthest > offset {
      index -= 1
      let entry = entries[index]
      if entry.range.contains(offset), entry.range.count < best?.range.count ?? .max {
        best = entry
      }
    }
    return best?.id
  }

  /// The index of the first range that starts behind `offset`.
  private func index(after offset: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
