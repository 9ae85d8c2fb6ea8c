import Diagnostics

extension Interpreter {
  /// `argparse.ArgumentParser(…)`
  mutating func makeParser(_ arguments: Arguments, at id: NodeID) -> Value {
    parsers.append(ParserState(at: span(id)))
    events += 1
    let made = newID(.parser(parsers.count - 1))
    initialize(made, arguments, at: id)
    return .object(made)
  }

  /// What the constructor of a parser is given.
  mutating func initialize(_ object: ObjectID, _ arguments: Arguments, at id: NodeID) {
    guard case .parser(let parser) = self.object(object) else { return }
    events += 1
    if let place = arguments.unknownKeywords ?? arguments.unknownPositional {
      openParser(parser, .foreignParser, at: span(place))
    }
    // prog, usage, description, epilog, parents, formatter_class, prefix_chars: few give them by place.
    if arguments.positional.count > 4 { openParser(parser, .foreignParser, at: span(id)) }
    for (name, argument) in arguments.keywords {
      let place = span(argument.node)
      switch word(name) {
      case .parents: addParents(argument, to: parser)
      case .prefixCharacters:
        if case .constant(.text("-"), _) = argument.value { continue }
        parsers[parser].reshaping = place
        openParser(parser, .computedName, at: place)
      case .fileCharacters:
        if case .constant(.none, _) = argument.value { continue }
        guard case .constant(.text(let text), _) = argument.value, !text.contains("-") else {
          openParser(parser, .computedName, at: place)
          continue
        }
      case .argumentDefault: parsers[parser].argumentDefault = reading(argument)
      case .conflictHandler:
        if case .constant(.text("error"), _) = argument.value { continue }
        parsers[parser].resolvesConflicts = true
      case .addHelp: parsers[parser].addsHelp = truth(of: argument.value) ?? false
      case .allowAbbreviation:
        // Where it isn't sure, more is accepted than less.
        parsers[parser].allowsAbbreviations = truth(of: argument.value) ?? true
      default: escape(argument.value, at: place)
      }
    }
  }

  /// `parents=[a, b]`: their arguments as they are now.
  private mutating func addParents(_ argument: Arguments.Argument, to parser: Int) {
    guard let parents = elements(of: argument.value) else {
      if !argument.value.isNone { openParser(parser, .foreignParser, at: span(argument.node)) }
      escape(argument.value, at: span(argument.node))
      return
    }
    for value in parents {
      guard case .object(let id) = value, case .parser(let parent) = object(id) else {
        openParser(parser, .foreignParser, at: span(argument.node))
        escape(value, at: span(argument.node))
        continue
      }
      for definition in parsers[parent].definitions { add(definition, to: parser) }
      if let opening = parsers[parent].opening, parsers[parser].opening == nil {
        parsers[parser].opening = opening
      }
      parsers[parser].defaults.merge(parsers[parent].defaults) { $1 }
    }
  }

  /// More arguments than are listed may be accepted by this parser.
  mutating func openParser(
    _ parser: Int, _ reason: ScriptCommandLine.Opening.Reason, at span: SourceSpan
  ) {
    events += 1
    // What happens behind the call that ends a script with unknown arguments can add none.
    let isEarlier = escapedRoot.map { $0 < parsers[parser].escapedBefore } ?? false
    if !isEarlier, parsers[parser].isParsedForCertain, parsers[parser].parsing?.isStrict == true {
      return
    }
    if parsers[parser].opening == nil { parsers[parser].opening = .init(reason, at: span) }
  }

  /// An attribute of a parser or a group that Python's library defines.
  mutating func parserAttribute(_ name: NameID, of id: ObjectID, at node: NodeID) -> Value {
    let parser: Int
    switch object(id) {
    case .parser(let number), .group(let number): parser = number
    default: return .unknown
    }
    if word(name) == .actionGroups { return new(.actionGroups(parser)) }
    // What is private gives the script a way around the methods.
    if names.spelling(name).hasPrefix("_") {
      openParser(parser, .foreignParser, at: span(node))
      return .unknown
    }
    return .method(id, name)
  }

  mutating func setParserAttribute(_ name: NameID, of parser: Int, _ value: Value, at node: NodeID)
  {
    switch word(name) {
    case .description, .epilog, .usage, .prog, .error, .exit:
      if word(name) == .error || word(name) == .exit {
        openParser(parser, .foreignParser, at: span(node))
      }
    default:
      switch names.spelling(name) {
      case "formatter_class", "version": break
      case "allow_abbrev": parsers[parser].allowsAbbreviations = truth(of: value) ?? true
      case let text
      where text.hasPrefix("_") || text.hasPrefix("add_") || text.hasPrefix("parse_")
        || text == "prefix_chars" || text == "conflict_handler" || text == "argument_default"
        || text == "exit_on_error"
        || text == "fromfile_prefix_chars" || text == "convert_arg_line_to_args":
        openParser(parser, .foreignParser, at: span(node))
        parsers[parser].attributes[name] = value
      default:
        events += 1
        parsers[parser].attributes[name] = value
        return
      }
    }
    escape(value, at: span(node))
  }

  /// `action.required = True` and its like: only that it may be so.
  mutating func setActionAttribute(_ name: NameID, of parser: Int, _ index: Int, at node: NodeID) {
    let place = span(node)
    events += 1
    switch word(name) {
    case .required: parsers[parser].definitions[index].argument.isRequired = .unknown(at: place)
    case .default: parsers[parser].definitions[index].argument.defaultValue = .unknown(at: place)
    case .choices: parsers[parser].definitions[index].argument.choices = .unknown(at: place)
    case .type: parsers[parser].definitions[index].argument.type = .unknown(at: place)
    case .nargs: parsers[parser].definitions[index].argument.valueCount = .unknown(at: place)
    case .dest: parsers[parser].definitions[index].argument.destination = .unknown(at: place)
    case .help: parsers[parser].definitions[index].argument.help = .unknown(at: place)
    case .metavar, .completer: break
    default: openParser(parser, .foreignParser, at: place)
    }
  }
}
