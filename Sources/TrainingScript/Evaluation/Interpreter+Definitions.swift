import Diagnostics

extension Interpreter {
  /// `def`
  mutating func define(_ id: NodeID) {
    let node = tree[id]
    var value = function(id, node.b)
    let rest = tree.list(node.c)
    for decorator in rest.dropFirst().reversed() { value = decorated(value, by: decorator) }
    assign(NameID(rawValue: node.a), value)
  }

  /// A function or lambda, with the values of its defaults.
  mutating func function(_ id: NodeID, _ parameters: Int32) -> Value {
    let defaults = tree.list(parameters).map { parameter -> Value in
      let node = tree[parameter]
      return node.b >= 0 && node.c != Node.Flavor.pattern.rawValue
        ? evaluate(NodeID(rawValue: node.b)) : .unknown
    }
    return new(
      .function(
        Function(
          module: module, node: id, frame: enclosingFrame, owner: frames[frame].owner,
          defaults: defaults)))
  }

  /// The frame whose names a function that is defined here sees: not that of a class body.
  private var enclosingFrame: Int {
    guard classBodies.contains(frame), let parent = frames[frame].parent else { return frame }
    return parent
  }

  private mutating func decorated(_ value: Value, by decorator: NodeID) -> Value {
    let made = evaluate(decorator)
    switch made {
    case .builtin(let name):
      guard case .object(let id) = value, case .function(var function) = object(id) else { break }
      switch word(name) {
      case .staticmethod: function.binding = .fixed
      case .classmethod: function.binding = .toClass
      case .property: function.binding = .property
      default: break
      }
      set(id, .function(function))
      return value
    case .object(let id):
      switch object(id) {
      case .clickOption, .clickMaker:
        return call(
          made, Arguments(positional: [.init(value: value, node: decorator)]), at: decorator)
      default: break
      }
      if case .function = object(id) {
        let result = call(
          made, Arguments(positional: [.init(value: value, node: decorator)]), at: decorator)
        return result == .unknown ? value : result
      }
    case .library(let id):
      switch libraries.kind(id) {
      case .otherLibrary: open(.otherLibrary, at: span(decorator))
      case .click(let function): return decorated(value, by: function, at: decorator)
      default: break
      }
    default: break
    }
    if case .object(let id) = value, clickOpenings[id] == nil {
      clickOpenings[id] = span(decorator)
    }
    // It is taken to call what it is given, as nearly all do.
    escape(value, at: span(decorator))
    return value
  }

  /// `class`
  mutating func defineClass(_ id: NodeID) {
    let node = tree[id]
    var bases: [Value] = []
    for argument in tree.list(node.b) {
      switch tree[argument].kind {
      case .keyword:
        escape(evaluate(NodeID(rawValue: tree[argument].b)), at: span(argument))
        bases.append(.unknown)
      case .starred, .doubleStarred:
        escape(evaluate(NodeID(rawValue: tree[argument].a)), at: span(argument))
        bases.append(.unknown)
      default:
        let base = evaluate(argument)
        if case .library(let library) = base, case .otherLibrary = libraries.kind(library) {
          open(.otherLibrary, at: span(argument))
        }
        bases.append(base)
      }
    }
    let lineage = lineage(of: bases)
    let type = newID(
      .classObject(ClassObject(module: module, node: id, lineage: lineage, members: [:])))
    let rest = tree.list(node.c)
    frames.append(Frame(module: module, parent: enclosingFrame, owner: type))
    let before = frame
    frame = frames.count - 1
    classBodies.insert(frame)
    _ = run(rest[0])
    let members = frames[frame].variables
    frame = before
    set(
      type, .classObject(ClassObject(module: module, node: id, lineage: lineage, members: members)))
    var value = Value.object(type)
    for case .object(let base) in bases {
      if let hook = member(names.id(of: "__init_subclass__"), ofClass: base),
        case .object(let function) = hook
      {
        _ = invoke(function, Arguments().with(value, at: id), at: id)
      }
    }
    for decorator in rest.dropFirst().reversed() { value = decorated(value, by: decorator) }
    assign(NameID(rawValue: node.a), value)
  }

  /// A member of a class or of what it is derived from.
  func member(_ name: NameID, ofClass id: ObjectID, skipsItself: Bool = false) -> Value? {
    guard case .classObject(let type) = object(id) else { return nil }
    if !skipsItself, let value = type.members[name] { return value }
    for ancestor in type.lineage.ancestors {
      if case .classObject(let parent) = object(ancestor), let value = parent.members[name] {
        return value
      }
    }
    return nil
  }

  /// Whether a class is derived from `argparse.ArgumentParser`.
  func isParserClass(_ id: ObjectID) -> Bool {
    if case .classObject(let type) = object(id) { type.lineage.isParserClass } else { false }
  }

  /// Whether a class is derived from one that was not read.
  func hasForeignBase(_ id: ObjectID) -> Bool {
    if case .classObject(let type) = object(id) { type.lineage.hasForeignBase } else { true }
  }

  /// What follows from the bases of a class, which are known before it is.
  private func lineage(of bases: [Value]) -> ClassObject.Lineage {
    var lineage = ClassObject.Lineage()
    for base in bases {
      switch base {
      case .library(let library):
        if case .argumentParser = libraries.kind(library) { lineage.isParserClass = true }
        lineage.hasForeignBase = true
      case .builtin(let name):
        if word(name) != .object { lineage.hasForeignBase = true }
      case .object(let parent):
        guard case .classObject(let type) = object(parent) else {
          lineage.hasForeignBase = true
          continue
        }
        lineage.add(parent, type.lineage)
      default: lineage.hasForeignBase = true
      }
    }
    return lineage
  }
}
