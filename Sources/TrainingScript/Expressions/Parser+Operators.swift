extension Parser {
  /// Operands of an operator that binds at least as `level`; those of one level side by side in one node.
  mutating func binary(_ level: Int) throws(Fault) -> NodeID {
    let start = Int(current.start)
    var left = try unary()
    while let found = Self.level(of: current.symbol), found >= level {
      let floor = scratch.count
      var symbols: [Int32] = []
      collect(left)
      while Self.level(of: current.symbol) == found {
        if at(.at) { self.mark(.matrixProduct, current.range) }
        symbols.append(current.symbol.code)
        advance()
        collect(try binary(found + 1))
      }
      let operands = commit(floor)
      let list = tree.addList(symbols[...])
      left = node(.binary, from: start, operands, list)
    }
    return left
  }

  /// How strongly an operator binds; nil if it is none.
  private static func level(of symbol: Symbol) -> Int? {
    switch symbol {
    case .bar: 0
    case .caret: 1
    case .ampersand: 2
    case .leftShift, .rightShift: 3
    case .plus, .minus: 4
    case .star, .slash, .doubleSlash, .percent, .at: 5
    default: nil
    }
  }

  private mutating func unary() throws(Fault) -> NodeID {
    guard at(.minus) || at(.plus) || at(.tilde) else { return try power() }
    let start = Int(current.start)
    let symbol = current.symbol
    advance()
    let operand = try nested { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.unary()
    }
    return node(.unary, from: start, symbol.code, operand.rawValue)
  }

  private mutating func power() throws(Fault) -> NodeID {
    let start = Int(current.start)
    if at(.await), next.kind == .name || next.symbol == .leftParenthesis,
      !next.word.isReserved
    {
      advance()
      let value = try postfix()
      return node(.await, from: start, value.rawValue)
    }
    let base = try postfix()
    guard at(.doubleStar) else { return base }
    advance()
    let exponent = try nested { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.unary()
    }
    let floor = scratch.count
    collect(base)
    collect(exponent)
    let operands = commit(floor)
    let list = tree.addList([Symbol.doubleStar.code])
    return node(.binary, from: start, operands, list)
  }

  /// An atom, and the attributes, calls and indices behind it.
  private mutating func postfix() throws(Fault) -> NodeID {
    let start = Int(current.start)
    var value = try atom()
    var count = 0
    while true {
      switch current.symbol {
      case .dot:
        advance()
        let nameStart = current.start
        guard current.kind == .name else { throw unexpected }
        let name = current.name
        advance()
        value = node(.attribute, from: start, value.rawValue, name.rawValue, nameStart)
      case .leftParenthesis:
        let arguments = try self.arguments()
        value = node(.call, from: start, value.rawValue, arguments)
      case .leftBracket:
        let index = try subscriptIndex()
        value = node(.subscripted, from: start, value.rawValue, index.rawValue)
      default: return value
      }
      count += 1
      guard count < 120 else { throw unexpected }
    }
  }

  /// `[index]`, `[a:b]`, `[a, b:c]`
  private mutating func subscriptIndex() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let floor = scratch.count
    var isTuple = false
    while !at(.rightBracket) {
      collect(try slice())
      if take(.comma) { isTuple = true } else { break }
    }
    try expect(.rightBracket)
    guard scratch.count > floor else { throw Fault(range: start..<lastEnd) }
    if !isTuple { return NodeID(rawValue: scratch.removeLast()) }
    let list = commit(floor)
    return node(.tuple, from: start, list)
  }

  private mutating func slice() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let lower = at(.colon) ? NodeID.none : try starredOrNamed()
    guard take(.colon) else { return lower }
    let upper = startsExpression ? try expression() : NodeID.none
    var step = NodeID.none
    if take(.colon), startsExpression { step = try expression() }
    return node(.slice, from: start, lower.rawValue, upper.rawValue, step.rawValue)
  }
}
