extension Parser {
  /// Whether `match` is a statement here: a line that ends in a colon, with `case` below.
  var startsMatch: Bool {
    guard startsSubject else { return false }
    var place = index
    var depth = 0
    while place < tokens.count - 3, tokens[place].kind != .lineEnd {
      switch tokens[place].symbol {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      case .assign where depth == 0, .augmented where depth == 0: return false
      default: break
      }
      place += 1
    }
    guard place < tokens.count - 3, place > 0 else { return false }
    return tokens[place - 1].symbol == .colon && tokens[place + 1].kind == .indent
      && tokens[place + 2].word == .case
  }

  private var startsSubject: Bool {
    switch next.symbol {
    case .assign, .dot, .comma, .colon, .augmented, .rightParenthesis: false
    default: next.kind != .lineEnd
    }
  }

  mutating func matchStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    mark(.matchStatement, current.range)
    advance()
    let subject = try expressions()
    try expect(.colon)
    advance()
    advance()
    let floor = scratch.count
    while at(.case) { collect(try matchCase()) }
    let cases = commit(floor)
    guard current.kind == .dedent else { throw unexpected }
    advance()
    return node(.match, from: start, subject.rawValue, cases)
  }

  /// The pattern is passed over: all of its names may be bound.
  private mutating func matchCase() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let floor = scratch.count
    var depth = 0
    while depth > 0 || !(at(.colon) || at(.if)) {
      guard current.kind != .lineEnd, current.kind != .end else { throw unexpected }
      switch current.symbol {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      default:
        if current.kind == .name, !current.word.isReserved { scratch.append(current.name.rawValue) }
      }
      advance()
    }
    let names = commit(floor)
    let condition = take(.if) ? try namedExpression() : NodeID.none
    let body = try self.body()
    return node(.matchCase, from: start, names, condition.rawValue, body.rawValue)
  }
}
