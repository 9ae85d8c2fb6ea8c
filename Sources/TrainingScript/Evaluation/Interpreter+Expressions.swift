import Diagnostics

extension Interpreter {
  /// The value of an expression, with all that its evaluation does.
  mutating func evaluate(_ id: NodeID) -> Value {
    guard !id.isNone, step(id) else { return .unknown }
    depth += 1
    defer { depth -= 1 }
    let node = tree[id]
    switch node.kind {
    case .name: return lookUp(NameID(rawValue: node.a))
    case .number:
      return NumberLiteral.constant(text(id)).map { .constant($0, span(id)) } ?? .unknown
    case .text:
      return TextLiteral.value(text(id)).map { .constant(.text($0), span(id)) } ?? .unknown
    case .none: return .constant(.none, span(id))
    case .true: return .constant(.boolean(true), span(id))
    case .false: return .constant(.boolean(false), span(id))
    case .ellipsis, .slice: return slice(node)
    case .joined: return joined(node, id)
    case .formatted: return formatted(node, id)
    case .tuple, .list: return sequence(node)
    case .set:
      for member in tree.list(node.a) { escape(evaluate(member), at: span(member)) }
      return .unknown
    case .dictionary: return dictionary(node)
    case .comprehension: return comprehension(node)
    case .unary: return unary(node, id)
    case .not:
      let value = evaluate(NodeID(rawValue: node.a))
      return truth(of: value).map { .constant(.boolean(!$0), span(id)) } ?? .unknown
    case .binary: return binary(node, id)
    case .comparison: return comparison(node, id)
    case .and, .or: return connection(node)
    case .conditional: return choice(node)
    case .lambda: return function(id, node.a)
    case .attribute:
      let owner = evaluate(NodeID(rawValue: node.a))
      return attribute(NameID(rawValue: node.b), of: owner, at: id)
    case .subscripted: return item(node, id)
    case .call: return call(id)
    case .starred, .await: return evaluate(NodeID(rawValue: node.a))
    case .yield, .yieldFrom:
      let value = evaluate(NodeID(rawValue: node.a))
      escape(value, at: span(id))
      return .unknown
    case .representation:
      _ = evaluate(NodeID(rawValue: node.a))
      return .unknown
    case .walrus:
      let value = evaluate(NodeID(rawValue: node.b))
      assign(to: NodeID(rawValue: node.a), value)
      return value
    default: return .unknown
    }
  }

  private mutating func slice(_ node: Node) -> Value {
    guard node.kind == .slice else { return .unknown }
    for bound in [node.a, node.b, node.c] { _ = evaluate(NodeID(rawValue: bound)) }
    return .unknown
  }

  private mutating func sequence(_ node: Node) -> Value {
    var members: [Value] = []
    var isKnown = true
    for member in tree.list(node.a) {
      let value = evaluate(member)
      if tree[member].kind == .starred {
        if let more = elements(of: value) {
          members += more
        } else {
          isKnown = false
          escape(value, at: span(member))
        }
      } else {
        members.append(value)
      }
    }
    if isKnown { return new(.list(members)) }
    for member in members { escape(member, at: span(node.range)) }
    return new(.container)
  }

  private mutating func dictionary(_ node: Node) -> Value {
    let parts = tree.list(node.a)
    var entries: [DictionaryEntry] = []
    var isKnown = true
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let value = evaluate(parts[index + 1])
      if parts[index].isNone, case .object(let id) = value, case .dictionary(let more) = object(id)
      {
        entries += more
        continue
      }
      if !parts[index].isNone, case .constant(let key, _) = evaluate(parts[index]) {
        entries.append(DictionaryEntry(key: key, value: value))
      } else {
        isKnown = false
        escape(value, at: span(parts[index + 1]))
      }
    }
    if isKnown { return new(.dictionary(entries)) }
    for entry in entries { escape(entry.value, at: span(node.range)) }
    return new(.container)
  }

  private mutating func comprehension(_ node: Node) -> Value {
    let saved = frames[frame].variables
    for clause in tree.list(node.b) {
      let parts = tree[clause]
      let iterated = evaluate(NodeID(rawValue: parts.b))
      assign(to: NodeID(rawValue: parts.a), member(of: iterated))
      for condition in tree.list(parts.c) { _ = evaluate(condition) }
    }
    let made = tree.list(node.a)
    conditionally { interpreter in
      for element in made {
        let value = interpreter.evaluate(element)
        interpreter.escape(value, at: interpreter.span(element))
      }
    }
    frames[frame].variables = saved
    return .unknown
  }

  /// Any one member of a list.
  func member(of value: Value) -> Value {
    guard let members = elements(of: value), let first = members.first else { return .unknown }
    return members.dropFirst().reduce(first) { .either($0, $1) }
  }

  private mutating func connection(_ node: Node) -> Value {
    let isAnd = node.kind == .and
    var result: Value?
    let before = isConditional
    for operand in tree.list(node.a) {
      let value = evaluate(operand)
      isConditional = true
      let decided = truth(of: value)
      if decided == !isAnd {
        // What follows is never looked at.
        result = result.map { .either($0, value) } ?? value
        break
      }
      // A value that never decides isn't the result, unless it is the last.
      let isLast = operand == tree.list(node.a).last
      if decided == nil || isLast { result = result.map { .either($0, value) } ?? value }
    }
    isConditional = before
    return result ?? .unknown
  }

  private mutating func choice(_ node: Node) -> Value {
    let decided = truth(of: evaluate(NodeID(rawValue: node.a)))
    if let decided { return evaluate(NodeID(rawValue: decided ? node.b : node.c)) }
    return conditionally { interpreter in
      let first = interpreter.evaluate(NodeID(rawValue: node.b))
      return .either(first, interpreter.evaluate(NodeID(rawValue: node.c)))
    }
  }
}
