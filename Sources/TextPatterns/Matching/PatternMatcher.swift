/// Says whether a pattern fits texts, in time that grows with their length only.
///
/// The automaton is made deterministic as far as the texts need it, and forgets what it has made when that is too much.
/// One matcher for many texts is faster than one for each.
package struct PatternMatcher: Sendable {
  private let program: PatternProgram
  private var states: [State] = []
  private var indices: [[Int]: Int] = [:]

  /// For each state and class of scalars the state that follows; -1 where it isn't known yet.
  private var transitions: [Int] = []

  /// When the steps were last visited, so that each is visited once a closure.
  private var visits: [Int]
  private var visit = 0

  /// How many steps and transitions the states hold together.
  private var held = 0

  /// The most of them that are held.
  private static let memory = 1 << 20

  private struct State {
    /// What may happen next: steps that take a scalar or ask for the end, in order.
    let steps: [Int]

    /// Whether the pattern fits, whatever comes.
    let isMatch: Bool

    /// Whether the pattern fits if the text ends here.
    let matchesAtEnd: Bool
  }

  package init(_ pattern: TextPattern) {
    program = pattern.program
    visits = [Int](repeating: 0, count: program.steps.count)
    _ = makeState(after: [], isAtStart: true)
  }

  /// Whether the pattern fits some part of `text`.
  package mutating func matches(_ text: String) -> Bool {
    var state = 0
    for scalar in text.unicodeScalars {
      if states[state].isMatch { return true }
      if states[state].steps.isEmpty { return false }
      let classIndex = program.classIndex(of: scalar)
      let known = transitions[state * program.classCount + classIndex]
      state = known >= 0 ? known : follow(state, classIndex)
    }
    return states[state].isMatch || states[state].matchesAtEnd
  }

  private mutating func follow(_ state: Int, _ classIndex: Int) -> Int {
    var taken: [Int] = []
    for step in states[state].steps {
      if case .take(let set, let next) = program.steps[step],
        program.set(set, holdsClass: classIndex)
      {
        taken.append(next)
      }
    }
    if held > Self.memory {
      forget()
      return makeState(after: taken, isAtStart: false)
    }
    let next = makeState(after: taken, isAtStart: false)
    transitions[state * program.classCount + classIndex] = next
    return next
  }

  private mutating func forget() {
    states.removeSubrange(1...)
    transitions = [Int](repeating: -1, count: program.classCount)
    indices = [:]
    held = 0
  }

  /// The state after some steps; the pattern may also begin here.
  private mutating func makeState(after steps: [Int], isAtStart: Bool) -> Int {
    let reached = closure(of: steps + [program.entry], isAtStart: isAtStart, isAtEnd: false)
    let key = reached.steps.sorted() + (reached.isMatch ? [-1] : [])
    if !isAtStart, let index = indices[key] { return index }
    let atEnd = closure(of: reached.steps, isAtStart: isAtStart, isAtEnd: true)
    let index = states.count
    states.append(
      State(steps: reached.steps, isMatch: reached.isMatch, matchesAtEnd: atEnd.isMatch))
    transitions += repeatElement(-1, count: program.classCount)
    held += reached.steps.count + key.count + program.classCount
    if !isAtStart { indices[key] = index }
    return index
  }

  /// Everything that is reached from some steps without taking a scalar.
  private mutating func closure(
    of steps: [Int], isAtStart: Bool, isAtEnd: Bool
  ) -> (steps: [Int], isMatch: Bool) {
    visit += 1
    var waiting = steps
    var reached: [Int] = []
    var isMatch = false
    while let step = waiting.popLast() {
      guard visits[step] != visit else { continue }
      visits[step] = visit
      switch program.steps[step] {
      case .take: reached.append(step)
      case .fork(let first, let second): waiting += [second, first]
      case .start(let next): if isAtStart { waiting.append(next) }
      case .end(let next):
        reached.append(step)
        if isAtEnd { waiting.append(next) }
      case .match: isMatch = true
      }
    }
    return (reached, isMatch)
  }
}
