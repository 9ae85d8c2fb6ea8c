import Diagnostics

extension Interpreter {
  /// More than any parser has; each is compared with those before it.
  private static let mostDefinitions = 2_000

  /// `add_argument(…)` on a parser or one of its groups.
  mutating func addArgument(
    to parser: Int, _ arguments: Arguments, at call: NodeID, isGroup: Bool = false
  ) -> Value {
    events += 1
    let nameArguments = arguments.positional
    if let place = arguments.unknownPositional {
      openParser(parser, .computedName, at: span(place))
    }
    var namesFound: [ScriptArgument.Name] = []
    for argument in nameArguments {
      if case .constant(.text(let text), let place) = argument.value {
        namesFound.append(.init(text, at: place))
      } else {
        openParser(parser, .computedName, at: span(argument.node))
        escape(argument.value, at: span(argument.node))
      }
    }
    if let place = arguments.unknownKeywords, nameArguments.isEmpty {
      openParser(parser, .computedName, at: span(place))
    }
    if namesFound.isEmpty, nameArguments.isEmpty, arguments.unknownPositional == nil,
      let destination = arguments.keyword(names.id(of: .dest))
    {
      if case .constant(.text(let text), let place) = destination.value {
        namesFound.append(.init(text, at: place))
      } else {
        openParser(parser, .computedName, at: span(destination.node))
      }
    }
    if parsers[parser].definitions.count >= Self.mostDefinitions {
      openParser(parser, .computedName, at: span(call))
      return .unknown
    }
    guard !namesFound.isEmpty, !namesFound.contains(where: { $0.text.isEmpty }) else {
      if !nameArguments.isEmpty { openParser(parser, .computedName, at: span(call)) }
      return .unknown
    }
    var argument = ScriptArgument(namesFound)
    describe(&argument, arguments, parser, at: call)
    // Lists of names and values are read by the parser, functions are called.
    for (_, given) in arguments.keywords where elements(of: given.value) == nil {
      if case .object(let id) = given.value, case .dictionary = object(id) { continue }
      escape(given.value, at: span(given.node))
    }
    let site = SourceSpan(file: span(call).file, span(call).range)
    let action = add(Definition(argument: argument, site: site), to: parser)
    for (_, given) in arguments.keywords {
      if case .object(let list) = given.value, case .object(let id) = action,
        case .action(let parser, let definition) = object(id)
      {
        captured[list, default: []].append((parser, definition))
      }
    }
    return action
  }

  /// Keeps a definition; what it is in the way of goes first.
  @discardableResult
  mutating func add(_ definition: Definition, to parser: Int) -> Value {
    var definition = definition
    let spellings = definition.argument.names.map(\.text)
    // The same call, gone through once more.
    if let index = parsers[parser].definitions.firstIndex(where: {
      $0.site == definition.site && $0.argument.names.map(\.text) == spellings
    }) {
      if !definition.argument.isConditional { parsers[parser].definitions[index] = definition }
      return new(.action(parser, index))
    }
    if parsers[parser].resolvesConflicts, !definition.argument.isConditional,
      !definition.argument.isPositional
    {
      for index in parsers[parser].definitions.indices.reversed() {
        let old = parsers[parser].definitions[index].argument
        guard !old.isPositional else { continue }
        let left = old.names.filter { !spellings.contains($0.text) }
        if left.count == old.names.count { continue }
        if left.isEmpty {
          parsers[parser].definitions[index].isReplaced = true
        } else {
          parsers[parser].definitions[index].argument = old.renamed(left)
        }
      }
      definition.isReplaced = false
    }
    parsers[parser].definitions.append(definition)
    if let root = escapedRoot, root < parsers[parser].escapedBefore {
      parsers[parser].parsed.append(definition)
    }
    return new(.action(parser, parsers[parser].definitions.count - 1))
  }

  /// The place and value of an argument that is given.
  func reading(_ argument: Arguments.Argument) -> Reading<Constant> {
    let place = span(argument.node)
    return constant(argument.value).map { .known($0, at: place) } ?? .unknown(at: place)
  }

  func constant(_ value: Value, depth: Int = 0) -> Constant? {
    switch value {
    case .constant(let constant, _): return constant
    case .object(let id):
      guard depth < 8, case .list(let members) = object(id) else { return nil }
      let constants = members.map { constant($0, depth: depth + 1) }
      return constants.contains(nil) ? nil : .list(constants.compactMap { $0 })
    default: return nil
    }
  }
}

extension ScriptArgument {
  /// The same with other spellings.
  func renamed(_ names: [Name]) -> ScriptArgument {
    var result = ScriptArgument(names)
    result.action = action
    result.type = type
    result.defaultValue = defaultValue
    result.choices = choices
    result.isRequired = isRequired
    result.valueCount = valueCount
    result.help = help
    result.destination = destination
    result.isConditional = isConditional
    return result
  }
}
