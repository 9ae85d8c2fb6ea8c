extension Parser {
  /// `import a.b as c, d`
  mutating func importStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    let floor = scratch.count
    repeat {
      let itemStart = Int(current.start)
      let parts = try dottedName()
      let other = take(.as) ? try identifier().rawValue : -1
      collect(node(.imported, from: itemStart, parts, other))
    } while take(.comma)
    let list = commit(floor)
    return node(.importing, from: start, list)
  }

  /// `from ..a import b as c, (d)`, `from a import *`
  mutating func fromStatement() throws(Fault) -> NodeID {
    let start = Int(current.start)
    advance()
    var dots: Int32 = 0
    while at(.dot) || at(.ellipsis) {
      dots += at(.dot) ? 1 : 3
      advance()
    }
    let parts = dots > 0 && at(.import) ? tree.addList([]) : try dottedName()
    try expect(.import)
    if take(.star) {
      let none = tree.addList([])
      return node(.importingFrom, from: start, dots, parts, none)
    }
    let isBracketed = take(.leftParenthesis)
    let floor = scratch.count
    repeat {
      if isBracketed, at(.rightParenthesis), scratch.count > floor { break }
      let itemStart = Int(current.start)
      let part = tree.addList([try identifier().rawValue])
      let other = take(.as) ? try identifier().rawValue : -1
      collect(node(.imported, from: itemStart, part, other))
    } while take(.comma)
    let list = commit(floor)
    if isBracketed { try expect(.rightParenthesis) }
    return node(.importingFrom, from: start, dots, parts, list)
  }

  private mutating func dottedName() throws(Fault) -> Int32 {
    let floor = scratch.count
    repeat { scratch.append(try identifier().rawValue) } while take(.dot)
    return commit(floor)
  }
}
