import Diagnostics

extension Interpreter {
  mutating func callClick(_ function: ClickLibrary, _ arguments: Arguments, at id: NodeID) -> Value
  {
    switch function {
    case .option: return new(.clickOption(clickOption(arguments, at: id)))
    case .argument: return new(.clickOption(clickArgument(arguments, at: id)))
    case .command, .group:
      let isGroup = if case .group = function { true } else { false }
      let maker = new(.clickMaker(ClickMaker(isGroup: isGroup, isStrict: isStrict(arguments))))
      // `@click.command` without parentheses is given the function itself.
      if let first = arguments.positional.first, case .object(let object) = first.value,
        case .function = self.object(object)
      {
        return call(maker, arguments, at: id)
      }
      return maker
    case .choice:
      return arguments.positional.first.map { new(.clickChoice($0.value)) } ?? .unknown
    case .type(let type): return new(.clickType(type))
    case .harmless, .adder: return callUnknown(arguments, at: id)
    }
  }

  /// A decorator of `click` without parentheses.
  mutating func decorated(_ value: Value, by function: ClickLibrary, at decorator: NodeID) -> Value
  {
    switch function {
    case .command, .group:
      return callClick(
        function, Arguments(positional: [.init(value: value, node: decorator)]), at: decorator)
    default: return value
    }
  }

  /// Whether a command refuses unknown options.
  private func isStrict(_ arguments: Arguments) -> Bool? {
    if arguments.unknownKeywords != nil { return nil }
    guard let settings = arguments.keyword(names.id(of: .contextSettings)) else { return true }
    guard case .object(let id) = settings.value, case .dictionary(let entries) = object(id) else {
      return nil
    }
    var isStrict: Bool? = true
    for entry in entries where entry.key == .text("ignore_unknown_options") {
      isStrict = truth(of: entry.value).map { !$0 }
    }
    return isStrict
  }

  /// Gives a function a parameter.
  mutating func attach(_ definition: Definition?, _ arguments: Arguments, at id: NodeID) -> Value {
    guard let first = arguments.positional.first else { return .unknown }
    guard case .object(let function) = first.value else { return callUnknown(arguments, at: id) }
    events += 1
    if case .clickCommand(_, let parser) = object(function) {
      openParser(parser, .foreignParser, at: span(id))
    } else if let definition {
      clickParameters[function, default: []].insert(definition, at: 0)
    } else {
      clickOpenings[function] = clickOpenings[function] ?? span(id)
    }
    return first.value
  }

  /// Makes a command of a function.
  mutating func makeCommand(_ maker: ClickMaker, _ arguments: Arguments, at id: NodeID) -> Value {
    guard case .object(let function)? = arguments.positional.first?.value else {
      return callUnknown(arguments, at: id)
    }
    events += 1
    var state = ParserState(at: span(id))
    state.allowsAbbreviations = false
    state.isStrictCommand = maker.isStrict ?? false
    state.definitions = clickParameters[function] ?? []
    if let place = clickOpenings[function] { state.opening = .init(.foreignParser, at: place) }
    if maker.isStrict == nil { state.opening = .init(.foreignParser, at: span(id)) }
    if maker.isGroup { state.opening = .init(.subcommands, at: span(id)) }
    parsers.append(state)
    return new(.clickCommand(function, parsers.count - 1))
  }

  /// The call of a command, which takes the command line apart and then calls the function.
  mutating func callCommand(
    _ function: ObjectID, _ parser: Int, _ arguments: Arguments, at id: NodeID
  ) -> Value {
    parse(parser, isStrict: parsers[parser].isStrictCommand, arguments, at: id)
    if case .function = object(function) {
      var unknown = Arguments()
      unknown.unknownKeywords = id
      unknown.unknownPositional = id
      _ = invoke(function, unknown, at: id)
    }
    return .unknown
  }
}
