import Diagnostics

/// Reads a command line by the table.
///
/// `--name VALUE` and `--name=VALUE` are the same, as are `-n VALUE` and `-nVALUE`. `--` ends the options; `-` is an operand.
struct ArgumentParser {
  private let command: Command?
  private let options: [Option]
  private var arguments = Arguments()
  private var rest: ArraySlice<String>

  /// - Parameters:
  ///   - words: The command line without the command's name.
  ///   - command: Nil where none is named; then only the options of every command are known.
  static func parse(_ words: ArraySlice<String>, for command: Command?) throws(Refusal) -> Arguments
  {
    var parser = ArgumentParser(command, rest: words)
    while let word = parser.rest.popFirst() {
      if word == "--" {
        while let operand = parser.rest.popFirst() { try parser.add(operand: operand) }
      } else if word.hasPrefix("--") {
        try parser.readOption(word.dropFirst(2))
      } else if word.hasPrefix("-"), word != "-" {
        try parser.readLetter(word.dropFirst())
      } else {
        try parser.add(operand: word)
      }
    }
    if !parser.arguments.has(.help) { try parser.checkOperands() }
    return parser.arguments
  }

  private init(_ command: Command?, rest: ArraySlice<String>) {
    self.command = command
    options = command?.allOptions ?? Option.global
    self.rest = rest
  }

  private mutating func readOption(_ word: Substring) throws(Refusal) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknownOption("--" + name, of: command)
    }
    try read(option, as: "--" + name, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func readLetter(_ word: Substring) throws(Refusal) {
    guard let option = options.first(where: { $0.letter == word.first }) else {
      throw .unknownOption("-" + word, of: command)
    }
    var value = word.dropFirst()
    if value.first == "=" { value = value.dropFirst() }
    try read(option, as: "-" + word.prefix(1), attached: value.isEmpty ? nil : String(value))
  }

  private mutating func read(
    _ option: Option, as written: String, attached: String?
  ) throws(Refusal) {
    if case .none = option.value {
      guard attached == nil else { throw .superfluousValue(written) }
      return arguments.add(option, "")
    }
    guard let value = attached ?? nextValue() else { throw .missingValue(written, option) }
    try check(value, of: option, as: written)
    arguments.add(option, value)
  }

  /// The next word, unless it is an option itself; `-` may be a value.
  private mutating func nextValue() -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  private func check(_ value: String, of option: Option, as written: String) throws(Refusal) {
    switch option.value {
    case .word(let words):
      guard words.contains(where: { $0.name == value }) else {
        throw .unknownWord(value, of: written, words.map(\.name))
      }
    case .output(let words):
      guard let output = OutputWord(value) else { throw .missingFile(written, value) }
      guard words.contains(where: { $0.name == output.name }) else {
        throw .unknownWord(output.name, of: written, words.map(\.name))
      }
    case .number(let range):
      guard let number = Int(value), range.contains(number) else {
        throw .wrongNumber(value, of: written, range)
      }
    case .text:
      guard !value.isEmpty else { throw .missingValue(written, option) }
    case .none: break
    }
  }

  private mutating func add(operand: String) throws(Refusal) {
    guard let command else { throw .unknownCommand(operand) }
    guard arguments.operands.count < command.operands.counts.upperBound else {
      throw .superfluousOperand(operand, of: command)
    }
    guard !operand.isEmpty else { throw .emptyOperand(of: command) }
    if let words = command.operands.words?.map(\.name), !words.contains(operand) {
      throw .unknownWord(operand, of: command.name, words)
    }
    arguments.add(operand: operand)
  }

  private func checkOperands() throws(Refusal) {
    guard let command, arguments.operands.count < command.operands.counts.lowerBound else { return }
    throw .missingOperand(of: command)
  }
}
