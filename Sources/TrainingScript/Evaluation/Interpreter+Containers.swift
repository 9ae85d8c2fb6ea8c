import Diagnostics

extension Interpreter {
  /// `owner[index]`
  mutating func item(_ node: Node, _ id: NodeID) -> Value {
    let owner = evaluate(NodeID(rawValue: node.a))
    let place = NodeID(rawValue: node.b)
    let index = evaluate(place)
    if owner == .special(.argv) || owner == .special(.commandLine) {
      return argvItem(place, owner, index, at: id)
    }
    guard case .object(let object) = owner else { return .unknown }
    switch self.object(object) {
    case .list(let members):
      guard case .constant(.integer(let digits), _) = index, let number = Int(digits) else {
        if tree[place].kind == .slice {
          if let slice = slice(of: members, tree[place]) { return slice }
          // A list of some of them: none of its constants, but it may hold what is followed.
          let member = member(of: owner)
          return member.isPlain ? .unknown : member
        }
        return member(of: owner)
      }
      let position = number < 0 ? members.count + number : number
      return members.indices.contains(position) ? members[position] : .unknown
    case .dictionary(let entries):
      if case .constant(let key, _) = index {
        return entries.last { $0.key == key }?.value ?? .unknown
      }
      let values = entries.map(\.value)
      return values.dropFirst().reduce(values.first ?? .unknown) { .either($0, $1) }
    default: return .unknown
    }
  }

  /// `members[1:]`, `members[:-1]`, `members[:]`
  private mutating func slice(of members: [Value], _ node: Node) -> Value? {
    guard node.c < 0 else { return nil }
    let bounds = [node.a, node.b].map { bound -> Int? in
      guard bound >= 0 else { return nil }
      guard case .constant(.integer(let digits), _) = evaluate(NodeID(rawValue: bound)) else {
        return Int.max
      }
      return Int(digits) ?? Int.max
    }
    guard !bounds.contains(Int.max) else { return nil }
    let places = bounds.enumerated().map { index, bound -> Int in
      guard let bound else { return index == 0 ? 0 : members.count }
      return min(
        members.count, max(0, bound < 0 ? members.count + max(bound, -members.count) : bound))
    }
    return new(.list(places[0] < places[1] ? Array(members[places[0]..<places[1]]) : []))
  }

  /// `sys.argv[1:]` is the command line; any other part is looked at by the script itself.
  private mutating func argvItem(
    _ place: NodeID, _ owner: Value, _ index: Value, at id: NodeID
  ) -> Value {
    let node = tree[place]
    if owner == .special(.argv), case .constant(.integer("0"), _) = index { return .unknown }
    if node.kind == .slice, node.b < 0, node.c < 0 {
      if node.a < 0 { return owner }
      let lower = String(decoding: text(NodeID(rawValue: node.a)), as: UTF8.self)
      if lower == "0" { return owner }
      if lower == "1", owner == .special(.argv) { return .special(.commandLine) }
    }
    // `sys.argv[:1]` is the script's name, too.
    if node.kind == .slice, node.a < 0, node.b >= 0,
      text(NodeID(rawValue: node.b)).elementsEqual("1".utf8)
    {
      return new(.list([.unknown]))
    }
    noteRawArguments(at: span(id))
    return .unknown
  }

  mutating func noteRawArguments(at span: SourceSpan) {
    if rawArguments == nil { rawArguments = span }
  }

  /// `sys.argv` goes to code that was not read, which may change it.
  mutating func noteArgv(_ value: Value, at span: SourceSpan) {
    for member in value.members {
      switch member {
      case .special(.argv), .special(.argvMethod): open(.rawArguments, at: span)
      case .special(.commandLine): noteRawArguments(at: span)
      default: break
      }
    }
  }

  /// A method of the list `sys.argv`.
  mutating func callArgvMethod(_ name: NameID, _ arguments: Arguments, at id: NodeID) -> Value {
    switch word(name) {
    case .copy:
      return .unknown
    case .index, .count: noteRawArguments(at: span(id))
    default: open(.rawArguments, at: span(id))
    }
    return .unknown
  }

  /// A method of a list, a dictionary, or something that was one.
  mutating func callContainerMethod(
    _ name: NameID, of id: ObjectID, _ arguments: Arguments, at call: NodeID
  ) -> Value {
    switch word(name) {
    case .items, .keys, .values, .get, .copy, .index, .count: break
    default: noteChange(of: id, at: span(call))
    }
    switch (object(id), word(name)) {
    case (.list(let members), .append) where !isConditional && arguments.positional.count == 1:
      set(id, .list(members + [arguments.positional[0].value]))
      return .constant(.none, span(call))
    case (.list(let members), .extend) where !isConditional && arguments.positional.count == 1:
      if let more = elements(of: arguments.positional[0].value) {
        set(id, .list(members + more))
        return .constant(.none, span(call))
      }
    case (.list(let members), .copy): return new(.list(members))
    case (.list, .index), (.list, .count): return .unknown
    case (.dictionary(let entries), .items):
      return new(
        .list(entries.map { new(.list([.constant($0.key, span(call)), $0.value])) }))
    case (.dictionary(let entries), .keys):
      return new(.list(entries.map { .constant($0.key, span(call)) }))
    case (.dictionary(let entries), .values): return new(.list(entries.map(\.value)))
    case (.dictionary(let entries), .copy): return new(.dictionary(entries))
    case (.dictionary(let entries), .get) where !arguments.positional.isEmpty:
      if case .constant(let key, _) = arguments.positional[0].value {
        if let entry = entries.last(where: { $0.key == key }) { return entry.value }
        return arguments.positional.count > 1
          ? arguments.positional[1].value : .constant(.none, span(call))
      }
      let values = entries.map(\.value)
      return values.dropFirst().reduce(values.first ?? .unknown) { .either($0, $1) }
    default: break
    }
    degrade(.object(id), at: span(call))
    return callUnknown(arguments, at: call)
  }
}
