import Diagnostics

/// What a call is given.
struct Arguments {
  struct Argument {
    let value: Value

    /// Where it stands.
    let node: NodeID
  }

  var positional: [Argument] = []
  var keywords: [(name: NameID, argument: Argument)] = []

  /// `*values` or `**values` whose contents are not known.
  var unknownPositional: NodeID?
  var unknownKeywords: NodeID?

  /// All values, in the order in which they stand.
  var all: [Argument] { positional + keywords.map(\.argument) }

  func keyword(_ name: NameID) -> Argument? { keywords.last { $0.name == name }?.argument }
}

extension Interpreter {
  /// The arguments of a call, each evaluated.
  mutating func arguments(_ list: Int32) -> Arguments {
    var arguments = Arguments()
    for id in tree.list(list) {
      let node = tree[id]
      switch node.kind {
      case .keyword:
        let value = evaluate(NodeID(rawValue: node.b))
        arguments.keywords.append(
          (NameID(rawValue: node.a), .init(value: value, node: NodeID(rawValue: node.b))))
      case .starred: unpack(evaluate(NodeID(rawValue: node.a)), id, &arguments)
      case .doubleStarred: unpackKeywords(evaluate(NodeID(rawValue: node.a)), id, &arguments)
      default:
        let value = evaluate(id)
        if arguments.unknownPositional != nil { escape(value, at: span(id)) }
        arguments.positional.append(.init(value: value, node: id))
      }
    }
    return arguments
  }

  private mutating func unpack(_ value: Value, _ id: NodeID, _ arguments: inout Arguments) {
    guard let members = elements(of: value), arguments.unknownPositional == nil else {
      escape(value, at: span(id))
      arguments.unknownPositional = id
      return
    }
    arguments.positional += members.map { .init(value: $0, node: id) }
  }

  private mutating func unpackKeywords(_ value: Value, _ id: NodeID, _ arguments: inout Arguments) {
    guard case .object(let object) = value, case .dictionary(let entries) = self.object(object)
    else {
      escape(value, at: span(id))
      arguments.unknownKeywords = id
      return
    }
    for entry in entries {
      guard case .text(let key) = entry.key else {
        arguments.unknownKeywords = id
        continue
      }
      arguments.keywords.append((names.id(of: key), .init(value: entry.value, node: id)))
    }
  }
}
