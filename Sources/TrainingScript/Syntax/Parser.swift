/// Reads the statements of Python text, of both generations.
///
/// - Source: Python 3, "Full Grammar specification"; Python 2.7, the same page.
struct Parser {
  let bytes: [UInt8]
  let tokens: [Token]
  var index = 0
  var tree = SyntaxTree()
  var names: NameTable
  var marks: [Mark] = []

  /// Lists that are being collected, one above the other.
  var scratch: [Int32] = []
  /// Whether `in` ends an expression: among the targets of a loop.
  var stopsAtIn = false
  private var depth = 0

  /// More would be no program of a person's hand, and could exhaust the stack.
  private static let deepest = 90

  /// Text that stands where the grammar has no place for it.
  struct Fault: Error {
    let range: Range<Int>
  }

  init(_ bytes: [UInt8], _ tokens: [Token], _ names: NameTable) {
    self.bytes = bytes
    self.tokens = tokens
    self.names = names
  }

  /// Reads the whole text.
  mutating func readFile() throws(Fault) {
    let floor = scratch.count
    while current.kind != .end {
      if current.kind == .lineEnd { advance() } else { try statement() }
    }
    let list = commit(floor)
    tree.setRoot(tree.add(.block, 0..<bytes.count, list))
  }

  // MARK: Tokens

  var current: Token { tokens[index] }

  var next: Token { tokens[min(index + 1, tokens.count - 1)] }

  /// The end of the token before the current one.
  var lastEnd: Int { index == 0 ? 0 : Int(tokens[index - 1].end) }

  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  func at(_ symbol: Symbol) -> Bool { current.symbol == symbol }

  func at(_ word: Word) -> Bool { current.word == word }

  mutating func take(_ symbol: Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  mutating func take(_ word: Word) -> Bool {
    guard at(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Symbol) throws(Fault) {
    guard take(symbol) else { throw unexpected }
  }

  mutating func expect(_ word: Word) throws(Fault) {
    guard take(word) else { throw unexpected }
  }

  /// A name that no keyword is.
  mutating func identifier() throws(Fault) -> NameID {
    guard current.kind == .name, !current.word.isReserved else { throw unexpected }
    let name = current.name
    advance()
    return name
  }

  /// The current token as a fault.
  var unexpected: Fault { Fault(range: current.range) }

  // MARK: Nodes

  mutating func node(
    _ kind: Node.Kind, from start: Int, _ a: Int32 = -1, _ b: Int32 = -1, _ c: Int32 = -1
  ) -> NodeID {
    tree.add(kind, start..<max(start, lastEnd), a, b, c)
  }

  mutating func collect(_ node: NodeID) { scratch.append(node.rawValue) }

  /// The list of what was collected above `floor`.
  mutating func commit(_ floor: Int) -> Int32 {
    let list = tree.addList(scratch[floor...])
    scratch.removeSubrange(floor...)
    return list
  }

  /// Reads something that may contain its like.
  mutating func nested<Result>(
    _ read: (inout Parser) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard depth < Self.deepest else { throw unexpected }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }
}
