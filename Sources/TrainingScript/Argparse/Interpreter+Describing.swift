import Diagnostics

extension Interpreter {
  /// What the keyword arguments of `add_argument` say.
  mutating func describe(
    _ argument: inout ScriptArgument, _ arguments: Arguments, _ parser: Int, at call: NodeID
  ) {
    argument.isConditional = isConditional
    for (name, given) in arguments.keywords {
      let place = span(given.node)
      switch word(name) {
      case .action: argument.action = action(given.value)
      case .type: argument.type = type(given.value, at: place)
      case .default: argument.defaultValue = defaultValue(given)
      case .choices: argument.choices = choices(given)
      case .required:
        argument.isRequired =
          truth(of: given.value).map { .known($0, at: place) } ?? .unknown(at: place)
      case .nargs: argument.valueCount = valueCount(given)
      case .help: argument.help = text(given)
      case .dest: argument.destination = text(given)
      default: break
      }
    }
    if let place = arguments.unknownKeywords {
      fillUnknown(&argument, at: span(place))
      if argument.help == .absent { argument.help = .unknown(at: span(place)) }
      if argument.destination == .absent { argument.destination = .unknown(at: span(place)) }
    }
    if isConditional, argument.isRequired.value == true, let place = argument.isRequired.span {
      argument.isRequired = .unknown(at: place)
    }
    if argument.action == .booleanOptional { addNegations(&argument) }
    if argument.action == .version, argument.help == .absent {
      argument.help = .known("show program's version number and exit", at: argument.names[0].span)
    }
    if argument.action == .unknown, let action = arguments.keyword(names.id(of: .action)) {
      // A class of the script's own may give itself what the call doesn't.
      fillUnknown(&argument, at: span(action.node))
    }
    if case .absent = argument.destination { argument.destination = destination(of: argument) }
    if case .absent = argument.defaultValue {
      argument.defaultValue = inheritedDefault(argument, parser)
    }
    if let place = parsers[parser].reshaping { argument.makeUnknown(at: place) }
    switch argument.valueCount {
    case .known("A...", let place):
      openParser(parser, .rawArguments, at: place)
    default: break
    }
  }

  private func fillUnknown(_ argument: inout ScriptArgument, at place: SourceSpan) {
    if argument.action == .store { argument.action = .unknown }
    if argument.type == .absent { argument.type = .unknown(at: place) }
    if argument.defaultValue == .absent { argument.defaultValue = .unknown(at: place) }
    if argument.choices == .absent { argument.choices = .unknown(at: place) }
    if argument.isRequired == .absent { argument.isRequired = .unknown(at: place) }
    if argument.valueCount == .absent { argument.valueCount = .unknown(at: place) }
  }

  private func action(_ value: Value) -> ScriptArgument.Action {
    switch value {
    case .constant(.text(let text), _):
      let known = ScriptArgument.Action(rawValue: text) ?? .unknown
      return known == .booleanOptional ? .unknown : known
    case .constant(.none, _): return .store
    case .library(let id):
      if case .booleanOptional = libraries.kind(id) { return .booleanOptional }
      return .unknown
    default: return .unknown
    }
  }

  private func type(_ value: Value, at place: SourceSpan) -> Reading<ScriptArgument.ValueType> {
    switch value {
    case .constant(.none, _): return .absent
    case .builtin(let name):
      switch word(name) {
      case .int: return .known(.integer, at: place)
      case .float: return .known(.float, at: place)
      case .str, .unicode: return .known(.text, at: place)
      case .bool: return .known(.truthiness, at: place)
      default: return .unknown(at: place)
      }
    default: return .unknown(at: place)
    }
  }

  private func choices(_ given: Arguments.Argument) -> Reading<[Constant]> {
    let place = span(given.node)
    switch given.value {
    case .constant(.none, _): return .absent
    case .object(let id):
      if case .dictionary(let entries) = object(id) { return .known(entries.map(\.key), at: place) }
    default: break
    }
    if case .list(let members) = constant(given.value) { return .known(members, at: place) }
    return .unknown(at: place)
  }

  private func valueCount(_ given: Arguments.Argument) -> Reading<String> {
    let place = span(given.node)
    switch given.value {
    case .constant(.text(let text), _), .constant(.integer(let text), _):
      return .known(text, at: place)
    case .constant(.none, _): return .absent
    case .library(let id):
      if case .valueCount(let text) = libraries.kind(id) { return .known(text, at: place) }
      return .unknown(at: place)
    default: return .unknown(at: place)
    }
  }

  private func defaultValue(_ given: Arguments.Argument) -> Reading<Constant> { reading(given) }

  func text(_ given: Arguments.Argument) -> Reading<String> {
    switch given.value {
    case .constant(.text(let text), _): .known(text, at: span(given.node))
    case .constant(.none, _): .absent
    default: .unknown(at: span(given.node))
    }
  }

  /// What follows from the names: the first with two dashes, else the first, with `_` for `-`.
  ///
  /// - Source: Python 3, "argparse", "dest".
  private func destination(of argument: ScriptArgument) -> Reading<String> {
    if argument.isPositional { return .known(argument.names[0].text, at: argument.names[0].span) }
    let name = argument.names.first { $0.text.hasPrefix("--") } ?? argument.names[0]
    let bare = String(name.bare.map { $0 == "-" ? "_" : $0 })
    return .known(bare, at: name.span)
  }

  /// `--no-flag` for each `--flag`.
  private func addNegations(_ argument: inout ScriptArgument) {
    var all: [ScriptArgument.Name] = []
    for name in argument.names {
      all.append(name)
      if name.text.hasPrefix("--") {
        all.append(.init("--no-" + name.text.dropFirst(2), at: name.span))
      }
    }
    argument = argument.renamed(all)
  }

  private func inheritedDefault(_ argument: ScriptArgument, _ parser: Int) -> Reading<Constant> {
    let state = parsers[parser]
    if let destination = argument.destination.value, let value = state.defaults[destination] {
      return value
    }
    if let place = state.defaultsAreOpen { return .unknown(at: place) }
    return state.argumentDefault
  }
}
