import Diagnostics
import Testing

@testable import CommandLineTool

@Suite("The command line")
struct ArgumentParserTests {
  /// A command with an option of every kind.
  static let command = Command(
    name: "try", summary: LocalizedText(en: "try", zh: "尝试"),
    details: LocalizedText(en: "try", zh: "尝试"), examples: [], operands: .any(placeholder: "PATH"),
    options: [
      Option("flag", letter: "f", .none, LocalizedText(en: "a flag", zh: "开关")),
      Option(
        "word", letter: "w", .word([.init("red"), .init("green")]),
        LocalizedText(en: "a word", zh: "词")),
      Option("count", letter: "n", .number(1...9), LocalizedText(en: "a number", zh: "数")),
      Option("name", .text(placeholder: "NAME"), LocalizedText(en: "a text", zh: "文本")),
    ],
    run: { _ in .success })

  /// What was read, written down: options with values, then operands.
  static func read(_ line: String) throws -> String {
    let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    let arguments = try ArgumentParser.parse(words[...], for: command)
    let options = command.allOptions.compactMap { option in
      arguments.text(option).map { option.name + ($0.isEmpty ? "" : "=\($0)") }
    }
    return (options + arguments.operands.map { "<\($0)>" }).joined(separator: " ")
  }

  @Test(
    "is read by the table",
    arguments: [
      ("", ""),
      ("a b", "<a> <b>"),
      ("--flag a", "flag <a>"),
      ("-f a", "flag <a>"),
      ("--word red", "word=red"),
      ("--word=red", "word=red"),
      ("-w red", "word=red"),
      ("-wred", "word=red"),
      ("-w=red", "word=red"),
      ("-n3 a", "count=3 <a>"),
      ("--name a=b", "name=a=b"),
      ("--name=a=b", "name=a=b"),
      ("--name -", "name=-"),
      ("--name=-x", "name=-x"),
      ("a --word red b --word green", "word=green <a> <b>"),
      ("-", "<->"),
      ("-- --flag -f --", "<--flag> <-f> <-->"),
      ("--lang zh", "lang=zh"),
      ("-h", "help"),
    ])
  func reading(line: String, arguments: String) throws {
    #expect(try Self.read(line) == arguments)
  }

  @Test(
    "is refused with one sentence that says what to write",
    arguments: [
      ("--flagg", "unknown option '--flagg'; did you mean '--flag'?"),
      ("--zzzzzzz", "unknown option '--zzzzzzz'"),
      ("-z", "unknown option '-z'"),
      ("--fail-on error", "'--fail-on' is an option of 'algolint check'"),
      ("--flag=yes", "the option '--flag' takes no value"),
      ("--word", "the option '--word' needs a value"),
      ("--word --flag", "the option '--word' needs a value"),
      ("--name=", "the option '--name' needs a value"),
      ("--word=gren", "unknown value 'gren' of '--word'; did you mean 'green'?"),
      ("-w blue", "unknown value 'blue' of '-w'"),
      ("--count 0", "the value '0' of '--count' is no number from 1 to 9"),
      ("--count 1e1", "the value '1e1' of '--count' is no number from 1 to 9"),
      (
        "--count 99999999999999999999",
        "the value '99999999999999999999' of '--count' is no number from 1 to 9"
      ),
      ("''", "an argument is empty"),
    ])
  func refusing(line: String, sentence: String) throws {
    let refusal = #expect(throws: Refusal.self) { try Self.read(line) }
    #expect(refusal?.message.english == sentence)
    #expect(refusal?.message.chinese != sentence)
  }

  @Test("tells how many arguments a command takes")
  func operands() throws {
    func refusal(_ operands: Command.Operands, _ words: [String]) -> Refusal? {
      let command = Command(
        name: "try", summary: Self.command.summary, details: Self.command.details, examples: [],
        operands: operands, options: [], run: { _ in .success })
      do throws(Refusal) {
        _ = try ArgumentParser.parse(words[...], for: command)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(.one(placeholder: "X"), ["a"]) == nil)
    #expect(refusal(.several(placeholder: "X"), ["a", "b"]) == nil)
    #expect(refusal(.optional(placeholder: "X"), []) == nil)
    #expect(refusal(.one(placeholder: "X"), ["--help"]) == nil)
    #expect(
      refusal(.one(placeholder: "X"), [])?.message.english == "'algolint try' needs an argument")
    #expect(
      refusal(.several(placeholder: "X"), [])?.hint?.english
        == "usage: algolint try [OPTION…] X…")
    #expect(
      refusal(.optional(placeholder: "X"), ["a", "b"])?.message.english
        == "'b' is one argument too many")
    #expect(
      refusal(.none, ["a"])?.hint?.english == "usage: algolint try [OPTION…]")
  }

  @Test(
    "may have options of every command before the command's name",
    arguments: [
      ("check a", "check", "a"),
      ("--lang zh check a", "check", "--lang zh a"),
      ("--color=never --lang zh check", "check", "--color=never --lang zh"),
      ("--help", "", "--help"),
      ("--lang zh", "", "--lang zh"),
    ])
  func commandWords(line: String, command: String, rest: String) throws {
    let words = try CommandWords(line.split(separator: " ").map(String.init))
    #expect(words.command?.name ?? "" == command)
    #expect(words.rest.joined(separator: " ") == rest)
  }

  @Test(
    "names an unknown command, and what was probably meant",
    arguments: [
      ("chekc", "unknown command 'chekc'; did you mean 'check'?", "see 'algolint --help'"),
      ("zzzz", "unknown command 'zzzz'", "see 'algolint --help'"),
      (
        "a/algorithm.yaml", "unknown command 'a/algorithm.yaml'",
        "to check a file, write 'algolint check a/algorithm.yaml'"
      ),
    ])
  func unknownCommand(word: String, message: String, hint: String) {
    let refusal = #expect(throws: Refusal.self) { try CommandWords([word]) }
    #expect(refusal?.message.english == message)
    #expect(refusal?.hint?.english == hint)
  }
}
