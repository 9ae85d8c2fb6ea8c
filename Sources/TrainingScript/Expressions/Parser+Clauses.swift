extension Parser {
  /// Whether `for` of a comprehension stands here.
  var startsClause: Bool { at(.for) || (at(.async) && next.word == .for) }

  /// The clauses behind what a comprehension makes.
  mutating func comprehension(
    of made: [NodeID], from start: Int, until end: Symbol
  ) throws(Fault) -> NodeID {
    let result = try generator(of: made, from: start)
    // Python 2: `[x for x in 1, 2]`.
    while end == .rightBracket, take(.comma), !at(end) { _ = try expression() }
    try expect(end)
    return result
  }

  mutating func generator(of made: [NodeID], from start: Int) throws(Fault) -> NodeID {
    let elements = tree.addList(made.map(\.rawValue)[...])
    let floor = scratch.count
    while startsClause {
      let clause = try nested { parser throws(Fault) in try parser.clause() }
      collect(clause)
    }
    let list = commit(floor)
    return node(.comprehension, from: start, elements, list)
  }

  private mutating func clause() throws(Fault) -> NodeID {
    let start = Int(current.start)
    _ = take(.async)
    advance()
    let target = try targets()
    try expect(.in)
    let before = stopsAtIn
    stopsAtIn = false
    defer { stopsAtIn = before }
    let iterated = at(.lambda) ? try expression() : try disjunction()
    let floor = scratch.count
    while take(.if) {
      let condition = at(.lambda) ? try expression() : try conditionWithName()
      collect(condition)
    }
    let list = commit(floor)
    return node(.clause, from: start, target.rawValue, iterated.rawValue, list)
  }

  private mutating func conditionWithName() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let value = try disjunction()
    guard at(.walrus), tree[value].kind == .name else { return value }
    mark(.walrus, current.range)
    advance()
    let assigned = try disjunction()
    return node(.walrus, from: start, value.rawValue, assigned.rawValue)
  }

  /// What a loop assigns to, up to `in`.
  mutating func targets() throws(Fault) -> NodeID {
    let before = stopsAtIn
    stopsAtIn = true
    defer { stopsAtIn = before }
    return try expressions()
  }
}
