/// Where two texts differ, by lines.
///
/// A line ends after LF and at nothing else, as for the programs that read patches.
struct LineDifference {
  /// The lines with their line breaks.
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]

  /// In order; between two of them at least one line is common.
  private(set) var changes: [Change] = []

  /// Lines of the old text, and what stands in their place.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// So many equal lines in a row end a search for the shortest way, which otherwise would cost the square of the changes.
  private static let landmark = 4

  /// The most lines that one search removes and adds; beyond that everything up to the common end is one change.
  private static let limit = 400

  init(_ old: [UInt8], _ new: [UInt8]) {
    (self.old, self.new) = (Self.lines(of: old), Self.lines(of: new))
    var (i, j) = (0, 0)
    while true {
      while i < self.old.count, j < self.new.count, self.old[i] == self.new[j] {
        (i, j) = (i + 1, j + 1)
      }
      guard i < self.old.count || j < self.new.count else { return }
      (i, j) = addChanges(from: i, j)
    }
  }

  /// Finds the shortest way from a place where the texts part to one where they have met again.
  ///
  /// - Returns: That place.
  /// - Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, the greedy algorithm.
  private mutating func addChanges(from i: Int, _ j: Int) -> (Int, Int) {
    // How far each diagonal got, before each step; diagonals are counted from the first.
    var reached: [[Int]] = []
    var furthest = [Int](repeating: 0, count: 2 * Self.limit + 3)
    let middle = Self.limit + 1
    for step in 0...Self.limit {
      reached.append(Array(furthest[middle - step - 1...middle + step + 1]))
      for diagonal in stride(from: -step, through: step, by: 2) {
        let isInsertion =
          diagonal == -step
          || diagonal != step && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]
        var x = isInsertion ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1
        guard i + x <= old.count, j + x - diagonal <= new.count else {
          furthest[middle + diagonal] = x
          continue
        }
        let start = x
        while i + x < old.count, j + x - diagonal < new.count, old[i + x] == new[j + x - diagonal] {
          x += 1
        }
        furthest[middle + diagonal] = x
        let isAtEnd = i + x == old.count && j + x - diagonal == new.count
        if isAtEnd || x - start >= Self.landmark {
          addSteps(reached, to: (x, x - diagonal), from: (i, j))
          return (i + x, j + x - diagonal)
        }
      }
    }
    return replaceRest(from: i, j)
  }

  /// Goes back over the steps that led to a place, and notes them in order.
  private mutating func addSteps(
    _ reached: [[Int]], to end: (x: Int, y: Int), from origin: (i: Int, j: Int)
  ) {
    var steps: [Change] = []
    var (x, y) = end
    for step in stride(from: reached.count - 1, to: 0, by: -1) {
      let before = reached[step]
      let middle = step + 1
      let diagonal = x - y
      let isInsertion =
        diagonal == -step
        || diagonal != step && before[middle + diagonal - 1] < before[middle + diagonal + 1]
      let previous = isInsertion ? diagonal + 1 : diagonal - 1
      let startX = before[middle + previous]
      let startY = startX - previous
      let (i, j) = (origin.i + startX, origin.j + startY)
      steps.append(
        isInsertion ? Change(old: i..<i, new: j..<j + 1) : Change(old: i..<i + 1, new: j..<j))
      (x, y) = (startX, startY)
    }
    for step in steps.reversed() { add(step) }
  }

  private mutating func replaceRest(from i: Int, _ j: Int) -> (Int, Int) {
    var (end, newEnd) = (old.count, new.count)
    while end > i, newEnd > j, old[end - 1] == new[newEnd - 1] {
      (end, newEnd) = (end - 1, newEnd - 1)
    }
    add(Change(old: i..<end, new: j..<newEnd))
    return (end, newEnd)
  }

  private mutating func add(_ change: Change) {
    if let last = changes.last, last.old.upperBound == change.old.lowerBound,
      last.new.upperBound == change.new.lowerBound
    {
      changes[changes.count - 1] = Change(
        old: last.old.lowerBound..<change.old.upperBound,
        new: last.new.lowerBound..<change.new.upperBound)
    } else {
      changes.append(change)
    }
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }
}
