/// The arguments of a `DEFINE_…`, by their names.
struct FlagArguments {
  private var given: [String: Arguments.Argument] = [:]

  /// - Parameter places: The names of the first arguments, which may be given by their place.
  init(_ arguments: Arguments, _ places: [String], _ names: NameTable) {
    for (place, argument) in zip(places, arguments.positional) { given[place] = argument }
    for (name, argument) in arguments.keywords {
      let spelling = names.spelling(name)
      given[Self.oldNames[spelling] ?? spelling] = argument
    }
  }

  subscript(_ name: String) -> Arguments.Argument? { given[name] }

  /// What TensorFlow called them before it took absl's flags.
  private static let oldNames = [
    "flag_name": "name", "default_value": "default", "docstring": "help",
  ]
}

/// What follows `DEFINE_`.
enum FlagKind {
  /// Those whose first argument is the flag's name.
  static let all: Set<String> = [
    "string", "integer", "float", "boolean", "bool", "enum", "enum_class", "list", "spaceseplist",
    "multi", "multi_string", "multi_integer", "multi_float", "multi_enum", "multi_enum_class",
  ]

  static func type(_ kind: String) -> ScriptArgument.ValueType? {
    switch kind {
    case "string", "enum", "multi_string", "multi_enum": .text
    case "integer", "multi_integer": .integer
    case "float", "multi_float": .float
    case "boolean", "bool": .boolean
    default: nil
    }
  }
}
