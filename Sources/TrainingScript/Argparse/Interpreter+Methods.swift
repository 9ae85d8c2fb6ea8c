import Diagnostics

extension Interpreter {
  /// Calls a method of an object that Python or its library defines.
  mutating func callMethod(
    _ name: NameID, of id: ObjectID, _ arguments: Arguments, at call: NodeID
  ) -> Value {
    switch object(id) {
    case .parser(let parser): return callParser(name, parser, id, arguments, at: call)
    case .group(let parser): return callGroup(name, parser, arguments, at: call)
    case .subparsers(let parser):
      guard word(name) == .addParser else { return callUnknown(arguments, at: call) }
      _ = parser
      return makeSubcommand(arguments, at: call)
    case .actionGroups(let parser):
      return word(name) == .pop ? new(.group(parser)) : .constant(.none, span(call))
    case .action: return .unknown
    case .list, .dictionary, .container:
      return callContainerMethod(name, of: id, arguments, at: call)
    default: return callUnknown(arguments, at: call)
    }
  }

  private mutating func makeSubcommand(_ arguments: Arguments, at call: NodeID) -> Value {
    var rest = arguments
    rest.positional = []
    rest.keywords.removeAll { ["help", "aliases", "deprecated"].contains(names.spelling($0.name)) }
    let made = makeParser(rest, at: call)
    if case .object(let id) = made, case .parser(let parser) = object(id) {
      parsers[parser].isSubcommand = true
    }
    return made
  }

  private mutating func callGroup(
    _ name: NameID, _ parser: Int, _ arguments: Arguments, at call: NodeID
  ) -> Value {
    switch word(name) {
    case .addArgument: return addArgument(to: parser, arguments, at: call, isGroup: true)
    case .addGroup, .addExclusiveGroup: return new(.group(parser))
    case .setDefaults: setDefaults(parser, arguments, at: call)
    case .getDefault: break
    default:
      openParser(parser, .foreignParser, at: span(call))
      return callUnknown(arguments, at: call)
    }
    return .constant(.none, span(call))
  }

  private mutating func callParser(
    _ name: NameID, _ parser: Int, _ id: ObjectID, _ arguments: Arguments, at call: NodeID
  ) -> Value {
    switch word(name) {
    case .addArgument: return addArgument(to: parser, arguments, at: call)
    case .addGroup, .addExclusiveGroup: return new(.group(parser))
    case .addSubparsers:
      openParser(parser, .subcommands, at: nameSpan(ofCall: call))
      return new(.subparsers(parser))
    case .setDefaults: setDefaults(parser, arguments, at: call)
    case .parseArgs, .parseIntermixedArgs:
      parse(parser, isStrict: true, arguments, at: call)
      return .unknown
    case .parseKnownArgs, .parseKnownIntermixedArgs:
      parse(parser, isStrict: false, arguments, at: call)
      return new(.list([.unknown, .special(.rest)]))
    case .initializer: initialize(id, arguments, at: call)
    case .exit, .error: return .never
    default:
      switch names.spelling(name) {
      case "print_help", "print_usage", "format_help", "format_usage", "get_default",
        "print_version", "format_version":
        return .unknown
      case "register":
        // It gives what `type=` and `action=` name another meaning.
        parsers[parser].reshaping = span(call)
        openParser(parser, .foreignParser, at: span(call))
      default: openParser(parser, .foreignParser, at: span(call))
      }
      return callUnknown(arguments, at: call)
    }
    return .constant(.none, span(call))
  }

  /// The name of an attribute.
  func nameSpan(ofAttribute id: NodeID) -> SourceSpan {
    let node = tree[id]
    return node.kind == .attribute ? span(Int(node.c)..<Int(node.end)) : span(id)
  }

  /// The name of the method that is called, `parse_args` of `parser.parse_args()`.
  func nameSpan(ofCall call: NodeID) -> SourceSpan {
    let node = tree[call]
    guard node.kind == .call else { return span(call) }
    let function = tree[NodeID(rawValue: node.a)]
    guard function.kind == .attribute else { return span(function.range) }
    return span(Int(function.c)..<Int(function.end))
  }

  private mutating func setDefaults(_ parser: Int, _ arguments: Arguments, at call: NodeID) {
    events += 1
    if let place = arguments.unknownKeywords ?? arguments.unknownPositional {
      let place = span(place)
      parsers[parser].defaultsAreOpen = place
      for index in parsers[parser].definitions.indices {
        parsers[parser].definitions[index].argument.defaultValue = .unknown(at: place)
      }
    }
    for (name, argument) in arguments.keywords {
      let destination = names.spelling(name)
      let value: Reading<Constant> =
        isConditional ? .unknown(at: span(argument.node)) : reading(argument)
      parsers[parser].defaults[destination] = value
      for index in parsers[parser].definitions.indices
      where parsers[parser].definitions[index].argument.destination.value == destination {
        parsers[parser].definitions[index].argument.defaultValue = value
      }
    }
  }
}
