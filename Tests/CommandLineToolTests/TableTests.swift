import Diagnostics
import Testing

@testable import CommandLineTool

@Suite("The tables of commands and options")
struct TableTests {
  @Test("No name comes twice")
  func names() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      let names = command.allOptions.map(\.name)
      let letters = command.allOptions.compactMap(\.letter)
      #expect(Set(names).count == names.count, "\(command.name)")
      #expect(Set(letters).count == letters.count, "\(command.name)")
    }
  }

  @Test("Every text is there in both languages")
  func languages() {
    let texts =
      Command.all.flatMap { [$0.summary, $0.details] }
      + Command.all.flatMap { $0.examples.map(\.meaning) + $0.allOptions.map(\.summary) }
    for text in texts {
      #expect(!text.english.isEmpty && text.english != text.chinese)
      #expect(text.chinese.unicodeScalars.contains { $0.properties.isIdeographic }, "\(text)")
    }
  }

  @Test("Examples follow the tables")
  func examples() throws {
    for line in Command.all.flatMap({ $0.examples.map(\.line) }) {
      let words = line.split(separator: " ").map(String.init)
      #expect(words.first == "algolint")
      let command = try CommandWords(Array(words.dropFirst()))
      _ = try ArgumentParser.parse(command.rest, for: command.command)
    }
  }

  @Test("Help fits a terminal of a hundred columns")
  func width() {
    for language in Language.allCases {
      let texts = [HelpText(language).text] + Command.all.map { HelpText($0, language).text }
      for line in texts.flatMap({ $0.split(separator: "\n") }) {
        let cells = line.unicodeScalars.reduce(0) { $0 + ($1.properties.isIdeographic ? 2 : 1) }
        #expect(cells <= 100, "\(line)")
      }
    }
  }
}
