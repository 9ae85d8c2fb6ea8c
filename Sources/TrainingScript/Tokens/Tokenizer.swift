/// Splits Python text into tokens, with its lines and indentation.
///
/// Tolerant: after a fault it goes on, so that the imports of broken text are still found.
///
/// - Source: Python 3, "Lexical analysis"; Python 2.7, the same chapter.
struct Tokenizer {
  let bytes: [UInt8]
  var position = 0
  var tokens: [Token] = []

  /// The first text that no Python reads.
  var fault: Range<Int>?

  private var names: NameTable
  private var openBrackets: [(symbol: Symbol, range: Range<Int>)] = []
  private var indentations = [Indentation(column: 0, narrow: 0)]

  /// How far a line is indented, with tabs up to eight columns wide, and with tabs of one column. Python 3 refuses lines of
  /// which one is deeper than the other only by one of the two.
  private struct Indentation: Equatable {
    var column: Int
    var narrow: Int
  }

  /// Where the text ends.
  let limit: Int

  /// Whether the text stands inside brackets that are no part of it, so that its lines mean nothing.
  private let isInsideBrackets: Bool

  /// Cuts a whole text into tokens; names get their numbers from `names`.
  static func tokens(
    of bytes: [UInt8], _ names: inout NameTable
  ) -> (tokens: [Token], fault: Range<Int>?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return tokens(Tokenizer(bytes, start..<bytes.count, isInsideBrackets: false), &names)
  }

  /// Cuts the expression at `range` inside a string into tokens.
  static func tokens(
    of bytes: [UInt8], in range: Range<Int>, _ names: inout NameTable
  ) -> (tokens: [Token], fault: Range<Int>?) {
    tokens(Tokenizer(bytes, range, isInsideBrackets: true), &names)
  }

  private static func tokens(
    _ tokenizer: Tokenizer, _ names: inout NameTable
  ) -> (tokens: [Token], fault: Range<Int>?) {
    var tokenizer = tokenizer
    // Lent and not copied: a table with two owners would be copied at the first new name.
    swap(&names, &tokenizer.names)
    tokenizer.readAll()
    swap(&names, &tokenizer.names)
    return (tokenizer.tokens, tokenizer.fault)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, isInsideBrackets: Bool) {
    self.bytes = bytes
    self.isInsideBrackets = isInsideBrackets
    position = range.lowerBound
    limit = range.upperBound
    names = NameTable(empty: ())
    tokens.reserveCapacity(range.count / 4 + 4)
  }

  private mutating func readAll() {
    if !isInsideBrackets { indentation() }
    while position < limit { token() }
    if let open = openBrackets.last { report(open.range) }
    if let last = tokens.last, last.kind != .lineEnd, last.kind != .dedent {
      add(.lineEnd, position..<position)
    }
    for _ in indentations.dropFirst() { add(.dedent, position..<position) }
    add(.end, position..<position)
  }

  private mutating func token() {
    let byte = bytes[position]
    let start = position
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: position += 1
    case UInt8(ascii: "#"): skipComment()
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lineBreak()
    case UInt8(ascii: "\\"): continuation()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string(prefix: position..<position)
    case _ where ByteClass.isNameStart(byte): name()
    case _ where ByteClass.isDigit(byte): number()
    case UInt8(ascii: ".") where peek(1).map(ByteClass.isDigit) == true: number()
    default:
      let symbol = symbol()
      if symbol == .none {
        position = start + 1
        report(start..<position)
        return
      }
      tokens.append(
        Token(kind: .symbol, symbol: symbol, start: Int32(start), end: Int32(position)))
      bracket(symbol, start..<position)
    }
  }

  /// Keeps count of open brackets.
  private mutating func bracket(_ symbol: Symbol, _ range: Range<Int>) {
    let opening: Symbol
    switch symbol {
    case .leftParenthesis, .leftBracket, .leftBrace:
      openBrackets.append((symbol, range))
      return
    case .rightParenthesis: opening = .leftParenthesis
    case .rightBracket: opening = .leftBracket
    case .rightBrace: opening = .leftBrace
    default: return
    }
    if openBrackets.last?.symbol != opening { report(range) }
    _ = openBrackets.popLast()
  }

  /// A name; or the prefix of a string, and the string.
  private mutating func name() {
    let start = position
    while position < limit, ByteClass.isName(bytes[position]) { position += 1 }
    let range = start..<position
    if range.count <= 2, let quote = peek(0),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      Self.isStringPrefix(bytes[range])
    {
      string(prefix: range)
      return
    }
    let id = names.id(of: range, in: bytes)
    tokens.append(
      Token(
        kind: .name, word: names.word(id), name: id, start: Int32(start), end: Int32(position)))
  }

  private mutating func lineBreak() {
    let start = position
    position += bytes[position] == 0x0D && peek(1) == 0x0A ? 2 : 1
    guard openBrackets.isEmpty, !isInsideBrackets else { return }
    add(.lineEnd, start..<position)
    indentation()
  }

  /// A backslash at the end of a line.
  private mutating func continuation() {
    let start = position
    position += 1
    if peek(0) == 0x0D { position += 1 }
    if peek(0) == 0x0A { position += 1 }
    if position == start + 1 { report(start..<position) }
  }

  private mutating func skipComment() {
    while position < limit, !ByteClass.isBreak(bytes[position]) { position += 1 }
  }

  /// The blanks at the start of a line; lines without tokens are passed over.
  private mutating func indentation() {
    var (column, narrow) = (0, 0)
    while let byte = peek(0) {
      switch byte {
      case UInt8(ascii: " "): (column, narrow) = (column + 1, narrow + 1)
      case UInt8(ascii: "\t"): (column, narrow) = ((column / 8 + 1) * 8, narrow + 1)
      case 0x0C: (column, narrow) = (0, 0)
      case UInt8(ascii: "#"):
        skipComment()
        continue
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (column, narrow) = (0, 0)
      default:
        indent(to: Indentation(column: column, narrow: narrow))
        return
      }
      position += 1
    }
  }

  private mutating func indent(to line: Indentation) {
    let place = position..<position
    let last = indentations[indentations.count - 1]
    if line.column > last.column {
      if line.narrow <= last.narrow { report(position..<position + 1) }
      indentations.append(line)
      add(.indent, place)
      return
    }
    while line.column < indentations[indentations.count - 1].column {
      indentations.removeLast()
      add(.dedent, place)
    }
    if line != indentations[indentations.count - 1] { report(position..<position + 1) }
  }

  mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append(
      Token(kind: kind, start: Int32(range.lowerBound), end: Int32(range.upperBound)))
  }

  mutating func report(_ range: Range<Int>) {
    if fault == nil { fault = range }
  }

  func peek(_ distance: Int) -> UInt8? {
    position + distance < limit ? bytes[position + distance] : nil
  }
}
