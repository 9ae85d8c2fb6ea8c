import Diagnostics

/// A value with an identity: what is done to it by one name is seen by all.
enum Object {
  case list([Value])
  /// With constant keys.
  case dictionary([DictionaryEntry])
  /// A list or dictionary of which nothing is sure any more.
  case container
  case function(Function)
  case classObject(ClassObject)
  case instance(Instance)
  case module(Int)
  case parser(Int)
  /// `add_argument_group` and its like; what is added to it is added to the parser.
  case group(Int)
  case subparsers(Int)
  /// What `add_argument` returns: the parser and the number of the definition.
  case action(Int, Int)
  /// `super()`: the object, and the class behind which methods are looked for.
  case parent(of: Value, after: ObjectID)
  /// `click.option(…)` and `click.argument(…)`; nil where it isn't sure what it defines
  case clickOption(Definition?)
  case clickChoice(Value)
  case clickType(ScriptArgument.ValueType)
  /// `click.command(…)`
  case clickMaker(ClickMaker)
  /// A function as a command, and its parser
  case clickCommand(ObjectID, Int)
  /// `parser._action_groups`
  case actionGroups(Int)
}

struct DictionaryEntry {
  let key: Constant
  var value: Value
}

struct Function {
  enum Binding {
    case plain, fixed, toClass, property
  }

  let module: Int
  let node: NodeID

  /// The frame in which it was defined.
  let frame: Int
  var binding = Binding.plain

  /// The class in whose body it stands.
  var owner: ObjectID?

  /// The values of its parameters' defaults, in the order of the parameters.
  let defaults: [Value]
  var wasCalled = false
}

struct ClassObject {
  let module: Int
  let node: NodeID
  let lineage: Lineage
  var members: [NameID: Value]

  /// What a class has from its bases.
  struct Lineage {
    /// The classes that were read and that it is derived from, the nearest first, each once.
    var ancestors: [ObjectID] = []

    /// Whether it is derived from `argparse.ArgumentParser`.
    var isParserClass = false

    /// Whether it is derived from a class that was not read.
    var hasForeignBase = false

    /// More ancestors than this are taken for classes that were not read.
    private static let mostAncestors = 32

    mutating func add(_ base: ObjectID, _ lineage: Lineage) {
      for ancestor in [base] + lineage.ancestors where !ancestors.contains(ancestor) {
        ancestors.append(ancestor)
      }
      isParserClass = isParserClass || lineage.isParserClass
      hasForeignBase = hasForeignBase || lineage.hasForeignBase
      if ancestors.count > Self.mostAncestors {
        ancestors.removeLast(ancestors.count - Self.mostAncestors)
        hasForeignBase = true
      }
    }
  }
}

struct Instance {
  let type: ObjectID
  var attributes: [NameID: Value] = [:]
}

/// The names of one function call, class body or module.
struct Frame {
  var variables: [NameID: Value] = [:]
  let module: Int

  /// Where other names are looked for.
  let parent: Int?
  var globals: Set<NameID> = []
  var outer: Set<NameID> = []
  var returned: Value?
  var owner: ObjectID?
  var subject: Value?
}

/// Where control goes behind a statement.
struct Exits: OptionSet {
  let rawValue: UInt8

  static let falls = Exits(rawValue: 1)
  static let returns = Exits(rawValue: 2)
  static let breaks = Exits(rawValue: 4)
  static let continues = Exits(rawValue: 8)

  /// Those after which something of the same function may follow.
  static let within: Exits = [.falls, .breaks, .continues]
}
