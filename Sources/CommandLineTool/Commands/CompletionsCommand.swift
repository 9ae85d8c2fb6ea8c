import Diagnostics

extension Command {
  static let completions = Command(
    name: "completions",
    summary: LocalizedText(en: "print completions for a shell", zh: "输出 shell 的补全脚本"),
    details: LocalizedText(
      en: "The script completes commands, options, their words, rules and files.",
      zh: "脚本可补全命令、选项及其取值、规则和文件。"),
    examples: [
      (
        "algolint completions bash",
        LocalizedText(
          en: "in ~/.bashrc: source <(algolint completions bash)",
          zh: "在 ~/.bashrc 中写：source <(algolint completions bash)")
      ),
      (
        "algolint completions zsh",
        LocalizedText(
          en: "to a file _algolint in a folder of $fpath", zh: "写到 $fpath 某个目录下的 _algolint 文件")
      ),
      (
        "algolint completions fish",
        LocalizedText(
          en: "to ~/.config/fish/completions/algolint.fish",
          zh: "写到 ~/.config/fish/completions/algolint.fish")
      ),
    ],
    operands: .word(placeholder: "SHELL", Shell.allCases.map { .init($0.rawValue) }),
    options: [],
    run: { invocation throws(Refusal) in
      let language = invocation.console.language
      let text =
        switch Shell(rawValue: invocation.arguments.operands[0]) {
        case .bash, nil: BashCompletions().text
        case .zsh: ZshCompletions(language).text
        case .fish: FishCompletions(language).text
        }
      try invocation.console.print(text)
      return .success
    })
}

/// The shells that there are completions for.
private enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}
