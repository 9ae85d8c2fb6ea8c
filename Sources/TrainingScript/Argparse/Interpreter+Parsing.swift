import Diagnostics

extension Interpreter {
  /// `parse_args` or `parse_known_args` of a parser.
  mutating func parse(_ parser: Int, isStrict: Bool, _ arguments: Arguments, at call: NodeID) {
    events += 1
    let given = arguments.positional.first ?? arguments.keyword(names.id(of: .args))
    if arguments.unknownPositional != nil || arguments.unknownKeywords != nil {
      openParser(parser, .rawArguments, at: span(call))
    }
    if let given {
      switch source(of: given.value) {
      case .commandLine: break
      case .elsewhere: return
      case .unknown: openParser(parser, .rawArguments, at: span(given.node))
      }
    }
    guard !parsers[parser].isSubcommand else { return }
    let isStrict = isStrict && !argparseIsChanged
    if catchesExit, isStrict { openParser(parser, .rawArguments, at: nameSpan(ofCall: call)) }
    let isCertain = !isConditional && !catchesExit
    let state = parsers[parser]
    if state.parsing == nil || (isStrict && state.parsing?.isStrict == false) {
      parsers[parser].parsing = .init(isStrict: isStrict, at: nameSpan(ofCall: call))
      parsers[parser].isParsedForCertain = isCertain
    } else if isStrict, isCertain {
      parsers[parser].isParsedForCertain = true
    }
    if !isStrict { parsers[parser].isAlsoTolerant = true }
    parsers[parser].takesRest = given.map { $0.value.members.contains(.special(.rest)) } ?? false
    parsers[parser].escapedBefore = escaped.count
    parsers[parser].parsed = state.definitions
  }

  private enum Source {
    case commandLine, elsewhere, unknown
  }

  /// Where the words come from that a parser is given.
  private func source(of value: Value) -> Source {
    var result: Source?
    for member in value.members {
      let source: Source =
        switch member {
        case .constant(.none, _), .special(.commandLine), .special(.rest): .commandLine
        // The script's own name counts as a word, too, which a parser without positional arguments refuses.
        case .special(.argv): .commandLine
        case .constant(.text, _): .elsewhere
        case .object(let id):
          if case .list(let members) = object(id) { sources(of: members) } else { .unknown }
        default: .unknown
        }
      // The command line itself is one possibility: what it holds must be accepted.
      if source == .unknown { return .unknown }
      if result != .commandLine { result = source }
    }
    return result ?? .unknown
  }

  private func sources(of members: [Value]) -> Source {
    members.allSatisfy { if case .constant = $0 { true } else { false } } ? .elsewhere : .unknown
  }
}
