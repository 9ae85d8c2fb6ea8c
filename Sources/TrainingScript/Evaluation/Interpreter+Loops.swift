import Diagnostics

extension Interpreter {
  /// The most rounds of a loop that are gone through one by one.
  private static let mostRounds = 200

  mutating func forLoop(_ node: Node) -> Exits {
    let head = tree.list(node.a)
    let iterated = evaluate(head[1])
    let body = NodeID(rawValue: node.b)
    var exits: Exits
    var mayBreak = true
    if let members = members(of: iterated), members.count <= Self.mostRounds {
      exits = .falls
      mayBreak = false
      let before = isConditional
      for member in members {
        assign(to: head[0], member)
        let found = run(body)
        exits.formUnion(found.subtracting(.within))
        if found.contains(.breaks) { mayBreak = true }
        if found == .breaks {
          isConditional = before
          return exits
        }
        // A round that may end the loop makes the next one unsure.
        if !found.subtracting([.falls, .continues]).isEmpty { isConditional = true }
        if found.isDisjoint(with: .within) { break }
      }
      isConditional = before
    } else {
      if iterated == .special(.argv) || iterated == .special(.commandLine) {
        noteRawArguments(at: span(head[1]))
      }
      let target = head[0]
      escape(iterated, at: span(head[1]))
      exits = rounds { interpreter in
        interpreter.assign(to: target, .unknown)
        return interpreter.run(body)
      }
    }
    let other = node.c
    if other >= 0 {
      exits.formUnion(conditionally(mayBreak) { $0.run(NodeID(rawValue: other)) })
    }
    return exits
  }

  mutating func whileLoop(_ node: Node) -> Exits {
    let condition = NodeID(rawValue: node.a)
    let decided = truth(of: evaluate(condition))
    guard decided != false else { return .falls }
    let body = NodeID(rawValue: node.b)
    // `while True:` is run at least once.
    let before = isConditional
    var exits = rounds(isCertain: tree[condition].kind == .true || tree[condition].kind == .number)
    {
      interpreter in
      let found = interpreter.run(body)
      _ = interpreter.evaluate(condition)
      return found
    }
    isConditional = before
    let other = node.c
    if other >= 0 { exits.formUnion(conditionally { $0.run(NodeID(rawValue: other)) }) }
    return exits
  }

  /// The body of a loop that is run any number of times: once as it is found, and if that changed something, once more
  /// with what both could leave.
  private mutating func rounds(
    isCertain: Bool = false, _ body: (inout Interpreter) -> Exits
  ) -> Exits {
    let start = frames[frame].variables
    var exits = conditionally(!isCertain) { body(&$0) }
    let after = frames[frame].variables
    join([start, after])
    if start != after, start.contains(where: { after[$0.key] != $0.value }) {
      let middle = frames[frame].variables
      exits.formUnion(conditionally { body(&$0) })
      let last = frames[frame].variables
      join([middle, last])
    }
    return exits.subtracting(.within).union(.falls)
  }

  /// What a loop goes through, one by one.
  private func members(of value: Value) -> [Value]? {
    guard case .object(let id) = value else { return nil }
    switch object(id) {
    case .list(let members): return members
    case .dictionary(let entries):
      // The place of the key isn't kept: the span is that of no text.
      return entries.isEmpty ? [] : nil
    default: return nil
    }
  }
}
