import Diagnostics
import Reporting
import Testing

@testable import CommandLineTool

@Suite("The surroundings decide what isn't said")
struct SurroundingsTests {
  private func environment(_ variables: String, isTerminal: Bool = false) -> Environment {
    let pairs = variables.split(separator: " ").map {
      $0.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    }
    return Environment(
      variable: { name in pairs.first { $0[0] == name }?[1] }, isTerminal: { _ in isTerminal })
  }

  @Test(
    "The language: ALGOLINT_LANG, then the locale's variables in their order",
    arguments: [
      ("", Language.english), ("LANG=C.UTF-8", .english), ("LANG=zh_CN.UTF-8", .chinese),
      ("LANG=zh_CN.UTF-8 LC_ALL=C", .english), ("LANG=en_US.UTF-8 LC_MESSAGES=zh_CN", .chinese),
      ("LC_MESSAGES=en_GB LC_ALL=zh_TW", .chinese), ("LC_ALL= LANG=zh", .chinese),
      ("ALGOLINT_LANG=zh LC_ALL=C", .chinese), ("ALGOLINT_LANG=en LANG=zh_CN", .english),
    ])
  func language(variables: String, language: Language) {
    #expect(Language(of: environment(variables)) == language)
  }

  @Test(
    "The language of '--lang' holds even where the rest of the line is wrong",
    arguments: [
      ("check --lang zh --nonsense", Language.chinese), ("--lang=zh chekc", .chinese),
      ("check --lang zh --lang en", .english), ("check -- --lang zh", nil),
      ("check --lang xx", nil),
      ("check --lang", nil),
    ])
  func askedLanguage(line: String, language: Language?) {
    #expect(Language.asked(in: line.split(separator: " ").map(String.init)) == language)
  }

  @Test(
    "Colours: the option, then NO_COLOR, then what forces them, then the terminal",
    arguments: [
      (ColourChoice.auto, "", true, true), (.auto, "", false, false),
      (.always, "NO_COLOR=1", false, true), (.never, "FORCE_COLOR=1", true, false),
      (.auto, "NO_COLOR=1 CLICOLOR_FORCE=1", true, false), (.auto, "NO_COLOR=", true, true),
      (.auto, "CLICOLOR_FORCE=1", false, true), (.auto, "CLICOLOR_FORCE=0", false, false),
      (.auto, "FORCE_COLOR=1", false, true), (.auto, "TERM=dumb", true, false),
      (.auto, "TERM=dumb FORCE_COLOR=1", true, true),
    ] as [(ColourChoice, String, Bool, Bool)])
  func colours(choice: ColourChoice, variables: String, isTerminal: Bool, isColoured: Bool) {
    let surroundings = environment(variables, isTerminal: isTerminal)
    let colour = choice.colour(of: .standardOutput, in: surroundings)
    #expect((colour == .ansi) == isColoured)
  }

  @Test("Programs are spoken to in English, unless a language is asked for")
  func audience() {
    let chinese = environment("LANG=zh_CN.UTF-8")
    let unasked = Console(environment: chinese)
    let asked = Console(environment: chinese, askedLanguage: .chinese)
    #expect(unasked.style(of: .text, on: .standardOutput).language == .chinese)
    #expect(unasked.style(of: .json, on: .standardOutput).language == .english)
    #expect(asked.style(of: .json, on: .standardOutput).language == .chinese)
  }
}
