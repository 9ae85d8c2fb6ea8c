import Diagnostics

extension Interpreter {
  /// The value of a call expression.
  mutating func call(_ id: NodeID) -> Value {
    let node = tree[id]
    let function = NodeID(rawValue: node.a)
    if isParentCall(node) { return parent(node) }
    let callee = evaluate(function)
    let arguments = arguments(node.b)
    return call(callee, arguments, at: id)
  }

  /// Calls each of the functions that a value may be.
  mutating func call(_ callee: Value, _ arguments: Arguments, at id: NodeID) -> Value {
    guard step(id) else { return .unknown }
    depth += 1
    defer { depth -= 1 }
    let members = callee.members.filter { !$0.isNone }
    guard members.count > 1 else { return callOne(members.first ?? .unknown, arguments, at: id) }
    return conditionally { interpreter in
      var result: Value?
      for member in members {
        let value = interpreter.callOne(member, arguments, at: id)
        result = result.map { .either($0, value) } ?? value
      }
      return result ?? .unknown
    }
  }

  private mutating func callOne(_ callee: Value, _ arguments: Arguments, at id: NodeID) -> Value {
    switch callee {
    case .object(let object):
      switch self.object(object) {
      case .function: return invoke(object, arguments, at: id)
      case .classObject: return instantiate(object, arguments, at: id)
      case .clickOption(let definition): return attach(definition, arguments, at: id)
      case .clickMaker(let maker): return makeCommand(maker, arguments, at: id)
      case .clickCommand(let function, let parser):
        return callCommand(function, parser, arguments, at: id)
      case .instance(let instance):
        let name = names.id(of: .callMethod)
        if let method = member(name, ofClass: instance.type), case .object(let function) = method {
          return invoke(function, arguments.with(callee, at: id), at: id)
        }
      default: break
      }
    case .bound(let function, let subject):
      return invoke(function, arguments.with(subject, at: id), at: id)
    case .method(let object, let name): return callMethod(name, of: object, arguments, at: id)
    case .library(let library): return callLibrary(library, arguments, at: id)
    case .builtin(let name): return callBuiltin(name, arguments, at: id)
    case .special(.argvMethod(let name)): return callArgvMethod(name, arguments, at: id)
    default: break
    }
    return callUnknown(arguments, at: id)
  }

  /// A call of something that was not read: all it is given may be changed by it.
  mutating func callUnknown(_ arguments: Arguments, at id: NodeID) -> Value {
    for argument in arguments.all {
      noteArgv(argument.value, at: span(argument.node))
      escape(argument.value, at: span(argument.node))
    }
    return .unknown
  }

  /// Calls a function that was read.
  mutating func invoke(_ id: ObjectID, _ arguments: Arguments, at call: NodeID) -> Value {
    guard case .function(var function) = object(id) else { return callUnknown(arguments, at: call) }
    let key = CallKey(function: id, arguments: values(of: arguments), isConditional: isConditional)
    if let known = calls[key], known.events == events { return known.result }
    if depth > Self.deepest - 60 {
      // A recursion that would not end here.
      return callUnknown(arguments, at: call)
    }
    if !function.wasCalled {
      function.wasCalled = true
      set(id, .function(function))
    }
    let (module, frame, count) = (module, frame, objects.count)
    frames.append(Frame(module: function.module, parent: function.frame, owner: function.owner))
    let new = frames.count - 1
    bind(arguments, to: function, in: new, at: call)
    // A function that calls itself finds the call done.
    calls[key] = (events, .unknown)
    self.module = function.module
    self.frame = new
    let node = tree[function.node]
    let result: Value
    if node.kind == .lambda {
      result = evaluate(NodeID(rawValue: node.b))
    } else {
      let exits = run(tree.list(node.c)[0])
      let returned = frames[new].returned
      if exits.isEmpty {
        result = returned ?? .never
      } else if exits.contains(.falls), let returned {
        result = .either(returned, .constant(.none, span(function.node)))
      } else {
        result = returned ?? .constant(.none, span(function.node))
      }
    }
    self.module = module
    self.frame = frame
    // What it made must be made anew by another call.
    let isReusable = result.isPlain || objects.count == count
    calls[key] = isReusable ? (events, result) : nil
    return result
  }

  private func values(of arguments: Arguments) -> [Value] {
    var values = arguments.positional.map(\.value)
    for (name, argument) in arguments.keywords { values += [.builtin(name), argument.value] }
    if arguments.unknownPositional != nil { values.append(.never) }
    if arguments.unknownKeywords != nil { values.append(.never) }
    return values
  }

  /// Makes an object of a class that was read.
  private mutating func instantiate(
    _ type: ObjectID, _ arguments: Arguments, at id: NodeID
  ) -> Value {
    let isParser = isParserClass(type)
    let made: Value
    if isParser {
      parsers.append(ParserState(type: type, at: span(id)))
      made = new(.parser(parsers.count - 1))
    } else {
      made = new(.instance(Instance(type: type)))
    }
    if let value = member(names.id(of: .initializer), ofClass: type),
      case .object(let function) = value
    {
      _ = invoke(function, arguments.with(made, at: id), at: id)
    } else if isParser {
      if case .object(let parser) = made { initialize(parser, arguments, at: id) }
    } else if hasForeignBase(type) {
      _ = callUnknown(arguments, at: id)
    }
    return made
  }

  // MARK: super()

  private func isParentCall(_ node: Node) -> Bool {
    let function = tree[NodeID(rawValue: node.a)]
    return function.kind == .name && word(NameID(rawValue: function.a)) == .super
  }

  private mutating func parent(_ node: Node) -> Value {
    let arguments = arguments(node.b)
    var type: ObjectID?
    var subject: Value?
    if let first = arguments.positional.first {
      if case .object(let id) = first.value { type = id }
      subject = arguments.positional.dropFirst().first?.value
    } else {
      // In a function inside a method, too.
      var place: Int? = frame
      while let current = place, subject == nil {
        type = frames[current].owner
        subject = frames[current].subject
        place = frames[current].parent
      }
    }
    guard let type, let subject else { return .unknown }
    return new(.parent(of: subject, after: type))
  }
}

extension Arguments {
  /// The arguments with the object itself in front.
  func with(_ subject: Value, at id: NodeID) -> Arguments {
    var result = self
    result.positional.insert(.init(value: subject, node: id), at: 0)
    return result
  }
}
