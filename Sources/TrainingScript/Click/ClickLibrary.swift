/// A function or type of `click`.
///
/// - Source: Click, "API".
enum ClickLibrary {
  case option, argument
  case command, group
  case choice
  /// A type that makes a number of a text.
  case type(ScriptArgument.ValueType)
  /// A decorator that adds no argument.
  case harmless
  /// One that adds arguments of its own.
  case adder

  /// Nil for anything else.
  init?(_ path: String) {
    guard path.hasPrefix("click.") else { return nil }
    switch path.dropFirst("click.".count) {
    case "option": self = .option
    case "argument": self = .argument
    case "command": self = .command
    case "group": self = .group
    case "Choice": self = .choice
    case "INT", "IntRange": self = .type(.integer)
    case "FLOAT", "FloatRange": self = .type(.float)
    case "STRING": self = .type(.text)
    case "BOOL": self = .type(.boolean)
    case "pass_context", "pass_obj", "make_pass_decorator", "echo", "secho", "style":
      self = .harmless
    case "version_option", "help_option", "password_option", "confirmation_option": self = .adder
    default: return nil
    }
  }
}

/// What `click.command(…)` was given.
struct ClickMaker {
  let isGroup: Bool

  /// Whether unknown options end the script; nil where that isn't sure.
  let isStrict: Bool?
}
