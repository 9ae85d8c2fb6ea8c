extension Parser {
  /// Expressions with commas between them: a tuple, if there is a comma.
  mutating func expressions() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try starredOrNamed()
    guard at(.comma) else { return first }
    let floor = scratch.count
    collect(first)
    while take(.comma) {
      guard startsExpression else { break }
      collect(try starredOrNamed())
    }
    let list = commit(floor)
    return node(.tuple, from: start, list)
  }

  /// Whether an expression can begin here.
  var startsExpression: Bool {
    switch current.kind {
    case .number, .text, .formatted: true
    case .name:
      switch current.word {
      case .none, .true, .false, .not, .lambda, .yield: true
      default: !current.word.isReserved
      }
    case .symbol:
      switch current.symbol {
      case .leftParenthesis, .leftBracket, .leftBrace, .minus, .plus, .tilde, .star, .backtick,
        .ellipsis:
        true
      default: false
      }
    default: false
    }
  }

  /// `*rest`, `name := value`, or any expression.
  mutating func starredOrNamed() throws(Fault) -> NodeID {
    guard at(.star) else { return try namedExpression() }
    let start = Int(current.start)
    advance()
    let value = try binary(0)
    return node(.starred, from: start, value.rawValue)
  }

  mutating func namedExpression() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let target = try expression()
    guard at(.walrus) else { return target }
    guard tree[target].kind == .name else { throw unexpected }
    mark(.walrus, current.range)
    advance()
    let value = try expression()
    return node(.walrus, from: start, target.rawValue, value.rawValue)
  }

  /// Any expression without a comma.
  mutating func expression() throws(Fault) -> NodeID {
    try nested { (parser: inout Parser) throws(Fault) -> NodeID in try parser.conditional() }
  }

  private mutating func conditional() throws(Fault) -> NodeID {
    let start = Int(current.start)
    if at(.lambda) { return try lambda() }
    if at(.yield) { return try yield() }
    let value = try disjunction()
    guard take(.if) else { return value }
    let condition = try disjunction()
    try expect(.else)
    let other = try expression()
    return node(.conditional, from: start, condition.rawValue, value.rawValue, other.rawValue)
  }

  private mutating func lambda() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let parameters = try self.parameters(until: .colon, isLambda: true)
    try expect(.colon)
    let body = try expression()
    return node(.lambda, from: start, parameters, body.rawValue)
  }

  mutating func yield() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    if at(.from) {
      mark(.yieldFrom, start..<Int(current.end))
      advance()
      let value = try expression()
      return node(.yieldFrom, from: start, value.rawValue)
    }
    let value = startsExpression ? try expressions() : NodeID.none
    return node(.yield, from: start, value.rawValue)
  }

  mutating func disjunction() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try conjunction()
    guard at(.or) else { return first }
    let floor = scratch.count
    collect(first)
    while take(.or) { collect(try conjunction()) }
    let list = commit(floor)
    return node(.or, from: start, list)
  }

  private mutating func conjunction() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try negation()
    guard at(.and) else { return first }
    let floor = scratch.count
    collect(first)
    while take(.and) { collect(try negation()) }
    let list = commit(floor)
    return node(.and, from: start, list)
  }

  private mutating func negation() throws(Fault) -> NodeID {
    let start = Int(current.start)
    var count = 0
    while take(.not) { count += 1 }
    var value = try comparison()
    // Two negations are none, and a tree of thousands would have to be climbed.
    if count > 2 { count = 2 - count % 2 }
    for _ in 0..<count { value = node(.not, from: start, value.rawValue) }
    return value
  }

  private mutating func comparison() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try binary(0)
    guard var symbol = try comparisonSymbol() else { return first }
    let floor = scratch.count
    var symbols: [Int32] = []
    collect(first)
    while true {
      symbols.append(symbol.code)
      collect(try binary(0))
      guard let next = try comparisonSymbol() else { break }
      symbol = next
    }
    let operands = commit(floor)
    let list = tree.addList(symbols[...])
    return node(.comparison, from: start, operands, list)
  }

  private mutating func comparisonSymbol() throws(Fault) -> Symbol? {
    let symbol: Symbol
    switch current.symbol {
    case .less, .greater, .lessOrEqual, .greaterOrEqual, .equal, .unequal: symbol = current.symbol
    case .oldUnequal:
      mark(.oldUnequal, current.range)
      symbol = .unequal
    default:
      switch current.word {
      case .in where !stopsAtIn: symbol = .inside
      case .is where next.word == .not:
        advance()
        symbol = .notIdentical
      case .is: symbol = .identical
      case .not where next.word == .in:
        advance()
        symbol = .notInside
      default: return nil
      }
    }
    advance()
    return symbol
  }
}

extension Symbol {
  /// The symbol as a number in a tree.
  var code: Int32 { Int32(Symbol.allCases.firstIndex(of: self) ?? 0) }

  init(code: Int32) { self = Symbol.allCases[Int(code)] }
}
