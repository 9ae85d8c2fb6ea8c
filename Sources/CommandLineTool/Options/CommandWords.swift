/// A command line parted into the command and what is said to it.
struct CommandWords {
  /// Nil where none is named.
  let command: Command?

  /// Everything else, in order.
  let rest: ArraySlice<String>

  /// The command is the first word that is neither an option nor the value of one. Only options of every command may
  /// stand before it.
  init(_ words: [String]) throws(Refusal) {
    var index = 0
    while index < words.count, words[index].hasPrefix("-") {
      index += 1
      if Self.takesNextWord(words[index - 1]) { index += 1 }
    }
    guard index < words.count else {
      (command, rest) = (nil, words[...])
      return
    }
    guard let command = Command.all.first(where: { $0.name == words[index] }) else {
      throw .unknownCommand(words[index])
    }
    self.command = command
    rest = (words[..<index] + words[(index + 1)...])[...]
  }

  private static func takesNextWord(_ word: String) -> Bool {
    Option.global.contains { option in
      if case .none = option.value { return false }
      return word == "--" + option.name
    }
  }
}
