import Diagnostics

extension Interpreter {
  /// `click.option('--name', '-n', 'name', …)`; nil if a name isn't sure.
  mutating func clickOption(_ arguments: Arguments, at id: NodeID) -> Definition? {
    guard arguments.unknownPositional == nil else { return nil }
    var spellings: [ScriptArgument.Name] = []
    var destination: Reading<String> = .absent
    var hasNegation = false
    for argument in arguments.positional {
      guard case .constant(.text(let text), let place) = argument.value else { return nil }
      guard text.hasPrefix("-") else {
        destination = .known(text, at: place)
        continue
      }
      let parts = text.split(separator: "/")
      hasNegation = hasNegation || parts.count > 1
      for part in parts {
        let spelling = part.drop { $0 == " " || $0 == ";" }.prefix { $0 != " " && $0 != ";" }
        spellings.append(.init(String(spelling), at: place))
      }
    }
    guard !spellings.isEmpty else { return nil }
    var option = ScriptArgument(spellings)
    option.destination = destination
    option.isConditional = isConditional
    describe(&option, arguments, hasNegation: hasNegation)
    if case .absent = option.destination,
      let name = spellings.first(where: { $0.text.hasPrefix("--") }) ?? spellings.first
    {
      option.destination = .known(String(name.bare.map { $0 == "-" ? "_" : $0 }), at: name.span)
    }
    return Definition(argument: option, site: span(id))
  }

  /// `click.argument('name')`
  mutating func clickArgument(_ arguments: Arguments, at id: NodeID) -> Definition? {
    guard arguments.unknownPositional == nil, let first = arguments.positional.first,
      case .constant(.text(let text), let place) = first.value
    else { return nil }
    var argument = ScriptArgument([.init(text, at: place)])
    argument.isConditional = isConditional
    argument.destination = .known(text, at: place)
    describe(&argument, arguments, hasNegation: false)
    return Definition(argument: argument, site: span(id))
  }

  private func describe(
    _ option: inout ScriptArgument, _ arguments: Arguments, hasNegation: Bool
  ) {
    if hasNegation { option.action = .booleanOptional }
    var type: Arguments.Argument?
    for (name, given) in arguments.keywords {
      let place = span(given.node)
      switch word(name) {
      case .default: option.defaultValue = reading(given)
      case .required:
        let isRequired = truth(of: given.value)
        let isSure = isRequired == false || (isRequired == true && !isConditional)
        option.isRequired = isSure ? .known(isRequired == true, at: place) : .unknown(at: place)
      case .help: option.help = text(given)
      case .type: type = given
      case .isFlag where !hasNegation:
        option.action = truth(of: given.value).map { $0 ? .storeTrue : .store } ?? .unknown
      case .flagValue: option.action = .storeConstant
      case .count: option.action = truth(of: given.value) == false ? option.action : .count
      case .multiple:
        option.action = truth(of: given.value).map { $0 ? .append : option.action } ?? .unknown
      case .nargs:
        if case .constant(.integer(let digits), _) = given.value {
          option.valueCount =
            digits == "1" ? .absent : .known(digits == "-1" ? "*" : digits, at: place)
        } else {
          option.valueCount = .unknown(at: place)
        }
      case .cls: option.action = .unknown
      default: break
      }
    }
    setType(&option, type)
    if let place = arguments.unknownKeywords { makeUnknown(&option, at: span(place)) }
  }

  /// The type that is given, or else that of the default.
  private func setType(_ option: inout ScriptArgument, _ given: Arguments.Argument?) {
    guard let given else {
      switch option.defaultValue {
      case .known(.integer, let place): option.type = .known(.integer, at: place)
      case .known(.float, let place): option.type = .known(.float, at: place)
      case .known(.boolean, let place): option.type = .known(.boolean, at: place)
      case .known(.list, let place), .unknown(let place): option.type = .unknown(at: place)
      default: break
      }
      return
    }
    let place = span(given.node)
    option.type = .unknown(at: place)
    switch given.value {
    case .builtin(let name):
      switch word(name) {
      case .int: option.type = .known(.integer, at: place)
      case .float: option.type = .known(.float, at: place)
      case .str: option.type = .known(.text, at: place)
      case .bool: option.type = .known(.boolean, at: place)
      default: break
      }
    case .library(let id):
      if case .click(.type(let type)) = libraries.kind(id) { option.type = .known(type, at: place) }
    case .object(let id):
      switch object(id) {
      case .clickType(let type): option.type = .known(type, at: place)
      case .clickChoice(let values):
        option.type = .known(.text, at: place)
        if case .list(let members) = constant(values) {
          option.choices = .known(members, at: place)
        } else {
          option.choices = .unknown(at: place)
        }
      default: break
      }
    default: break
    }
  }

  private func makeUnknown(_ option: inout ScriptArgument, at place: SourceSpan) {
    option.action = .unknown
    option.type = .unknown(at: place)
    option.defaultValue = .unknown(at: place)
    option.isRequired = .unknown(at: place)
    option.choices = .unknown(at: place)
    option.help = .unknown(at: place)
  }
}
