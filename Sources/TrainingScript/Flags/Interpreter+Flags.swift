import Diagnostics

extension Interpreter {
  mutating func callFlags(_ function: FlagLibrary, _ arguments: Arguments, at id: NodeID) -> Value {
    events += 1
    switch function {
    case .define(let kind): return defineFlag(kind, arguments, at: id)
    case .values: parseFlags(arguments, at: id)
    case .markRequired: requireFlags(arguments, at: id)
    case .run(let isStrict): return runMain(isStrict: isStrict, arguments, at: id)
    case .value:
      useFlags(at: id)
      return callUnknown(arguments, at: id)
    case .harmless: return callUnknown(arguments, at: id)
    }
    return .unknown
  }

  /// The parser of all flags.
  private mutating func flags(at id: NodeID) -> Int {
    if let flagParser { return flagParser }
    var state = ParserState(at: span(id))
    state.isFlags = true
    parsers.append(state)
    flagParser = parsers.count - 1
    return parsers.count - 1
  }

  // MARK: Parsing

  /// `FLAGS(sys.argv)`, `FLAGS(sys.argv, known_only=True)`
  private mutating func parseFlags(_ arguments: Arguments, at id: NodeID) {
    let parser = flags(at: id)
    var isStrict = true
    if let known = arguments.keyword(names.id(of: .knownOnly))
      ?? arguments.positional.dropFirst().first
    {
      isStrict = truth(of: known.value) == false
    }
    guard let given = arguments.positional.first, given.value != .special(.argv) else {
      return parsed(parser, isStrict: isStrict, at: nameSpan(ofCall: id))
    }
    if case .special(.rest) = given.value {
      parsed(parser, isStrict: isStrict, at: nameSpan(ofCall: id))
      parsers[parser].takesRest = true
    } else if elements(of: given.value) == nil {
      openParser(parser, .rawArguments, at: span(given.node))
      parsed(parser, isStrict: isStrict, at: nameSpan(ofCall: id))
    }
  }

  private mutating func parsed(_ parser: Int, isStrict: Bool, at span: SourceSpan) {
    if parsers[parser].parsing == nil || (isStrict && parsers[parser].parsing?.isStrict == false) {
      parsers[parser].parsing = .init(isStrict: isStrict, at: span)
    }
    parsers[parser].isParsedForCertain = parsers[parser].isParsedForCertain || !isConditional
    parsers[parser].escapedBefore = .max
  }

  /// A look at `FLAGS.name`: TensorFlow 1 parses the command line then, if nothing did before.
  mutating func useFlags(at id: NodeID) {
    guard let flagParser, parsers[flagParser].parsing == nil, flagUse == nil else { return }
    flagUse = span(id)
  }

  /// `app.run(main)` of absl, which doesn't allow unknown flags, or of TensorFlow, which does.
  private mutating func runMain(
    isStrict: Bool, _ arguments: Arguments, at id: NodeID
  ) -> Value {
    let parser = flags(at: id)
    let argv = arguments.keyword(names.id(of: .argv)) ?? arguments.positional.dropFirst().first
    if let place = arguments.keyword(names.id(of: .flagsParser))?.node ?? arguments.unknownKeywords
    {
      openParser(parser, .foreignParser, at: span(place))
    }
    let place = nameSpan(ofCall: id)
    switch argv?.value {
    case nil, .special(.argv), .constant(.none, _): parsed(parser, isStrict: isStrict, at: place)
    case .special(.rest):
      parsed(parser, isStrict: isStrict, at: place)
      parsers[parser].takesRest = true
    default:
      if argv.flatMap({ elements(of: $0.value) }) == nil {
        openParser(parser, .rawArguments, at: place)
        parsed(parser, isStrict: isStrict, at: place)
      }
    }
    let main =
      arguments.positional.first?.value ?? arguments.keyword(names.id(of: .main))?.value
      ?? frames[modules[0].frame].variables[names.id(of: .main)]
    if let main {
      _ = call(main, Arguments(positional: [.init(value: .unknown, node: id)]), at: id)
    }
    return .never
  }

  // MARK: Defining

  private mutating func defineFlag(
    _ kind: String, _ arguments: Arguments, at id: NodeID
  ) -> Value {
    let parser = flags(at: id)
    let hasChoices =
      kind == "enum" || kind == "enum_class" || kind == "multi_enum" || kind == "multi_enum_class"
    let places =
      hasChoices ? ["name", "default", "enum_values", "help"] : ["name", "default", "help"]
    let given = FlagArguments(arguments, places, names)
    guard let name = given["name"], case .constant(.text(let text), let place) = name.value,
      arguments.unknownPositional == nil, FlagKind.all.contains(kind)
    else {
      openParser(parser, .computedName, at: given["name"].map { span($0.node) } ?? span(id))
      return .unknown
    }
    var spellings = [ScriptArgument.Name("--" + text, at: place)]
    if kind == "boolean" || kind == "bool" { spellings.append(.init("--no" + text, at: place)) }
    if let short = given["short_name"] {
      if case .constant(.text(let letter), let place) = short.value {
        spellings.append(.init("-" + letter, at: place))
      } else if !short.value.isNone {
        openParser(parser, .computedName, at: span(short.node))
      }
    }
    var argument = ScriptArgument(spellings)
    describe(&argument, kind, given, at: id)
    add(Definition(argument: argument, site: span(id)), to: parser)
    return .unknown
  }

  private func describe(
    _ argument: inout ScriptArgument, _ kind: String, _ given: FlagArguments, at id: NodeID
  ) {
    argument.isConditional = isConditional
    argument.action = kind.hasPrefix("multi_") ? .append : .store
    argument.type =
      FlagKind.type(kind).map { .known($0, at: nameSpan(ofCall: id)) }
      ?? .unknown(at: nameSpan(ofCall: id))
    if let value = given["default"] { argument.defaultValue = reading(value) }
    if let value = given["help"] { argument.help = text(value) }
    if let value = given["enum_values"] {
      let place = span(value.node)
      if case .list(let members) = constant(value.value) {
        argument.choices = .known(members, at: place)
      } else {
        argument.choices = .unknown(at: place)
      }
    }
    if let value = given["required"] {
      let place = span(value.node)
      let isRequired = truth(of: value.value)
      argument.isRequired =
        isRequired == nil || (isRequired == true && isConditional)
        ? .unknown(at: place) : .known(isRequired == true, at: place)
    }
    argument.destination = .known(argument.names[0].bare, at: argument.names[0].span)
  }

  /// `mark_flag_as_required('name')`, `mark_flags_as_required(['a', 'b'])`
  private mutating func requireFlags(_ arguments: Arguments, at id: NodeID) {
    let parser = flags(at: id)
    guard let given = arguments.positional.first ?? arguments.keywords.first?.argument else {
      return
    }
    let values = elements(of: given.value) ?? [given.value]
    for index in parsers[parser].definitions.indices {
      let name = parsers[parser].definitions[index].argument.names[0].bare
      let isNamed = values.contains {
        if case .constant(.text(name), _) = $0 { true } else { false }
      }
      let isSure = values.allSatisfy { if case .constant = $0 { true } else { false } }
      if isNamed {
        parsers[parser].definitions[index].argument.isRequired =
          isConditional ? .unknown(at: span(given.node)) : .known(true, at: span(given.node))
      } else if !isSure {
        parsers[parser].definitions[index].argument.isRequired = .unknown(at: span(given.node))
      }
    }
  }
}
