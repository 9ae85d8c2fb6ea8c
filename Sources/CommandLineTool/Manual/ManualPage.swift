import Diagnostics
import Reporting

/// The manual page, made from the tables of commands and options.
struct ManualPage {
  private let language: Language
  private var roff = RoffText(comment: "Written by 'algolint man'.")

  init(_ language: Language) {
    self.language = language
    roff.title(
      "ALGOLINT", date: Tool.releaseDate, source: "algolint \(Tool.identity.version)",
      volume: ManualWords.volume[language])
    section("NAME")
    roff.fill("algolint - \(ManualWords.purpose[language])")
    section("SYNOPSIS")
    for (index, command) in Command.all.enumerated() {
      if index > 0 { roff.macro("br") }
      roff.bold(command.usage)
    }
    section("DESCRIPTION")
    roff.paragraphs(ManualWords.description[language])
    section("COMMANDS")
    for command in Command.all { add(command) }
    section("OPTIONS")
    add(Option.global)
    section("EXIT STATUS")
    for (status, meaning) in HelpText.exitStatuses { roff.entry(status, meaning[language]) }
    section("ENVIRONMENT")
    for (names, meaning) in ManualWords.environment { roff.entry(names, meaning[language]) }
    section("FILES")
    for (names, meaning) in ManualWords.files { roff.entry(names, meaning[language]) }
    section("EXAMPLES")
    for (index, example) in Command.all.flatMap(\.examples).enumerated() {
      if index > 0 { roff.macro("PP") }
      roff.fill(example.meaning[language])
      roff.example(example.line)
    }
  }

  var text: String { roff.text }

  private mutating func section(_ title: String) { roff.macro("SH", title) }

  private mutating func add(_ command: Command) {
    roff.macro("SS", command.usage)
    roff.fill(ManualWords.sentence(command.summary)[language])
    roff.macro("PP")
    roff.paragraphs(command.details[language])
    add(words: command.operands.words)
    add(command.options)
  }

  private mutating func add(_ options: [Option]) {
    for option in options {
      roff.entry(option.usage, option.summary[language])
      guard option.words?.contains(where: { $0.summary != nil }) == true else { continue }
      roff.macro("RS")
      add(words: option.words)
      roff.macro("RE")
    }
  }

  private mutating func add(words: [Option.Word]?) {
    for word in words ?? [] {
      if let summary = word.summary { roff.entry(word.name, summary[language]) }
    }
  }
}
