import Diagnostics

extension Interpreter {
  /// Gives a function's parameters their values, in its new frame.
  mutating func bind(
    _ arguments: Arguments, to function: Function, in frame: Int, at call: NodeID
  ) {
    let tree = modules[function.module].tree
    let node = tree[function.node]
    let parameters = tree.list(node.kind == .lambda ? node.a : node.b)
    var rest = arguments.positional[...]
    var taken: Set<NameID> = []
    frames[frame].subject = arguments.positional.first?.value
    for (index, parameter) in parameters.enumerated() {
      let part = tree[parameter]
      let name = NameID(rawValue: part.a)
      switch Node.Flavor(rawValue: part.c) ?? .pattern {
      case .plain, .keywordOnly:
        let value: Value
        if part.c == Node.Flavor.plain.rawValue, let argument = rest.popFirst() {
          value = argument.value
        } else if let argument = arguments.keyword(name) {
          value = argument.value
          taken.insert(name)
        } else if arguments.unknownPositional != nil || arguments.unknownKeywords != nil {
          value = .unknown
        } else {
          value = function.defaults[index]
        }
        frames[frame].variables[name] = value
      case .star:
        let values = rest.map(\.value)
        if arguments.unknownPositional != nil {
          for value in values { escape(value, at: span(call)) }
          frames[frame].variables[name] = new(.container)
        } else {
          frames[frame].variables[name] = new(.list(values))
        }
        rest = []
      case .doubleStar:
        let left = arguments.keywords.filter {
          !taken.contains($0.name) && !isNamed($0.name, parameters, tree)
        }
        if arguments.unknownKeywords != nil {
          for (_, argument) in left { escape(argument.value, at: span(call)) }
          frames[frame].variables[name] = new(.container)
        } else {
          let entries = left.map {
            DictionaryEntry(key: .text(names.spelling($0.name)), value: $0.argument.value)
          }
          frames[frame].variables[name] = new(.dictionary(entries))
        }
      case .pattern: escape(rest.popFirst()?.value ?? .unknown, at: span(call))
      case .bareStar, .slash: break
      }
    }
  }

  private func isNamed(_ name: NameID, _ parameters: SyntaxTree.List, _ tree: SyntaxTree) -> Bool {
    parameters.contains {
      let part = tree[$0]
      return part.a == name.rawValue
        && (part.c == Node.Flavor.plain.rawValue || part.c == Node.Flavor.keywordOnly.rawValue)
    }
  }
}
