/// A pattern as a nondeterministic automaton.
///
/// - Source: K. Thompson, "Regular Expression Search Algorithm", 1968.
struct PatternProgram: Sendable {
  private(set) var steps: [Step] = []
  private(set) var entry = 0

  /// The sets that its steps take scalars from.
  private(set) var sets: [ScalarSet] = []

  /// Scalars that no set tells apart belong to one class: here is where each class begins, in order.
  private let classStarts: [UInt32]

  /// The classes of the first scalars, which most texts are made of.
  private let asciiClasses: [Int]

  enum Step: Sendable {
    /// Takes one scalar of a set.
    case take(set: Int, next: Int)
    case fork(Int, Int)
    /// Goes on at the start of the text only.
    case start(next: Int)
    /// Goes on at the end of the text only.
    case end(next: Int)
    case match
  }

  init(_ node: PatternNode) {
    var builder = Builder()
    let last = builder.add(.match)
    entry = builder.add(node, before: last)
    (steps, sets) = (builder.steps, builder.sets)
    var starts: Set<UInt32> = [0]
    for range in sets.flatMap(\.ranges) {
      starts.insert(range.lowerBound)
      if range.upperBound < ScalarSet.largest { starts.insert(range.upperBound + 1) }
    }
    let sorted = starts.sorted()
    classStarts = sorted
    asciiClasses = (0..<128).map { value in sorted.lastIndex { $0 <= value } ?? 0 }
  }

  var classCount: Int { classStarts.count }

  func classIndex(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 128 { return asciiClasses[Int(value)] }
    var low = 0
    var high = classStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if classStarts[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// Whether a set holds the scalars of a class: all or none.
  func set(_ index: Int, holdsClass classIndex: Int) -> Bool {
    sets[index].contains(classStarts[classIndex])
  }
}

/// Writes a program from its end to its start, so that each step knows what follows it.
private struct Builder {
  var steps: [PatternProgram.Step] = []
  var sets: [ScalarSet] = []
  private var indices: [ScalarSet: Int] = [:]

  mutating func add(_ step: PatternProgram.Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// - Returns: Where the node begins, if `next` follows it.
  mutating func add(_ node: PatternNode, before next: Int) -> Int {
    switch node {
    case .empty: return next
    case .scalar(let set): return add(.take(set: index(of: set), next: next))
    case .start: return add(.start(next: next))
    case .end: return add(.end(next: next))
    case .sequence(let nodes):
      return nodes.reversed().reduce(next) { add($1, before: $0) }
    case .choice(let nodes):
      var entries = nodes.map { add($0, before: next) }
      guard var entry = entries.popLast() else { return next }
      while let other = entries.popLast() { entry = add(.fork(other, entry)) }
      return entry
    case .repeated(let node, let least, let most):
      return add(node, least, most, before: next)
    }
  }

  private mutating func add(
    _ node: PatternNode, _ least: Int, _ most: Int?, before next: Int
  ) -> Int {
    var entry = next
    if let most {
      for _ in 0..<max(0, most - least) { entry = add(.fork(add(node, before: entry), next)) }
    } else {
      let loop = add(.fork(next, next))
      steps[loop] = .fork(add(node, before: loop), next)
      entry = loop
    }
    for _ in 0..<least { entry = add(node, before: entry) }
    return entry
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let index = indices[set] { return index }
    indices[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }
}
