import Diagnostics

extension Interpreter {
  /// The value of a name as it is seen from the current frame.
  mutating func lookUp(_ name: NameID) -> Value {
    var place: Int? = frame
    // A method doesn't see the names of the class around it: its frame's parent is the frame around the class.
    while let current = place {
      if let value = frames[current].variables[name] { return value }
      place = frames[current].parent
    }
    for library in modules[module].openImports {
      switch libraries.kind(library) {
      case .argparse:
        switch names.spelling(name) {
        case "ArgumentParser", "SUPPRESS", "REMAINDER", "OPTIONAL", "ZERO_OR_MORE", "ONE_OR_MORE",
          "BooleanOptionalAction", "Namespace":
          return .library(libraries.child(name, of: library, names))
        default: break
        }
      default:
        if libraries.path(library) == "sys", word(name) == .argv {
          return .library(libraries.child(name, of: library, names))
        }
      }
    }
    if Self.isBuiltin(word(name)) { return .builtin(name) }
    return modules[module].openImports.isEmpty ? .builtin(name) : .unknown
  }

  /// Whether it is a function of Python itself that the reader knows.
  private static func isBuiltin(_ word: Word) -> Bool {
    switch word {
    case .int, .float, .str, .bool, .list, .tuple, .dict, .set, .range, .len, .isinstance, .print,
      .hasattr, .getattr, .setattr, .vars, .sorted, .enumerate, .zip, .repr, .id, .open, .eval,
      .exec, .super, .object, .type, .staticmethod, .classmethod, .property, .exit, .quit:
      true
    default: false
    }
  }

  mutating func assign(_ name: NameID, _ value: Value) {
    var place = frame
    if frames[frame].globals.contains(name) {
      place = modules[frames[frame].module].frame
    } else if frames[frame].outer.contains(name) {
      var outer = frames[frame].parent
      while let current = outer {
        if frames[current].variables[name] != nil {
          place = current
          break
        }
        outer = frames[current].parent
      }
    }
    if place != frame {
      events += 1
      // Other frames are not restored behind a branch, so that both values have to stay.
      if isConditional, let old = frames[place].variables[name] {
        frames[place].variables[name] = .either(old, value)
        return
      }
    }
    frames[place].variables[name] = value
  }

  /// Assigns to a name, an attribute, an index, or to several in a tuple.
  mutating func assign(to target: NodeID, _ value: Value) {
    let node = tree[target]
    switch node.kind {
    case .name: assign(NameID(rawValue: node.a), value)
    case .tuple, .list:
      let targets = tree.list(node.a)
      let values = elements(of: value)
      let hasStar = targets.contains { tree[$0].kind == .starred }
      for (index, part) in targets.enumerated() {
        if let values, values.count == targets.count, !hasStar {
          assign(to: part, values[index])
        } else {
          assign(to: part, .unknown)
        }
      }
      if values == nil || values?.count != targets.count { escape(value, at: span(target)) }
    case .starred: assign(to: NodeID(rawValue: node.a), .unknown)
    case .attribute:
      let owner = evaluate(NodeID(rawValue: node.a))
      setAttribute(NameID(rawValue: node.b), of: owner, value, at: target)
    case .subscripted:
      let owner = evaluate(NodeID(rawValue: node.a))
      let index = evaluate(NodeID(rawValue: node.b))
      setItem(index, of: owner, value, at: target)
    default:
      _ = evaluate(target)
      escape(value, at: span(target))
    }
  }

  /// The members of a list or tuple, where they are known.
  func elements(of value: Value) -> [Value]? {
    if case .object(let id) = value, case .list(let members) = object(id) { return members }
    return nil
  }
}
