import Diagnostics

extension Interpreter {
  /// Calls a function of Python itself, or a name that nothing defines.
  mutating func callBuiltin(_ name: NameID, _ arguments: Arguments, at id: NodeID) -> Value {
    let first = arguments.positional.first?.value
    switch word(name) {
    case .exit, .quit: return .never
    case .print, .len, .isinstance, .hasattr, .id, .repr, .str, .type, .bool, .hash, .callable:
      if word(name) == .str, case .constant(let constant, _) = first {
        return text(of: constant, at: id)
      }
      return .unknown
    case .int, .float:
      return word(name) == .float ? number(first, at: id) : .unknown
    case .list, .tuple:
      guard let first else { return new(.list([])) }
      if let members = elements(of: first) { return new(.list(members)) }
      if case .special(.commandLine) = first { return first }
      if case .special(.argv) = first { return .unknown }
      return callUnknown(arguments, at: id)
    case .range, .xrange: return range(arguments, at: id)
    case .dict where arguments.positional.isEmpty && arguments.unknownKeywords == nil:
      return new(
        .dictionary(
          arguments.keywords.map {
            DictionaryEntry(key: .text(names.spelling($0.name)), value: $0.argument.value)
          }))
    case .vars, .dir:
      if let first, !first.isPlain { escape(first, at: span(id)) }
      return .unknown
    case .enumerate, .reversed, .sorted, .zip: return arranged(name, arguments, at: id)
    case .getattr:
      if arguments.positional.count >= 2,
        case .constant(.text(let text), _) = arguments.positional[1].value
      {
        return attribute(names.id(of: text), of: arguments.positional[0].value, at: id)
      }
    case .setattr:
      if arguments.positional.count == 3,
        case .constant(.text(let text), _) = arguments.positional[1].value
      {
        setAttribute(
          names.id(of: text), of: arguments.positional[0].value, arguments.positional[2].value,
          at: id)
        return .constant(.none, span(id))
      }
    case .exec, .execfile:
      open(.foreignParser, at: span(id))
    case .eval: noteEvaluation(arguments, at: id)
    case .globals, .locals: return .unknown
    default: break
    }
    return callUnknown(arguments, at: id)
  }

  private func text(of constant: Constant, at id: NodeID) -> Value {
    switch constant {
    case .text(let text), .integer(let text): .constant(.text(text), span(id))
    default: .unknown
    }
  }

  /// `float('inf')` and its like.
  private func number(_ value: Value?, at id: NodeID) -> Value {
    switch value {
    case .constant(.text(let text), _):
      switch text.lowercased() {
      case "inf", "+inf", "infinity", "+infinity": return .constant(.float("inf"), span(id))
      case "-inf", "-infinity": return .constant(.float("-inf"), span(id))
      case "nan": return .constant(.float("nan"), span(id))
      default: return .unknown
      }
    case .constant(.float(let digits), _): return .constant(.float(digits), span(id))
    default: return .unknown
    }
  }

  /// `range(3)`: its numbers, if they are few.
  private mutating func range(_ arguments: Arguments, at id: NodeID) -> Value {
    let bounds = arguments.positional.map { argument -> Int? in
      guard case .constant(.integer(let digits), _) = argument.value else { return nil }
      return Int(digits)
    }
    guard arguments.unknownPositional == nil, (1...3).contains(bounds.count), !bounds.contains(nil)
    else { return .unknown }
    let lower = bounds.count == 1 ? 0 : bounds[0] ?? 0
    let upper = (bounds.count == 1 ? bounds[0] : bounds[1]) ?? 0
    let step = bounds.count == 3 ? bounds[2] ?? 0 : 1
    guard step != 0, lower.magnitude < 1_000_000, upper.magnitude < 1_000_000 else {
      return .unknown
    }
    let numbers = Array(stride(from: lower, to: upper, by: step).prefix(101))
    guard numbers.count <= 100 else { return .unknown }
    return new(.list(numbers.map { .constant(.integer(String($0)), span(id)) }))
  }

  /// `enumerate`, `zip` and `reversed` of known lists.
  private mutating func arranged(_ name: NameID, _ arguments: Arguments, at id: NodeID) -> Value {
    let lists = arguments.positional.map { elements(of: $0.value) }
    guard !lists.isEmpty, !lists.contains(where: { $0 == nil }), arguments.unknownPositional == nil
    else {
      return callUnknown(arguments, at: id)
    }
    let known = lists.compactMap { $0 }
    switch word(name) {
    case .reversed: return new(.list(known[0].reversed()))
    case .enumerate where arguments.all.count == 1:
      let pairs = known[0].enumerated().map { pair in
        new(.list([.constant(.integer(String(pair.offset)), span(id)), pair.element]))
      }
      return new(.list(pairs))
    case .zip:
      let count = known.map(\.count).min() ?? 0
      let rows = (0..<count).map { row in new(.list(known.map { $0[row] })) }
      return new(.list(rows))
    default: return callUnknown(arguments, at: id)
    }
  }

  /// `eval(…)` of a text that may name a parser.
  private mutating func noteEvaluation(_ arguments: Arguments, at id: NodeID) {
    var texts = [String(decoding: text(id), as: UTF8.self)]
    for argument in arguments.all {
      if case .constant(.text(let text), _) = argument.value { texts.append(text) }
    }
    if texts.contains(where: {
      $0.contains("pars") || $0.contains("argv") || $0.contains("add_arg") || $0.contains("import")
    }) {
      open(.foreignParser, at: span(id))
    }
  }
}
