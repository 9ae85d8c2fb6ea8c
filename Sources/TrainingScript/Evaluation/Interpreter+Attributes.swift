import Diagnostics

extension Interpreter {
  /// `owner.name`
  mutating func attribute(_ name: NameID, of owner: Value, at id: NodeID) -> Value {
    switch owner {
    case .library(let library):
      let child = libraries.child(name, of: library, names)
      switch libraries.kind(child) {
      case .argv: return .special(.argv)
      case .flags(.value):
        useFlags(at: id)
        return .unknown
      case .other:
        noteForeignParser(name, at: id)
        return .library(child)
      default: return .library(child)
      }
    case .object(let object): return attribute(name, ofObject: object, owner, at: id)
    case .special(.argv): return .special(.argvMethod(name))
    case .constant(.text, _) where word(name) == .format || word(name) == .join: return .unknown
    case .union(let members):
      var result: Value?
      for member in members where !member.isNone {
        let value = attribute(name, of: member, at: id)
        result = result.map { .either($0, value) } ?? value
      }
      return result ?? .unknown
    case .unknown, .builtin:
      noteForeignParser(name, at: id)
      return .unknown
    default: return .unknown
    }
  }

  private mutating func attribute(
    _ name: NameID, ofObject id: ObjectID, _ owner: Value, at node: NodeID
  ) -> Value {
    switch object(id) {
    case .module(let module):
      if let value = frames[modules[module].frame].variables[name] { return value }
      if let value = submodule(name, of: module) { return value }
      return .unknown
    case .instance(let instance):
      if let value = instance.attributes[name] { return value }
      if let value = member(name, ofClass: instance.type) {
        return bound(value, to: owner, instance.type, at: node)
      }
      if hasForeignBase(instance.type) { noteForeignParser(name, at: node) }
      return .unknown
    case .classObject:
      if let value = member(name, ofClass: id) {
        // An `Enum` makes something else of its members.
        if case .object = value { return boundToClass(value, owner) }
        return hasForeignBase(id) && !isParserClass(id) ? .unknown : value
      }
      if isParserClass(id) {
        return .library(libraries.id(of: "argparse.ArgumentParser." + names.spelling(name)))
      }
      return .unknown
    case .parser(let parser):
      if let value = parsers[parser].attributes[name] { return value }
      if let type = parsers[parser].type, let value = member(name, ofClass: type) {
        return bound(value, to: owner, type, at: node)
      }
      return parserAttribute(name, of: id, at: node)
    case .group(let parser):
      return word(name) == .actionGroups
        ? new(.actionGroups(parser)) : parserAttribute(name, of: id, at: node)
    case .parent(let subject, let type):
      if let value = member(name, ofClass: type, skipsItself: true) {
        return bound(value, to: subject, type, at: node)
      }
      if case .object(let subjectID) = subject, case .parser = object(subjectID) {
        return .method(subjectID, name)
      }
      if case .object(let subjectID) = subject, case .classObject = object(subjectID) {
        return .unknown
      }
      return .unknown
    case .function, .clickOption, .clickMaker, .clickChoice, .clickType: return .unknown
    case .clickCommand(_, let parser):
      if word(name) == .main { return owner }
      openParser(parser, .subcommands, at: nameSpan(ofAttribute: node))
      return .unknown
    case .list, .dictionary, .container, .subparsers, .action, .actionGroups:
      return .method(id, name)
    }
  }

  /// A member of a class as an object of the class sees it.
  private mutating func bound(
    _ value: Value, to owner: Value, _ type: ObjectID, at node: NodeID
  ) -> Value {
    guard case .object(let id) = value, case .function(let function) = object(id) else {
      return value
    }
    switch function.binding {
    case .plain: return .bound(id, to: owner)
    case .fixed: return value
    case .toClass: return .bound(id, to: .object(type))
    case .property: return call(.bound(id, to: owner), Arguments(), at: node)
    }
  }

  private func boundToClass(_ value: Value, _ type: Value) -> Value {
    guard case .object(let id) = value, case .function(let function) = object(id),
      function.binding == .toClass
    else { return value }
    return .bound(id, to: type)
  }

  /// A method that only parsers have, of something that nobody knows.
  private mutating func noteForeignParser(_ name: NameID, at id: NodeID) {
    switch word(name) {
    case .parseArgs, .parseIntermixedArgs, .parseKnownArgs, .parseKnownIntermixedArgs:
      let isStrict = word(name) == .parseArgs || word(name) == .parseIntermixedArgs
      let place = nameSpan(ofAttribute: id)
      if !isStrict || foreignParsing == nil {
        foreignParsing = .init(isStrict: isStrict, at: place)
      }
      open(.foreignParser, at: span(id))
    case .addArgument, .addGroup, .addExclusiveGroup, .addSubparsers:
      open(.foreignParser, at: span(id))
    default: break
    }
  }

  // MARK: Assignment

  mutating func setAttribute(_ name: NameID, of owner: Value, _ value: Value, at id: NodeID) {
    for member in owner.members {
      switch member {
      case .object(let object): setAttribute(name, ofObject: object, value, at: id)
      case .library(let library):
        // `sys.argv = …`, `argparse.ArgumentParser.error = …`
        let child = libraries.child(name, of: library, names)
        switch libraries.kind(child) {
        case .argv: open(.rawArguments, at: span(id))
        case .argumentParser, .argumentParserMember:
          argparseIsChanged = true
          open(.foreignParser, at: span(id))
        default: break
        }
        escape(value, at: span(id))
      default: escape(value, at: span(id))
      }
    }
  }

  private mutating func setAttribute(
    _ name: NameID, ofObject id: ObjectID, _ value: Value, at node: NodeID
  ) {
    switch object(id) {
    case .instance(var instance):
      if !value.isPlain { events += 1 }
      if escapedObjects.contains(id) { escape(value, at: span(node)) }
      if isConditional, let old = instance.attributes[name] {
        instance.attributes[name] = .either(old, value)
      } else {
        instance.attributes[name] = value
      }
      set(id, .instance(instance))
    case .classObject(var type):
      events += 1
      type.members[name] =
        type.members[name].map { isConditional ? .either($0, value) : value } ?? value
      set(id, .classObject(type))
    case .module(let module):
      events += 1
      let frame = modules[module].frame
      let old = frames[frame].variables[name]
      frames[frame].variables[name] =
        old.map { isConditional ? .either($0, value) : value } ?? value
    case .parser(let parser): setParserAttribute(name, of: parser, value, at: node)
    case .action(let parser, let index): setActionAttribute(name, of: parser, index, at: node)
    default: escape(value, at: span(node))
    }
  }

  /// `owner[index] = value`
  mutating func setItem(_ index: Value, of owner: Value, _ value: Value, at id: NodeID) {
    for member in owner.members {
      if member == .special(.argv) {
        open(.rawArguments, at: span(id))
      } else if !isConditional, case .object(let object) = member,
        case .dictionary(var entries) = self.object(object), case .constant(let key, _) = index
      {
        noteChange(of: object, at: span(id))
        entries.removeAll { $0.key == key }
        entries.append(DictionaryEntry(key: key, value: value))
        set(object, .dictionary(entries))
      } else {
        degrade(member, at: span(id))
        escape(value, at: span(id))
      }
    }
  }
}
