import Diagnostics

extension Interpreter {
  /// What the parsers that take the command line apart accept together.
  func commandLine() -> ScriptCommandLine {
    var line = ScriptCommandLine()
    var used = parsers.filter { $0.parsing != nil }
    let isSure = used.contains { $0.isParsedForCertain && $0.parsing?.isStrict == true }
    line.opening = opening ?? used.compactMap(\.opening).first
    if line.opening == nil, !isSure {
      line.opening = unreadable ?? rawArguments.map { .init(.rawArguments, at: $0) }
    }
    let strict = used.first { $0.parsing?.isStrict == true }
    line.parsing = (strict ?? used.first)?.parsing
    if used.isEmpty {
      used = parsers.filter { !$0.isSubcommand }
      if line.opening == nil {
        line.opening = used.compactMap(\.opening).first ?? .init(.noParser, at: nil)
      }
      for index in used.indices { used[index].parsed = used[index].definitions }
    }
    line.allowsAbbreviations = used.isEmpty || used.contains { $0.allowsAbbreviations }
    line.acceptsHelp = used.contains { $0.addsHelp }
    for state in used {
      for definition in state.parsed where !definition.isReplaced {
        var argument = definition.argument
        if !state.isParsedForCertain, argument.isRequired.value == true,
          let place = argument.isRequired.span
        {
          argument.isRequired = .unknown(at: place)
        }
        line.add(argument)
      }
    }
    return line
  }
}

extension ScriptCommandLine {
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
