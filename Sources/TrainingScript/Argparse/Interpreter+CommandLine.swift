import Diagnostics

extension Interpreter {
  /// What the parsers that take the command line apart accept together.
  mutating func commandLine() -> ScriptCommandLine {
    finishFlags()
    var line = ScriptCommandLine()
    var used = parsers.filter { $0.parsing != nil }
    let decisive = used.filter { $0.isDecisive }
    let complete = decisive.filter { $0.opening == nil }
    line.opening = opening
    if line.opening == nil, complete.isEmpty {
      line.opening = used.compactMap(\.opening).first
      if line.opening == nil, decisive.isEmpty {
        line.opening = unreadable ?? rawArguments.map { .init(.rawArguments, at: $0) }
      }
    }
    line.parsing = parsing(of: used, decisive)
    if used.isEmpty {
      used = parsers.filter { !$0.isSubcommand }
      if line.opening == nil {
        line.opening = used.compactMap(\.opening).first ?? unreadable ?? .init(.noParser, at: nil)
      }
      for index in used.indices { used[index].parsed = used[index].definitions }
    }
    line.allowsAbbreviations = used.isEmpty || used.contains { $0.allowsAbbreviations }
    line.implicitNames = implicitNames(of: used)
    for state in used { line.add(state, isAlone: used.count == 1) }
    // What one parser knows doesn't help where another one ends the script.
    for state in complete {
      let known = Set(state.parsed.flatMap { $0.argument.names.map(\.text) })
      line.arguments.removeAll { argument in !argument.names.contains { known.contains($0.text) } }
    }
    return line
  }

  /// The call that decides what becomes of unknown arguments.
  private func parsing(
    of used: [ParserState], _ decisive: [ParserState]
  ) -> ScriptCommandLine.Parsing? {
    if let parsing = decisive.first?.parsing { return parsing }
    let calls = used.compactMap(\.parsing) + (foreignParsing.map { [$0] } ?? [])
    guard let strict = calls.first(where: \.isStrict) else { return calls.first }
    // A strict call with what another parser left over is as strict as one with everything.
    if used.contains(where: {
      $0.takesRest && $0.isParsedForCertain && $0.parsing?.isStrict == true
    }) {
      return strict
    }
    if let tolerant = calls.first(where: { !$0.isStrict }) {
      return foreignParsing?.isStrict == true ? strict : tolerant
    }
    return used.contains { $0.isAlsoTolerant } ? .init(isStrict: false, at: strict.span) : strict
  }

  /// TensorFlow's flags are parsed when they are first looked at.
  private mutating func finishFlags() {
    guard let flagParser else { return }
    parsers[flagParser].parsed = parsers[flagParser].definitions
    if parsers[flagParser].parsing == nil, let flagUse {
      parsers[flagParser].parsing = .init(isStrict: false, at: flagUse)
    }
    guard parsers[flagParser].opening == nil else { return }
    let foreign = imports.first { module in
      guard let package = module.package else { return false }
      return !FlagLibrary.knownPackages.contains(package) && !ownPackages.contains(package)
    }
    if let foreign { parsers[flagParser].opening = .init(.foreignParser, at: foreign.span) }
  }

  private func implicitNames(of used: [ParserState]) -> [String] {
    var names: [String] = []
    for state in used where state.addsHelp {
      let more = state.isFlags ? FlagLibrary.implicitNames : ["--help", "-h"]
      names += more.filter { !names.contains($0) }
    }
    return names
  }
}

extension ParserState {
  /// Whether an argument that it doesn't know ends the script for certain.
  fileprivate var isDecisive: Bool {
    isParsedForCertain && parsing?.isStrict == true && !takesRest
  }
}

extension ScriptCommandLine {
  /// Adds what a parser accepts.
  fileprivate mutating func add(_ state: ParserState, isAlone: Bool) {
    for definition in state.parsed where !definition.isReplaced {
      var argument = definition.argument
      if !state.isParsedForCertain {
        if !isAlone { argument.isConditional = true }
        if argument.isRequired.value == true, let place = argument.isRequired.span {
          argument.isRequired = .unknown(at: place)
        }
      }
      add(argument)
    }
  }

  /// Adds an argument; one that shares a name with it becomes what both say.
  fileprivate mutating func add(_ argument: ScriptArgument) {
    let index = arguments.firstIndex { other in
      other.names.contains { name in argument.names.contains { $0.text == name.text } }
    }
    guard let index else {
      arguments.append(argument)
      return
    }
    arguments[index] = arguments[index].merged(with: argument)
  }
}

extension ScriptArgument {
  /// What is sure about an argument that one of two calls defines.
  fileprivate func merged(with other: ScriptArgument) -> ScriptArgument {
    var result = renamed(
      names + other.names.filter { name in !names.contains { $0.text == name.text } })
    if action != other.action { result.action = .unknown }
    result.type = type.merged(with: other.type, at: names[0].span)
    result.defaultValue = defaultValue.merged(with: other.defaultValue, at: names[0].span)
    result.choices = choices.merged(with: other.choices, at: names[0].span)
    result.isRequired = isRequired.merged(with: other.isRequired, at: names[0].span)
    result.valueCount = valueCount.merged(with: other.valueCount, at: names[0].span)
    result.help = help.merged(with: other.help, at: names[0].span)
    result.destination = destination.merged(with: other.destination, at: names[0].span)
    return result
  }
}

extension Reading {
  fileprivate func merged(with other: Reading, at span: SourceSpan) -> Reading {
    switch (self, other) {
    case (.absent, .absent): .absent
    case (.known(let a, _), .known(let b, _)) where a == b: self
    default: .unknown(at: self.span ?? other.span ?? span)
    }
  }
}
