extension Parser {
  /// A statement with a body; nil if the line begins otherwise.
  mutating func compoundStatement() throws(Fault) -> NodeID? {
    switch current.word {
    case .if: return try ifStatement()
    case .while: return try whileStatement()
    case .for: return try forStatement(from: Int(current.start))
    case .try: return try tryStatement()
    case .with: return try withStatement(from: Int(current.start))
    case .def: return try function(from: Int(current.start), [])
    case .class: return try classStatement(from: Int(current.start), [])
    case .async:
      let start = Int(current.start)
      switch next.word {
      case .def, .for, .with: mark(.asyncFunction, current.range)
      default: return nil
      }
      advance()
      if at(.def) { return try function(from: start, []) }
      return at(.for) ? try forStatement(from: start) : try withStatement(from: start)
    case .match: return startsMatch ? try matchStatement() : nil
    default: return at(.at) ? try decorated() : nil
    }
  }

  /// All conditions and bodies of one chain are side by side, so that a long one makes no deep tree.
  private mutating func ifStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let floor = scratch.count
    repeat {
      advance()
      collect(try namedExpression())
      collect(try body())
    } while at(.elif)
    let branches = commit(floor)
    let other = try otherBody()
    return node(.if, from: start, branches, other.rawValue)
  }

  /// `else:` and its body, if it is there.
  private mutating func otherBody() throws(Fault) -> NodeID {
    take(.else) ? try body() : .none
  }

  private mutating func whileStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let condition = try namedExpression()
    let body = try self.body()
    let other = try otherBody()
    return node(.while, from: start, condition.rawValue, body.rawValue, other.rawValue)
  }

  private mutating func forStatement(from start: Int) throws(Fault) -> NodeID {
    advance()
    let target = try targets()
    try expect(.in)
    let iterated = try expressions()
    let head = tree.addList([target.rawValue, iterated.rawValue])
    let body = try self.body()
    let other = try otherBody()
    return node(.for, from: start, head, body.rawValue, other.rawValue)
  }

  private mutating func tryStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let body = try self.body()
    let floor = scratch.count
    while at(.except) { collect(try handler()) }
    let handlers = commit(floor)
    let other = try otherBody()
    let final = take(.finally) ? try self.body() : NodeID.none
    let rest = tree.addList([other.rawValue, final.rawValue])
    return node(.try, from: start, body.rawValue, handlers, rest)
  }

  private mutating func handler() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    if at(.star) {
      mark(.exceptStar, current.range)
      advance()
    }
    let floor = scratch.count
    var target = NodeID.none
    if !at(.colon) {
      collect(try expression())
      if take(.as) {
        target = try expression()
      } else if at(.comma) {
        mark(.exceptComma, current.range)
        while take(.comma) { target = try expression() }
      }
    }
    let types = commit(floor)
    let body = try self.body()
    return node(.handler, from: start, types, target.rawValue, body.rawValue)
  }

  private mutating func withStatement(from start: Int) throws(Fault) -> NodeID {
    advance()
    let floor = scratch.count
    if at(.leftParenthesis), let end = endOfBracket, tokens[end].symbol == .colon,
      hasNameInItems(before: end)
    {
      advance()
      while !at(.rightParenthesis) {
        try withItem()
        guard take(.comma) else { break }
      }
      try expect(.rightParenthesis)
    } else {
      repeat { try withItem() } while take(.comma)
    }
    let items = commit(floor)
    let body = try self.body()
    return node(.with, from: start, items, body.rawValue)
  }

  private mutating func withItem() throws(Fault) {
    collect(try expression())
    collect(take(.as) ? try starredOrPostfix() : .none)
  }

  private mutating func starredOrPostfix() throws(Fault) -> NodeID { try binary(0) }

  /// Where the token after the bracket's other end stands.
  private var endOfBracket: Int? {
    var depth = 0
    var place = index
    while place < tokens.count - 1 {
      switch tokens[place].symbol {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace:
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether `as` stands directly in the parentheses that begin here: Python 3.9.
  private func hasNameInItems(before end: Int) -> Bool {
    tokens[index..<end].contains { $0.word == .as }
  }
}
