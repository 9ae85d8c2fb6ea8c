import Diagnostics

extension Interpreter {
  /// What doubles in a loop soon fills the memory.
  private static let longestText = 1 << 16
  private static let longestList = 10_000

  /// Strings side by side.
  mutating func joined(_ node: Node, _ id: NodeID) -> Value {
    var whole: String? = ""
    for part in tree.list(node.a) {
      if case .constant(.text(let text), _) = evaluate(part) {
        whole? += text
      } else {
        whole = nil
      }
    }
    return whole.map { .constant(.text($0), span(id)) } ?? .unknown
  }

  mutating func formatted(_ node: Node, _ id: NodeID) -> Value {
    for field in tree.list(node.a) { _ = evaluate(field) }
    // Without fields it is a plain string, but that doubled braces stand for one.
    guard node.b == 0 else { return .unknown }
    let letters = text(id).prefix { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
    guard !letters.contains(where: { $0 | 0x20 == UInt8(ascii: "t") }),
      let text = TextLiteral.value(text(id)), !text.contains(where: { $0 == "{" || $0 == "}" })
    else { return .unknown }
    return .constant(.text(text), span(id))
  }

  mutating func unary(_ node: Node, _ id: NodeID) -> Value {
    let value = evaluate(NodeID(rawValue: node.b))
    guard case .constant(let constant, _) = value else { return .unknown }
    switch (Symbol(code: node.a), constant) {
    case (.plus, .integer), (.plus, .float): return .constant(constant, span(id))
    case (.minus, .integer(let digits)):
      return .constant(.integer(Self.negated(digits)), span(id))
    case (.minus, .float(let digits)):
      return .constant(.float(digits == "nan" ? digits : Self.negated(digits)), span(id))
    default: return .unknown
    }
  }

  private static func negated(_ digits: String) -> String {
    if digits == "0" { return digits }
    return digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits
  }

  mutating func binary(_ node: Node, _ id: NodeID) -> Value {
    let operands = tree.list(node.a)
    let symbols = tree.list(node.b)
    var result = evaluate(operands[0])
    for index in 1..<operands.count {
      let value = evaluate(operands[index])
      result = combined(result, Symbol(code: symbols[index - 1].rawValue), value, at: id)
    }
    return result
  }

  private mutating func combined(
    _ a: Value, _ symbol: Symbol, _ b: Value, at id: NodeID
  ) -> Value {
    if symbol == .plus {
      if case .constant(.text(let first), _) = a, case .constant(.text(let second), _) = b,
        first.utf8.count + second.utf8.count <= Self.longestText
      {
        return .constant(.text(first + second), span(id))
      }
      if let first = elements(of: a), let second = elements(of: b),
        first.count + second.count <= Self.longestList
      {
        return new(.list(first + second))
      }
    }
    if symbol == .plus, a == .special(.rest) || b == .special(.rest) { return .special(.rest) }
    if symbol == .percent, case .constant(.text(let format), _) = a {
      let values = elements(of: b) ?? [b]
      return formatted(format, values).map { .constant(.text($0), span(id)) } ?? .unknown
    }
    // An operator of a class could do anything with a parser, but nobody writes one.
    if !a.isPlain { escape(a, at: span(id)) }
    if !b.isPlain { escape(b, at: span(id)) }
    return .unknown
  }

  /// `'--%s' % name`, with nothing but `%s` in it.
  private func formatted(_ format: String, _ values: [Value]) -> String? {
    var result = ""
    var rest = values[...]
    var characters = format.makeIterator()
    while let character = characters.next() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      switch characters.next() {
      case "%": result.append("%")
      case "s":
        guard case .constant(let constant, _) = rest.popFirst() else { return nil }
        switch constant {
        case .text(let text), .integer(let text): result += text
        default: return nil
        }
        guard result.utf8.count <= Self.longestText else { return nil }
      default: return nil
      }
    }
    return rest.isEmpty ? result : nil
  }

  mutating func comparison(_ node: Node, _ id: NodeID) -> Value {
    let operands = tree.list(node.a)
    let values = operands.map { evaluate($0) }
    guard values.count == 2 else { return .unknown }
    let symbol = Symbol(code: tree.list(node.b)[0].rawValue)
    guard let result = comparison(values[0], symbol, values[1]) else { return .unknown }
    return .constant(.boolean(result), span(id))
  }

  private func comparison(_ a: Value, _ symbol: Symbol, _ b: Value) -> Bool? {
    switch symbol {
    case .identical, .equal, .notIdentical, .unequal:
      let isSame: Bool
      switch (a, b) {
      case (.constant(let first, _), .constant(let second, _)):
        // 1 and 1.0 and True are equal.
        if case .text = first, case .text = second {
          isSame = first == second
        } else if first == .none || second == .none {
          isSame = first == second
        } else {
          return nil
        }
      case (.constant(.none, _), .object), (.object, .constant(.none, _)): isSame = false
      default: return nil
      }
      return symbol == .identical || symbol == .equal ? isSame : !isSame
    default: return nil
    }
  }

  /// Whether a value counts as true; nil where that isn't sure.
  func truth(of value: Value) -> Bool? {
    switch value {
    case .constant(let constant, _):
      switch constant {
      case .none: return false
      case .boolean(let value): return value
      case .integer(let digits): return digits != "0"
      case .text(let text): return !text.isEmpty
      case .float, .list: return nil
      }
    case .object(let id):
      switch object(id) {
      case .list(let members): return !members.isEmpty
      case .dictionary(let entries): return !entries.isEmpty
      case .parser, .group, .function, .classObject, .module: return true
      default: return nil
      }
    default: return nil
    }
  }
}
