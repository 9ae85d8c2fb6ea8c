import Diagnostics

extension Interpreter {
  /// A value goes to code that was not read: parsers may get arguments there, functions may be called, lists changed.
  mutating func escape(_ value: Value, at span: SourceSpan) {
    switch value {
    case .unknown, .constant, .library, .builtin, .special, .never: return
    case .union(let members): for member in members { escape(member, at: span) }
    case .bound(let function, let subject):
      escape(.object(function), at: span)
      escape(subject, at: span)
    case .method(let id, let name):
      switch word(name) {
      case .addArgument, .addGroup, .addExclusiveGroup, .addSubparsers, .setDefaults, .parseArgs,
        .parseKnownArgs, .addParser, .append, .plain:
        escape(.object(id), at: span)
      default: break
      }
    case .object(let id): escape(id, at: span)
    }
  }

  private mutating func escape(_ id: ObjectID, at span: SourceSpan) {
    switch object(id) {
    case .parser(let parser), .group(let parser), .subparsers(let parser),
      .actionGroups(let parser):
      openParser(parser, .foreignParser, at: span)
      return
    case .action(let parser, let index):
      parsers[parser].definitions[index].makeUnknown(at: span)
      return
    default: break
    }
    guard escapedObjects.insert(id).inserted else {
      if case .list = object(id) { degrade(.object(id), at: span) }
      if case .dictionary = object(id) { degrade(.object(id), at: span) }
      return
    }
    switch object(id) {
    case .list, .dictionary: degrade(.object(id), at: span)
    case .function, .classObject: escaped.append(.object(id))
    case .instance(let instance):
      for value in instance.attributes.values.map({ $0 }) where !value.isPlain {
        escape(value, at: span)
      }
      escaped.append(.object(id))
    case .parent(let subject, _): escape(subject, at: span)
    default: break
    }
  }

  /// Nothing is sure any more about the contents of a list or dictionary.
  mutating func degrade(_ value: Value, at span: SourceSpan) {
    for member in value.members {
      guard case .object(let id) = member else { continue }
      noteChange(of: id, at: span)
      switch object(id) {
      case .list(let members):
        set(id, .container)
        for member in members { escape(member, at: span) }
      case .dictionary(let entries):
        set(id, .container)
        for entry in entries { escape(entry.value, at: span) }
      default: break
      }
    }
  }

  /// A list or dictionary changes, to which defaults or choices may refer.
  mutating func noteChange(of id: ObjectID, at span: SourceSpan) {
    guard let places = captured.removeValue(forKey: id) else { return }
    for place in places {
      parsers[place.parser].definitions[place.definition].argument.defaultValue = .unknown(at: span)
      parsers[place.parser].definitions[place.definition].argument.choices = .unknown(at: span)
    }
  }

  /// Calls what code that was not read may call, with arguments of which nothing is known.
  mutating func callEscaped() {
    isConditional = true
    let count = escaped.count
    var position = 0
    while position < escaped.count {
      let value = escaped[position]
      escapedRoot = min(position, count - 1)
      position += 1
      guard case .object(let id) = value else { continue }
      switch object(id) {
      case .function: callFreely(id, subject: nil)
      case .classObject(let type):
        let instance = newID(.instance(Instance(type: id)))
        callMembers(of: type, subject: .object(instance))
      case .instance(let instance):
        if case .classObject(let type) = object(instance.type) {
          callMembers(of: type, subject: value)
        }
      default: break
      }
    }
  }

  private mutating func callMembers(of type: ClassObject, subject: Value) {
    let initializer = names.id(of: .initializer)
    let members = type.members.sorted { $0.key.rawValue < $1.key.rawValue }
    for (name, value) in members.filter({ $0.key == initializer })
      + members.filter({ $0.key != initializer })
    {
      _ = name
      guard case .object(let id) = value, case .function(let function) = object(id) else {
        continue
      }
      callFreely(id, subject: function.binding == .fixed ? nil : subject)
    }
  }

  /// Calls a function that was not called before.
  private mutating func callFreely(_ id: ObjectID, subject: Value?) {
    guard case .function(let function) = object(id), !function.wasCalled else { return }
    module = function.module
    frame = function.frame
    var arguments = Arguments()
    if let subject { arguments.positional.append(.init(value: subject, node: function.node)) }
    arguments.unknownPositional = function.node
    arguments.unknownKeywords = function.node
    _ = invoke(id, arguments, at: function.node)
  }
}
