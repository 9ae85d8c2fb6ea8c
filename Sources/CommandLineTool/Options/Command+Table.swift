extension Command {
  /// Every command, in the order of the help. One line a command.
  static let all: [Command] = [
    .check, .compile,
    .initializing, .importing, .diff,
    .arguments, .explain, .rules, .config, .schema, .yaml, .hook, .completions,
    .manual, .help,
  ]

  /// The command's own options, then those that all commands have.
  var allOptions: [Option] { options + Option.global }

  /// `algolint check [OPTION…] [PATH…]`
  var usage: String {
    let parts = ["algolint", name, "[OPTION…]", operands.usage]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
