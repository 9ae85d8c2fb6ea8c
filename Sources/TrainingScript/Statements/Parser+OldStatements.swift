/// Statements that became functions in Python 3.
extension Parser {
  /// Whether `print` is followed by something that no argument list, operator or assignment begins with.
  var startsPrintStatement: Bool {
    switch next.kind {
    case .text, .formatted, .number: true
    case .name:
      switch next.word {
      case .not, .lambda, .none, .true, .false: true
      default: !next.word.isReserved
      }
    case .symbol: next.symbol == .leftBrace || next.symbol == .tilde || next.symbol == .backtick
    default: false
    }
  }

  mutating func printStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    mark(.printStatement, current.range)
    advance()
    let value = try expressions()
    return listNode(.print, [value], from: start)
  }

  /// `exec code`, `exec code in globals, locals`
  mutating func execStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    mark(.execStatement, current.range)
    advance()
    let code = try expressions()
    return node(.execute, from: start, code.rawValue)
  }
}
