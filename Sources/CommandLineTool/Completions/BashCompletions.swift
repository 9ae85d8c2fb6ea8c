import Diagnostics

/// The completions of bash, from its version 3.2 on.
///
/// Where files are meant the script says nothing: then bash offers files itself, with its own quoting.
struct BashCompletions {
  let text: String

  init() {
    let values = Command.all.flatMap { command in
      command.allOptions.compactMap { option -> String? in
        guard let suggestion = Suggestion(option) else { return nil }
        let patterns = option.spellings.map { "\(command.name):\($0)" }.joined(separator: " | ")
        return "    \(patterns)) \(Self.action(suggestion)) ;;"
      }
    }
    let options = Command.all.map { command in
      let words = command.allOptions.flatMap(\.spellings).joined(separator: " ")
      return "      \(command.name)) _algolint_words '\(words)' ;;"
    }
    let operands = Command.all.map { command in
      "    \(command.name)) \(Self.action(Suggestion(command.operands))) ;;"
    }
    let names = Command.all.map(\.name).joined(separator: " ")
    let globals = Option.global.flatMap(\.spellings).joined(separator: " ")
    text = """
      # Completions of algolint for bash. Load them with: source <(algolint completions bash)

      _algolint_words() {
        compopt +o default +o bashdefault 2>/dev/null
        COMPREPLY=($(compgen -W "$1" -- "$word"))
      }

      # Several words with commas between them.
      _algolint_list() {
        local last=${word##*,}
        compopt +o default +o bashdefault -o nospace 2>/dev/null
        COMPREPLY=($(compgen -P "${word%"$last"}" -W "$1" -- "$last"))
      }

      _algolint() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= ended= index
        COMPREPLY=()
        # Bash takes '--format=text' for three words.
        if [[ $word == = ]]; then
          word=
        elif [[ $before == = && $COMP_CWORD -gt 2 ]]; then
          before=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            --) ended=1 ;;
            \(Option.globalSpellingsWithValue.joined(separator: " | "))) [[ $command ]] || ((index++)) ;;
            -* | =) ;;
            *) command=${command:-${COMP_WORDS[index]}} ;;
          esac
        done
        [[ $ended ]] || case $command:$before in
      \(values.joined(separator: "\n"))
        esac
        if [[ $word == -* && ! $ended ]]; then
          case $command in
      \(options.joined(separator: "\n"))
            *) _algolint_words '\(globals)' ;;
          esac
          return
        fi
        case $command in
          '') _algolint_words '\(names)' ;;
      \(operands.joined(separator: "\n"))
        esac
      }

      complete -o bashdefault -o default -F _algolint algolint

      """
  }

  private static func action(_ suggestion: Suggestion) -> String {
    switch suggestion {
    case .nothing: "_algolint_words ''; return"
    case .files: "return"
    case .words(let words): "_algolint_words '\(names(words))'; return"
    case .list(let words): "_algolint_list '\(names(words))'; return"
    }
  }

  private static func names(_ words: [Option.Word]) -> String {
    words.map(\.name).joined(separator: " ")
  }
}
