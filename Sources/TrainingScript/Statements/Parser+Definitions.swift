extension Parser {
  mutating func decorated() throws(Fault) -> NodeID {
    let start = Int(current.start)
    var decorators: [NodeID] = []
    while take(.at) {
      decorators.append(try namedExpression())
      guard current.kind == .lineEnd else { throw unexpected }
      advance()
    }
    if at(.class) { return try classStatement(from: start, decorators) }
    if at(.async), next.word == .def {
      mark(.asyncFunction, current.range)
      advance()
    }
    guard at(.def) else { throw unexpected }
    return try function(from: start, decorators)
  }

  mutating func function(from start: Int, _ decorators: [NodeID]) throws(Fault) -> NodeID {
    advance()
    // `def print` and `def exec` are possible in Python 3 only, but nobody needs a note about it.
    let name = try identifier()
    try typeParameters()
    try expect(.leftParenthesis)
    let parameters = try self.parameters(until: .rightParenthesis, isLambda: false)
    try expect(.rightParenthesis)
    if at(.arrow) {
      mark(.annotation, current.range)
      advance()
      _ = try expressions()
    }
    let body = try self.body()
    let rest = tree.addList(([body] + decorators).map(\.rawValue)[...])
    return node(.function, from: start, name.rawValue, parameters, rest)
  }

  mutating func classStatement(from start: Int, _ decorators: [NodeID]) throws(Fault) -> NodeID {
    advance()
    let name = try identifier()
    try typeParameters()
    let arguments = at(.leftParenthesis) ? try self.arguments() : tree.addList([])
    for argument in tree.list(arguments) where tree[argument].kind == .keyword {
      mark(.classKeyword, tree[argument].range)
    }
    let body = try self.body()
    let rest = tree.addList(([body] + decorators).map(\.rawValue)[...])
    return node(.class, from: start, name.rawValue, arguments, rest)
  }

  /// `[T: int, *Ts]`, Python 3.12.
  mutating func typeParameters() throws(Fault) {
    guard at(.leftBracket) else { return }
    mark(.typeParameters, current.range)
    advance()
    while !at(.rightBracket) {
      if at(.star) || at(.doubleStar) { advance() }
      _ = try identifier()
      if take(.colon) { _ = try expression() }
      if take(.assign) { _ = try starredOrNamed() }
      guard take(.comma) else { break }
    }
    try expect(.rightBracket)
  }

  /// Parameters up to, not including, `end`.
  mutating func parameters(until end: Symbol, isLambda: Bool) throws(Fault) -> Int32 {
    let floor = scratch.count
    var isKeywordOnly = false
    while !at(end) {
      collect(try parameter(isLambda: isLambda, &isKeywordOnly))
      guard take(.comma) else { break }
    }
    return commit(floor)
  }

  private mutating func parameter(
    isLambda: Bool, _ isKeywordOnly: inout Bool
  ) throws(Fault) -> NodeID {
    let start = Int(current.start)
    if at(.slash) {
      mark(.positionalOnlyParameter, current.range)
      advance()
      return parameterNode(.slash, from: start)
    }
    var flavor = Node.Flavor.plain
    if take(.star) {
      let isBare = at(.comma)
      if isBare { mark(.keywordOnlyParameter, start..<start + 1) }
      isKeywordOnly = true
      if isBare { return parameterNode(.bareStar, from: start) }
      flavor = .star
    } else if take(.doubleStar) {
      flavor = .doubleStar
    } else if at(.leftParenthesis) {
      mark(.tupleParameter, current.range)
      _ = try atom()
      if take(.assign) { _ = try expression() }
      return parameterNode(.pattern, from: start)
    } else if isKeywordOnly {
      flavor = .keywordOnly
      mark(.keywordOnlyParameter, current.range)
    }
    let name = try identifier()
    if !isLambda, at(.colon) {
      mark(.annotation, current.range)
      advance()
      _ = try starredOrNamed()
    }
    let value = take(.assign) ? try expression() : NodeID.none
    return node(.parameter, from: start, name.rawValue, value.rawValue, flavor.rawValue)
  }

  private mutating func parameterNode(_ flavor: Node.Flavor, from start: Int) -> NodeID {
    node(.parameter, from: start, -1, -1, flavor.rawValue)
  }
}
