import Diagnostics

/// What a reader can know about the value of an expression without running it.
indirect enum Value: Hashable {
  /// Anything at all, but none of the objects that are followed.
  case unknown

  /// Its text stands at the span.
  case constant(Constant, SourceSpan)

  /// A name of a module that was not read.
  case library(LibraryID)
  case builtin(NameID)
  case object(ObjectID)

  /// A method of an object that Python or its library defines.
  case method(ObjectID, NameID)

  /// A method of a class that was read.
  case bound(ObjectID, to: Value)
  case special(Special)

  /// One of several. Never nested, at most eight.
  case union([Value])

  /// Of a call that doesn't return.
  case never

  /// Lists of arguments.
  enum Special: Hashable {
    /// `sys.argv`
    case argv
    /// `sys.argv[1:]`
    case commandLine
    /// What a parser left over.
    case rest
    case argvMethod(NameID)
  }

  var isNone: Bool {
    if case .constant(.none, _) = self { true } else { false }
  }

  /// The values of which it is one.
  var members: [Value] {
    if case .union(let members) = self { members } else { [self] }
  }

  /// Whether nothing that is followed can be reached from it.
  var isPlain: Bool {
    switch self {
    case .unknown, .constant, .library, .builtin, .special, .never: true
    case .object, .method, .bound, .union: false
    }
  }
}

struct ObjectID: Hashable {
  let rawValue: Int32
}

struct LibraryID: Hashable {
  let rawValue: Int32
}

extension Value {
  /// One of two values.
  static func either(_ a: Value, _ b: Value) -> Value {
    if a == b { return a }
    var members = a.members
    for member in b.members where !members.contains(member) { members.append(member) }
    members.removeAll { $0 == .never }
    // Which of several constants it is doesn't matter: none of them is sure. None is told apart, since it stands for
    // "from the command line" and "not made yet".
    let constants = members.filter {
      if case .constant(let value, _) = $0 { value != .none } else { false }
    }
    if constants.count > 1 {
      members.removeAll { constants.contains($0) }
      if !members.contains(.unknown) { members.append(.unknown) }
    }
    return members.count == 1 ? members[0] : members.isEmpty ? .never : .union(members)
  }
}
