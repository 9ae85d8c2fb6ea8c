extension Parser {
  mutating func atom() throws(Fault) -> NodeID {
    let token = current
    let start = Int(token.start)
    switch token.kind {
    case .number:
      markNumber(token)
      advance()
      return node(.number, from: start)
    case .text, .formatted: return try strings()
    case .name:
      switch token.word {
      case .none, .true, .false:
        advance()
        return node(token.word == .none ? .none : token.word == .true ? .true : .false, from: start)
      case .lambda, .yield, .not: return try expression()
      default:
        let name = try identifier()
        if bytes[start] >= 0x80 { mark(.nonASCIIName, token.range) }
        return node(.name, from: start, name.rawValue)
      }
    case .symbol:
      switch token.symbol {
      case .leftParenthesis: return try parenthesized()
      case .leftBracket: return try brackets()
      case .leftBrace: return try braces()
      case .backtick: return try representation()
      case .ellipsis:
        advance()
        return node(.ellipsis, from: start)
      default: throw unexpected
      }
    default: throw unexpected
    }
  }

  /// Strings side by side.
  private mutating func strings() throws(Fault) -> NodeID {
    let start = Int(current.start)
    let first = try string()
    guard current.kind == .text || current.kind == .formatted else { return first }
    let floor = scratch.count
    collect(first)
    while current.kind == .text || current.kind == .formatted { collect(try string()) }
    let list = commit(floor)
    return node(.joined, from: start, list)
  }

  private mutating func string() throws(Fault) -> NodeID {
    let token = current
    if token.kind == .formatted { return try formatted() }
    if bytes[Int(token.start)] | 0x20 == UInt8(ascii: "u"),
      bytes[Int(token.start) + 1] | 0x20 == UInt8(ascii: "r")
    {
      mark(.unicodeRawString, token.range)
    }
    advance()
    return node(.text, from: Int(token.start))
  }

  /// `(…)`: nothing, one expression, a tuple or a generator.
  private mutating func parenthesized() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    if take(.rightParenthesis) { return node(.tuple, from: start, tree.addList([])) }
    let first = try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.starredOrNamed()
    }
    if startsClause { return try comprehension(of: [first], from: start, until: .rightParenthesis) }
    if take(.rightParenthesis) { return first }
    let list = try members(after: first, until: .rightParenthesis)
    return node(.tuple, from: start, list)
  }

  private mutating func brackets() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    if take(.rightBracket) { return node(.list, from: start, tree.addList([])) }
    let first = try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.starredOrNamed()
    }
    if startsClause { return try comprehension(of: [first], from: start, until: .rightBracket) }
    let list = try members(after: first, until: .rightBracket)
    return node(.list, from: start, list)
  }

  private mutating func braces() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    if take(.rightBrace) { return node(.dictionary, from: start, tree.addList([])) }
    let floor = scratch.count
    var isDictionary = false
    repeat {
      if at(.rightBrace) { break }
      if at(.doubleStar) {
        self.mark(.unpacking, current.range)
        advance()
        isDictionary = true
        collect(.none)
        collect(
          try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in try parser.binary(0) })
        continue
      }
      let key = try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in
        try parser.starredOrNamed()
      }
      collect(key)
      var made = [key]
      if take(.colon) {
        isDictionary = true
        let value = try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in
          try parser.expression()
        }
        collect(value)
        made.append(value)
      }
      if startsClause {
        scratch.removeSubrange(floor...)
        return try comprehension(of: made, from: start, until: .rightBrace)
      }
    } while take(.comma)
    try expect(.rightBrace)
    if isDictionary, (scratch.count - floor) % 2 != 0 { throw Fault(range: start..<lastEnd) }
    let list = commit(floor)
    return node(isDictionary ? .dictionary : .set, from: start, list)
  }

  /// What follows the first member of a list.
  private mutating func members(after first: NodeID, until end: Symbol) throws(Fault) -> Int32 {
    let floor = scratch.count
    collect(first)
    while take(.comma), !at(end) {
      collect(
        try bracketed { (parser: inout Parser) throws(Fault) -> NodeID in
          try parser.starredOrNamed()
        })
    }
    try expect(end)
    return commit(floor)
  }

  /// Python 2's short form of `repr`.
  private mutating func representation() throws(Fault) -> NodeID {
    let start = Int(current.start)
    mark(.backticks, current.range)
    advance()
    let value = try nested { (parser: inout Parser) throws(Fault) -> NodeID in
      try parser.expressions()
    }
    try expect(.backtick)
    return node(.representation, from: start, value.rawValue)
  }

  /// Reads something in brackets, where `in` is an operator again.
  mutating func bracketed(
    _ read: (inout Parser) throws(Fault) -> NodeID
  ) throws(Fault) -> NodeID {
    let before = stopsAtIn
    stopsAtIn = false
    defer { stopsAtIn = before }
    return try read(&self)
  }

  private mutating func markNumber(_ token: Token) {
    let text = bytes[token.range]
    let last = text.last.map { $0 | 0x20 }
    if last == UInt8(ascii: "l") {
      mark(.longInteger, token.range)
    } else if text.contains(UInt8(ascii: "_")) {
      mark(.underscoredNumber, token.range)
    } else if text.first == UInt8(ascii: "0"), text.allSatisfy(ByteClass.isDigit),
      text.contains(where: { $0 != UInt8(ascii: "0") })
    {
      mark(.oldOctal, token.range)
    }
  }
}
