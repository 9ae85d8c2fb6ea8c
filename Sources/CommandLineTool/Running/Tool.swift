import Diagnostics
import Reporting

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program.
package enum Tool {
  static let identity = ToolIdentity(name: "algolint", version: "0.1.0")

  /// When this version was made, for the manual page.
  static let releaseDate = "2026-11-23"

  /// Does what the command line asks for, and ends the process.
  package static func main() -> Never {
    CrashHandler.install()
    // Writing to a closed pipe, or beyond the size that a file may have, shall be an error like others,
    // not the end without a word.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    exit(run(Array(CommandLine.arguments.dropFirst()), in: .process).rawValue)
  }

  static func run(_ words: [String], in environment: Environment) -> ExitStatus {
    let asked = Language.asked(in: words)
    do throws(Refusal) {
      return try perform(words, in: environment)
    } catch {
      Console(environment: environment, askedLanguage: asked).complain(error)
      return .failure
    }
  }

  private static func perform(
    _ words: [String], in environment: Environment
  ) throws(Refusal) -> ExitStatus {
    guard !words.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      throw .undecodableArgument
    }
    let line = try CommandWords(words)
    let arguments = try ArgumentParser.parse(line.rest, for: line.command)
    let console = Console(
      environment: environment,
      askedLanguage: arguments.word(.language, as: LanguageWord.self)?.language,
      colours: arguments.word(.colour, as: ColourChoice.self) ?? .auto,
      rulesAddress: try .written(in: arguments)
        ?? environment.text("ALGOLINT_RULES_URL").flatMap(RulesAddress.init))
    if arguments.has(.version) {
      try console.print("\(identity.name) \(identity.version)\n")
      return .success
    }
    guard let command = line.command else {
      let help = HelpText(console.language).text
      if arguments.has(.help) { try console.print(help) } else { console.remark(Array(help.utf8)) }
      return arguments.has(.help) ? .success : .failure
    }
    if arguments.has(.help) {
      try console.print(HelpText(command, console.language).text)
      return .success
    }
    return try command.run(Invocation(arguments: arguments, console: console))
  }
}
