import Diagnostics

extension Command {
  static let help = Command(
    name: "help",
    summary: LocalizedText(en: "explain the tool or one command", zh: "显示工具或某个命令的说明"),
    details: LocalizedText(
      en: "Without COMMAND it prints what 'algolint --help' prints.",
      zh: "不带 COMMAND 时，显示的内容与“algolint --help”相同。"),
    examples: [],
    operands: .optional(placeholder: "COMMAND"),
    options: [],
    run: { invocation throws(Refusal) in
      let language = invocation.console.language
      guard let name = invocation.arguments.operands.first else {
        try invocation.console.print(HelpText(language).text)
        return .success
      }
      guard let command = all.first(where: { $0.name == name }) else {
        throw .unknownCommand(name)
      }
      try invocation.console.print(HelpText(command, language).text)
      return .success
    })
}
