extension Parser {
  /// One logical line, or a compound statement; collects what it finds.
  mutating func statement() throws(Fault) {
    if current.kind == .name || at(.at), let compound = try compoundStatement() {
      collect(compound)
      return
    }
    while true {
      if current.kind == .lineEnd { break }
      collect(try simpleStatement())
      guard take(.semicolon) else { break }
    }
    guard current.kind == .lineEnd else { throw unexpected }
    advance()
  }

  /// The statements behind a colon: on the same line, or indented below.
  mutating func body() throws(Fault) -> NodeID {
    try expect(.colon)
    return try nested { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.block()
    }
  }

  private mutating func block() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let floor = scratch.count
    if current.kind == .lineEnd {
      advance()
      guard current.kind == .indent else { throw unexpected }
      advance()
      while current.kind != .dedent {
        guard current.kind != .end else { throw unexpected }
        if current.kind == .lineEnd { advance() } else { try statement() }
      }
      advance()
    } else {
      // Only small statements can follow on the same line.
      while current.kind != .lineEnd {
        collect(try simpleStatement())
        guard take(.semicolon) else { break }
      }
      guard current.kind == .lineEnd else { throw unexpected }
      advance()
    }
    let list = commit(floor)
    return node(.block, from: start, list)
  }

  private mutating func simpleStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    switch current.word {
    case .pass, .break, .continue:
      let kind: Node.Kind = at(.pass) ? .pass : at(.break) ? .break : .continue
      advance()
      return node(kind, from: start)
    case .return:
      advance()
      let value = startsExpression ? [try expressions()] : []
      return listNode(.return, value, from: start)
    case .raise: return try raise()
    case .assert:
      advance()
      var values = [try expression()]
      if take(.comma) { values.append(try expression()) }
      return listNode(.assert, values, from: start)
    case .del:
      advance()
      let value = try expressions()
      return listNode(.delete, [value], from: start)
    case .global, .nonlocal:
      if at(.nonlocal), next.kind != .name { break }
      return try scopeStatement()
    case .import: return try importStatement()
    case .from: return try fromStatement()
    case .print where startsPrintStatement: return try printStatement()
    case .exec where next.kind == .text || next.kind == .name && !next.word.isReserved:
      return try execStatement()
    case .type where next.kind == .name && !next.word.isReserved: return try typeStatement()
    default: break
    }
    return try expressionStatement()
  }

  mutating func listNode(_ kind: Node.Kind, _ members: [NodeID], from start: Int) -> NodeID {
    let list = tree.addList(members.map(\.rawValue)[...])
    return node(kind, from: start, list)
  }

  /// `raise`, `raise E`, `raise E from c`, and Python 2's `raise E, value, traceback`.
  private mutating func raise() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    var values: [NodeID] = []
    if startsExpression {
      values.append(try expression())
      if at(.from) {
        mark(.raiseFrom, start..<Int(current.end))
        advance()
        values.append(try expression())
      } else if at(.comma) {
        mark(.raiseComma, current.range)
        while take(.comma) { values.append(try expression()) }
      }
    }
    return listNode(.raise, values, from: start)
  }

  private mutating func scopeStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let isGlobal = at(.global)
    if !isGlobal { mark(.nonlocal, current.range) }
    advance()
    let floor = scratch.count
    repeat { scratch.append(try identifier().rawValue) } while take(.comma)
    let list = commit(floor)
    return node(isGlobal ? .global : .nonlocal, from: start, list)
  }

  /// An expression, or an assignment to one or several targets.
  private mutating func expressionStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try expressions()
    switch current.symbol {
    case .augmented:
      advance()
      let value = at(.yield) ? try yield() : try expressions()
      return node(.augmentedAssignment, from: start, first.rawValue, value.rawValue)
    case .colon:
      mark(.variableAnnotation, current.range)
      advance()
      _ = try expression()
      var value = NodeID.none
      if take(.assign) { value = at(.yield) ? try yield() : try expressions() }
      return node(.annotatedAssignment, from: start, first.rawValue, value.rawValue)
    case .assign:
      let floor = scratch.count
      var value = first
      while take(.assign) {
        markStarredTargets(value)
        collect(value)
        value = at(.yield) ? try yield() : try expressions()
      }
      let targets = commit(floor)
      return node(.assignment, from: start, targets, value.rawValue)
    default:
      if tree[first].kind == .ellipsis { mark(.ellipsis, tree[first].range) }
      return node(.expression, from: start, first.rawValue)
    }
  }

  private mutating func markStarredTargets(_ target: NodeID) {
    guard tree[target].kind == .tuple || tree[target].kind == .list else { return }
    for member in tree.list(tree[target].a) where tree[member].kind == .starred {
      mark(.starredTarget, tree[member].range)
    }
  }

  /// `type Name[T] = …`, Python 3.12.
  private mutating func typeStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    _ = try identifier()
    try typeParameters()
    try expect(.assign)
    _ = try expression()
    return node(.pass, from: start)
  }
}
