extension Parser {
  /// A string with expressions inside: these are read, the text between them isn't.
  mutating func formatted() throws(Fault) -> NodeID {
    let token = current
    advance()
    let isTemplate = bytes[token.range].prefix(2).contains { $0 | 0x20 == UInt8(ascii: "t") }
    mark(isTemplate ? .templateString : .formattedString, token.range)
    let fields = FormattedText.fields(in: bytes, token.range)
    let floor = scratch.count
    for field in fields {
      if let expression = try self.expression(in: field) { collect(expression) }
    }
    let list = commit(floor)
    return tree.add(.formatted, token.range, list, fields.isEmpty ? 0 : 1)
  }

  /// The expression that stands at `range`, inside a string.
  private mutating func expression(in range: Range<Int>) throws(Fault) -> NodeID? {
    // In brackets, since its lines have no indentation.
    var names = names
    let (tokens, fault) = Tokenizer.tokens(of: bytes, in: range, &names)
    self.names = names
    if let fault { throw Fault(range: fault) }
    var inner = Parser(bytes, tokens, self.names)
    swap(&inner.tree, &tree)
    defer { swap(&inner.tree, &tree) }
    let result = try nested { (_: inout Parser) throws(Fault) -> NodeID? in
      guard inner.startsExpression else { throw Fault(range: range) }
      return try inner.expressions()
    }
    marks += inner.marks
    self.names = inner.names
    // Behind it: `=`, `!r`.
    let isAtEnd = inner.current.kind == .lineEnd || inner.current.kind == .end
    guard isAtEnd || inner.at(.assign) || inner.at(.exclamation) else { throw inner.unexpected }
    return result
  }
}

/// The places of the expressions inside a string.
enum FormattedText {
  /// The ranges of the expressions in the token at `range`, without their formats.
  static func fields(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      let next = position + 1 < range.upperBound ? bytes[position + 1] : 0
      if byte == UInt8(ascii: "{"), next == byte {
        position += 2
      } else if byte == UInt8(ascii: "{") {
        let end = fieldEnd(in: bytes, position + 1..<range.upperBound)
        found.append(position + 1..<end)
        position = end
      } else {
        position +=
          byte == UInt8(ascii: "\\") && next == UInt8(ascii: "N")
          ? nameLength(bytes, position, range) : 1
      }
    }
    return found
  }

  /// How long `\N{…}` is, so that its braces aren't taken for a field's; 1 if it isn't there.
  private static func nameLength(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    guard start + 2 < range.upperBound, bytes[start + 2] == UInt8(ascii: "{"),
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "}"))
    else { return 1 }
    return end + 1 - start
  }

  /// Where an expression ends: before `:`, `}`, or the end of the string.
  private static func fieldEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var depth = 0
    var position = range.lowerBound
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}") where depth == 0: return position
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ":") where depth == 0: return position
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        position = stringEnd(in: bytes, position..<range.upperBound)
        continue
      default: break
      }
      position += 1
    }
    return range.upperBound
  }

  private static func stringEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    let quote = Tokenizer.Quote(at: range.lowerBound, bytes)
    var position = range.lowerBound + quote.length
    while position < range.upperBound {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
      } else if bytes[position] == quote.byte, quote.ends(at: position, bytes) {
        return min(range.upperBound, position + quote.length)
      } else {
        position += 1
      }
    }
    return range.upperBound
  }
}
