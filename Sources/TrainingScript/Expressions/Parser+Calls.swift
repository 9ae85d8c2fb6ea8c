extension Parser {
  /// The arguments of a call or of a class, with their parentheses.
  mutating func arguments() throws(Fault) -> Int32 {
    let before = stopsAtIn
    stopsAtIn = false
    defer { stopsAtIn = before }
    advance()
    let floor = scratch.count
    while !at(.rightParenthesis) {
      let start = Int(current.start)
      let argument = try self.argument()
      if startsClause {
        collect(try generator(of: [argument], from: start))
      } else {
        collect(argument)
      }
      guard take(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return commit(floor)
  }

  private mutating func argument() throws(Fault) -> NodeID {
    let start = Int(current.start)
    if at(.star) || at(.doubleStar) {
      let kind: Node.Kind = at(.star) ? .starred : .doubleStarred
      advance()
      let value = try expression()
      return node(kind, from: start, value.rawValue)
    }
    // `print` is a keyword of Python 2 only, and a name like others here.
    if current.kind == .name, next.symbol == .assign, !current.word.isReserved {
      let name = current.name
      advance()
      advance()
      let value = try expression()
      return node(.keyword, from: start, name.rawValue, value.rawValue)
    }
    return try namedExpression()
  }
}
