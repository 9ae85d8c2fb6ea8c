import Diagnostics

extension Interpreter {
  /// Goes through a block, up to where control leaves it for certain.
  ///
  /// - Parameter mayStop: Whether an exception in any statement leads on to what follows the block.
  mutating func run(_ block: NodeID, mayStop: Bool = false) -> Exits {
    guard !block.isNone, step(block) else { return .falls }
    depth += 1
    let before = isConditional
    defer {
      depth -= 1
      isConditional = before
    }
    var exits: Exits = []
    for statement in tree.list(tree[block].a) {
      let found = execute(statement)
      exits.formUnion(found.subtracting(.falls))
      guard found.contains(.falls) else { return exits }
      // Behind a return in a branch, nothing is sure to be run.
      if found != .falls || mayStop { isConditional = true }
    }
    return exits.union(.falls)
  }

  private mutating func execute(_ id: NodeID) -> Exits {
    guard step(id) else { return .falls }
    let node = tree[id]
    switch node.kind {
    case .expression, .execute:
      let value = evaluate(NodeID(rawValue: node.a))
      if node.kind == .execute { open(.foreignParser, at: span(id)) }
      if value == .never { return [] }
    case .assignment:
      let value = evaluate(NodeID(rawValue: node.b))
      for target in tree.list(node.a) { assign(to: target, value) }
    case .augmentedAssignment: augment(node)
    case .annotatedAssignment:
      if node.b >= 0 { assign(to: NodeID(rawValue: node.a), evaluate(NodeID(rawValue: node.b))) }
    case .delete: delete(node)
    case .return:
      let value = tree.list(node.a).first.map { evaluate($0) } ?? .constant(.none, span(id))
      frames[frame].returned = frames[frame].returned.map { .either($0, value) } ?? value
      return .returns
    case .raise:
      for value in tree.list(node.a) { _ = evaluate(value) }
      return []
    case .break: return .breaks
    case .continue: return .continues
    case .assert, .print:
      for value in tree.list(node.a) { _ = evaluate(value) }
    case .global:
      for name in tree.list(node.a) {
        frames[frame].globals.insert(NameID(rawValue: name.rawValue))
      }
    case .nonlocal:
      for name in tree.list(node.a) { frames[frame].outer.insert(NameID(rawValue: name.rawValue)) }
    case .importing, .importingFrom: importModules(node)
    case .if: return branches(node)
    case .while: return whileLoop(node)
    case .for: return forLoop(node)
    case .try: return attempt(node)
    case .with: return with(node)
    case .function: define(id)
    case .class: defineClass(id)
    case .match: return match(node)
    default: break
    }
    return .falls
  }

  /// `x += value`: a list grows in place, everything else is a new value.
  private mutating func augment(_ node: Node) {
    let target = NodeID(rawValue: node.a)
    let old = evaluate(target)
    let value = evaluate(NodeID(rawValue: node.b))
    if old == .special(.argv) {
      open(.rawArguments, at: span(target))
      return
    }
    escape(value, at: span(target))
    degrade(old, at: span(target))
    if tree[target].kind == .name { assign(to: target, old.isPlain ? .unknown : old) }
  }

  private mutating func delete(_ node: Node) {
    for target in tree.list(node.a) {
      let parts = tree[target].kind == .tuple ? Array(tree.list(tree[target].a)) : [target]
      for part in parts {
        switch tree[part].kind {
        case .name: frames[frame].variables[NameID(rawValue: tree[part].a)] = nil
        case .subscripted, .attribute:
          let owner = evaluate(NodeID(rawValue: tree[part].a))
          if owner == .special(.argv) { open(.rawArguments, at: span(part)) }
          degrade(owner, at: span(part))
        default: _ = evaluate(part)
        }
      }
    }
  }

  // MARK: Branches

  private mutating func branches(_ node: Node) -> Exits {
    let parts = tree.list(node.a)
    var exits: Exits = []
    var states: [[NameID: Value]] = []
    var isFirst = true
    let before = isConditional
    defer { isConditional = before }
    for index in stride(from: 0, to: parts.count, by: 2) {
      let decided = truth(of: evaluate(parts[index]))
      if decided == false { continue }
      let start = frames[frame].variables
      let isOnly = decided == true && isFirst
      isFirst = false
      if !isOnly { isConditional = true }
      let found = run(parts[index + 1])
      exits.formUnion(found)
      if !found.isDisjoint(with: .within) { states.append(frames[frame].variables) }
      if decided == true {
        if !isOnly { join(states) }
        return exits
      }
      frames[frame].variables = start
    }
    if node.b >= 0 {
      if !isFirst { isConditional = true }
      let found = run(NodeID(rawValue: node.b))
      exits.formUnion(found)
      if !found.isDisjoint(with: .within) { states.append(frames[frame].variables) }
    } else {
      exits.insert(.falls)
      states.append(frames[frame].variables)
    }
    join(states)
    return exits
  }

  /// The current frame's names after one of several ways; a name that some of them don't have has what the others give it.
  mutating func join(_ states: [[NameID: Value]]) {
    guard var result = states.first else { return }
    for state in states.dropFirst() {
      for (name, value) in state {
        result[name] = result[name].map { $0 == value ? value : .either($0, value) } ?? value
      }
    }
    frames[frame].variables = result
  }

  private mutating func match(_ node: Node) -> Exits {
    let subject = evaluate(NodeID(rawValue: node.a))
    escape(subject, at: span(NodeID(rawValue: node.a)))
    var exits: Exits = .falls
    let start = frames[frame].variables
    var states = [start]
    conditionally { interpreter in
      for id in interpreter.tree.list(node.b) {
        let part = interpreter.tree[id]
        interpreter.frames[interpreter.frame].variables = start
        for name in interpreter.tree.list(part.a) {
          interpreter.assign(NameID(rawValue: name.rawValue), .unknown)
        }
        _ = interpreter.evaluate(NodeID(rawValue: part.b))
        let found = interpreter.run(NodeID(rawValue: part.c))
        exits.formUnion(found)
        if !found.isDisjoint(with: .within) {
          states.append(interpreter.frames[interpreter.frame].variables)
        }
      }
    }
    join(states)
    return exits
  }

  private mutating func with(_ node: Node) -> Exits {
    let items = tree.list(node.a)
    for index in stride(from: 0, to: items.count - 1, by: 2) {
      let value = evaluate(items[index])
      escape(value, at: span(items[index]))
      if !items[index + 1].isNone { assign(to: items[index + 1], value.isPlain ? .unknown : value) }
    }
    return run(NodeID(rawValue: node.b))
  }

  /// What stands in `try` may be left at any place.
  private mutating func attempt(_ node: Node) -> Exits {
    let handlers = tree.list(node.b)
    let rest = tree.list(node.c)
    let start = frames[frame].variables
    let before = catchesExit
    let goesOn = handlers.contains { !endsScript($0) }
    catchesExit = before || handlers.contains { catchesSystemExit($0) && !endsScript($0) }
    var exits = run(NodeID(rawValue: node.a), mayStop: goesOn)
    catchesExit = before
    if exits.contains(.falls), !rest[0].isNone {
      exits.remove(.falls)
      exits.formUnion(run(rest[0]))
    }
    let after = frames[frame].variables
    var states = exits.isDisjoint(with: .within) ? [] : [after]
    conditionally { interpreter in
      for id in handlers {
        let handler = interpreter.tree[id]
        interpreter.join([start, after])
        for type in interpreter.tree.list(handler.a) { _ = interpreter.evaluate(type) }
        if handler.b >= 0 { interpreter.assign(to: NodeID(rawValue: handler.b), .unknown) }
        let found = interpreter.run(NodeID(rawValue: handler.c))
        exits.formUnion(found)
        if !found.isDisjoint(with: .within) {
          states.append(interpreter.frames[interpreter.frame].variables)
        }
      }
    }
    if handlers.isEmpty, states.isEmpty { states = [after] }
    join(states)
    if !rest[1].isNone {
      let final = run(rest[1])
      if !final.contains(.falls) { return final }
      exits.formUnion(final.subtracting(.falls))
    }
    return exits
  }

  /// Whether the last thing that a handler does is to end the script, or to raise an exception again.
  private func endsScript(_ id: NodeID) -> Bool {
    guard let last = tree.list(tree[NodeID(rawValue: tree[id].c)].a).last else { return false }
    if tree[last].kind == .raise { return true }
    let text = String(decoding: self.text(last), as: UTF8.self)
    return ["sys.exit(", "exit(", "os._exit(", "quit("].contains { text.hasPrefix($0) }
  }

  /// Whether a handler would catch the end of the program that wrong arguments cause.
  private func catchesSystemExit(_ id: NodeID) -> Bool {
    let types = tree.list(tree[id].a)
    guard let type = types.first else { return true }
    let text = String(decoding: self.text(type), as: UTF8.self)
    return text.contains("SystemExit") || text.contains("BaseException")
  }
}
