/// The names that the reader tells apart: keywords of Python 2 and 3, and names of the libraries that it knows.
enum Word: String, CaseIterable {
  case and, `as`, assert, `break`, `class`, `continue`, def, del, elif, `else`, except, finally
  case `for`, from, global, `if`, `import`, `in`, `is`, lambda, not, or, pass, raise, `return`
  case `try`, `while`, with, yield
  case none = "None"
  case `true` = "True"
  case `false` = "False"

  // Keywords in one generation only, or in one place only.
  case async, await, nonlocal, exec, print, match, `case`, type
  case underscore = "_"

  // Attributes, functions and keyword arguments.
  case argv, append, extend, insert, items, keys, values, join, format, strip, split, pop, remove,
    clear, update, get
  case lower, upper, lstrip, rstrip, replace, copy, sort, reverse, setdefault, popitem, discard,
    add, index
  case int, float, str, bool, list, tuple, dict, set, range, xrange, len, isinstance, hasattr, hash,
    callable, getattr, setattr, vars
  case sorted, enumerate, zip, repr, id, open, eval, execfile, `super`, object, staticmethod,
    classmethod
  case property, unicode, exit, quit, compile, globals, locals, dir, reversed, unichr, iter, next,
    map, filter, max, min
  case mainName = "__main__"
  case moduleName = "__name__"
  case initializer = "__init__"
  case callMethod = "__call__"
  case importFunction = "__import__"
  case allNames = "__all__"
  case main, name, flags, args, `default`, choices, required, action, nargs, dest, help, argument
  case metavar, const, version, parents, deprecated
  case argumentDefault = "argument_default"
  case prefixCharacters = "prefix_chars"
  case fileCharacters = "fromfile_prefix_chars"
  case conflictHandler = "conflict_handler"
  case addHelp = "add_help"
  case allowAbbreviation = "allow_abbrev"
  case addArgument = "add_argument"
  case addGroup = "add_argument_group"
  case addExclusiveGroup = "add_mutually_exclusive_group"
  case addSubparsers = "add_subparsers"
  case addParser = "add_parser"
  case setDefaults = "set_defaults"
  case getDefault = "get_default"
  case parseArgs = "parse_args"
  case parseKnownArgs = "parse_known_args"
  case parseIntermixedArgs = "parse_intermixed_args"
  case parseKnownIntermixedArgs = "parse_known_intermixed_args"
  case actionGroups = "_action_groups"
  case error, description, epilog, usage, prog, completer
  case isFlag = "is_flag"
  case multiple, count, cls
  case knownOnly = "known_only"
  case flagsParser = "flags_parser"
  case contextSettings = "context_settings"
  case ignoreUnknown = "ignore_unknown_options"
  case allowExtra = "allow_extra_args"
  case standaloneMode = "standalone_mode"
  case flagValue = "flag_value"
  case enumValues = "enum_values"
  case upperBound = "upper_bound"

  /// Any other name.
  case plain = ""

  /// Whether no program can use it as a name of its own.
  var isReserved: Bool {
    switch self {
    case .and, .as, .assert, .break, .class, .continue, .def, .del, .elif, .else, .except, .finally,
      .for, .from, .global, .if, .import, .in, .is, .lambda, .not, .or, .pass, .raise, .return,
      .try, .while, .with, .yield, .none, .true, .false:
      true
    default: false
    }
  }
}
