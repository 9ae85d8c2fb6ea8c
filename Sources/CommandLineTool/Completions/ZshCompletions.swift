import Diagnostics

/// The completions of zsh, in the way of its own: a file `_algolint` of the function path, or a text to be sourced.
struct ZshCompletions {
  private(set) var text = ""
  private let language: Language
  private var functions: [String] = []

  init(_ language: Language) {
    self.language = language
    var cases: [String] = []
    for command in Command.all {
      var arguments = command.allOptions.map { specification($0, of: command) }
      let operands = command.operands
      if let placeholder = operands.placeholder {
        let action = action(Suggestion(operands), "\(command.name)_operand")
        let place = operands.counts.upperBound > 1 ? "*" : "1"
        arguments.append(ShellWord.quoting("\(place):\(Self.escaped(placeholder)):\(action)"))
      }
      cases.append(Self.arguments(arguments, of: command.name))
    }
    let globals = Option.global.map { specification($0, of: nil) }.joined(separator: " ")
    let commands = function(Suggestion.commands, "command")
    text = """
      #compdef algolint
      # Completions of algolint for zsh. Load them with: source <(algolint completions zsh)

      \(functions.joined(separator: "\n"))

      _algolint() {
        local curcontext=$curcontext state line
        typeset -A opt_args
        _arguments -C -s -S \(globals) '1:COMMAND:\(commands)' '*::ARGUMENT:->rest'
        [[ $state == rest ]] || return
        curcontext=${curcontext%:*}-$words[1]:
        case $words[1] in
      \(cases.joined(separator: "\n"))
        esac
      }

      if [[ $funcstack[1] == _algolint ]]; then
        _algolint "$@"
      else
        compdef _algolint algolint
      fi

      """
  }

  private static func arguments(_ arguments: [String], of name: String) -> String {
    let lines = arguments.map { "        \($0)" }.joined(separator: " \\\n")
    return "    \(name))\n      _arguments -s -S \\\n\(lines) ;;"
  }

  /// An option as `_arguments` reads it: `'(-o --output)'{-o+,--output=}'[…]:FILE:_files'`.
  private mutating func specification(_ option: Option, of command: Command?) -> String {
    let repeats = option.isRepeatable
    var description = "[\(Self.escaped(option.summary[language]))]"
    var (long, short) = ("--\(option.name)", option.letter.map { "-\($0)" })
    if let suggestion = Suggestion(option), let placeholder = option.placeholder {
      let name = "\(command?.name ?? "global")_\(option.name)".replacing("-", with: "_")
      description += ":\(Self.escaped(placeholder)):\(action(suggestion, name))"
      long += "="
      short = short.map { $0 + "+" }
    }
    let others = repeats ? "*" : "(\(option.spellings.joined(separator: " ")))"
    guard let short else { return ShellWord.quoting(others + long + description) }
    return "'\(others)'{\(short),\(long)}\(ShellWord.quoting(description))"
  }

  private mutating func action(_ suggestion: Suggestion, _ name: String) -> String {
    switch suggestion {
    case .nothing: " "
    case .files: "_files"
    case .words(let words): function(words, name)
    case .list(let words): "_sequence \(function(words, name))"
    }
  }

  /// Adds a function that offers words with what they mean.
  private mutating func function(_ words: [Option.Word], _ name: String) -> String {
    let items = words.map { word in
      let meaning = word.summary.map { ":" + $0[language] } ?? ""
      return "    " + ShellWord.quoting(word.name + meaning)
    }
    functions.append(
      """
      _algolint_\(name)() {
        local -a words=(
      \(items.joined(separator: "\n"))
        )
        _describe -t words word words "$@"
      }
      """)
    return "_algolint_\(name)"
  }

  /// Text in which `_arguments` shall see nothing of its own.
  private static func escaped(_ text: String) -> String {
    ["\\", ":", "[", "]"].reduce(text) { $0.replacing($1, with: "\\" + $1) }
  }
}
