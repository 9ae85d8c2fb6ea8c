import Diagnostics

/// The completions of fish.
struct FishCompletions {
  private(set) var text: String
  private let language: Language

  init(_ language: Language) {
    self.language = language
    text = """
      # Completions of algolint for fish. Load them with: algolint completions fish | source

      complete -c algolint -e
      complete -c algolint -f

      """
    for option in Option.global { add(option, "", "global") }
    add(words: Suggestion.commands, named: "command")
    let names = Command.all.map(\.name).joined(separator: " ")
    let none = " -n 'not __fish_seen_subcommand_from \(names)'"
    text += "complete -c algolint\(none) -a '(__algolint_command)'\n"
    for command in Command.all {
      text += "\n"
      let condition = " -n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options { add(option, condition, command.name) }
      let source = source(Suggestion(command.operands), "\(command.name)_operand")
      if !source.isEmpty { text += "complete -c algolint\(condition)\(source)\n" }
    }
  }

  private mutating func add(_ option: Option, _ condition: String, _ owner: String) {
    let short = option.letter.map { " -s \($0)" } ?? ""
    var source = ""
    if let suggestion = Suggestion(option) {
      let name = "\(owner)_\(option.name)".replacing("-", with: "_")
      source = " -r" + self.source(suggestion, name)
    }
    let summary = Self.quoting(option.summary[language])
    text += "complete -c algolint\(condition)\(short) -l \(option.name)\(source) -d \(summary)\n"
  }

  private mutating func source(_ suggestion: Suggestion, _ name: String) -> String {
    switch suggestion {
    case .nothing: return ""
    case .files: return " -F"
    case .words(let words):
      add(words: words, named: name)
      return " -a '(__algolint_\(name))'"
    case .list(let words):
      add(words: words, named: name)
      return " -a '(__fish_complete_list , __algolint_\(name))'"
    }
  }

  /// Adds a function that prints words with what they mean.
  private mutating func add(words: [Option.Word], named name: String) {
    let rows = words.map { word in
      "    \(word.name) \(Self.quoting(word.summary?[language] ?? ""))"
    }
    text += """
      function __algolint_\(name)
        printf '%s\\t%s\\n' \\
      \(rows.joined(separator: " \\\n"))
      end

      """
  }

  /// Between its quotation marks fish takes a backslash for more than itself.
  private static func quoting(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
