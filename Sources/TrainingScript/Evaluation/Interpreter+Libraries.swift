import Diagnostics

extension Interpreter {
  /// Calls a function or class of a module that was not read.
  mutating func callLibrary(_ library: LibraryID, _ arguments: Arguments, at id: NodeID) -> Value {
    switch libraries.kind(library) {
    case .argumentParser: return makeParser(arguments, at: id)
    case .argumentParserMember: return callUnboundMethod(library, arguments, at: id)
    case .systemExit: return .never
    case .flags(let function): return callFlags(function, arguments, at: id)
    case .click(let function): return callClick(function, arguments, at: id)
    case .harmless, .namespace: return .unknown
    case .otherLibrary: open(.otherLibrary, at: nameSpan(ofCall: id))
    case .rawReader: open(.rawArguments, at: nameSpan(ofCall: id))
    default: break
    }
    return callUnknown(arguments, at: id)
  }

  /// `argparse.ArgumentParser.__init__(self, …)`
  private mutating func callUnboundMethod(
    _ library: LibraryID, _ arguments: Arguments, at id: NodeID
  ) -> Value {
    let name = libraries.path(library).split(separator: ".").last.map { String($0) } ?? ""
    guard let subject = arguments.positional.first, case .object(let object) = subject.value else {
      return callUnknown(arguments, at: id)
    }
    var rest = arguments
    rest.positional.removeFirst()
    return callMethod(names.id(of: name), of: object, rest, at: id)
  }
}
