import Diagnostics

/// One row of the command table.
struct Command: Sendable {
  let name: String

  /// One line in the list of commands.
  let summary: LocalizedText

  /// What one should know besides, as paragraphs.
  let details: LocalizedText

  /// What one would write, with what it does.
  let examples: [(line: String, meaning: LocalizedText)]
  let operands: Operands
  let options: [Option]
  let run: @Sendable (Invocation) throws(Refusal) -> ExitStatus

  /// What stands on the command line besides options.
  enum Operands: Sendable {
    case none
    case one(placeholder: String)
    case optional(placeholder: String)
    case any(placeholder: String)
    case several(placeholder: String)
    /// Exactly two, with a placeholder for both.
    case pair(placeholder: String)
    /// One of some words.
    case word(placeholder: String, [Option.Word])
    /// The same, or nothing.
    case optionalWord(placeholder: String, [Option.Word])

    /// What stands for each of them.
    var placeholder: String? {
      switch self {
      case .none: nil
      case .one(let name), .optional(let name), .any(let name), .several(let name),
        .pair(let name):
        name
      case .word(let name, _), .optionalWord(let name, _): name
      }
    }

    /// How help writes them: `[PATH…]`.
    var usage: String? {
      guard let placeholder else { return nil }
      if case .pair = self { return placeholder }
      let name = counts.upperBound > 1 ? placeholder + "…" : placeholder
      return counts.lowerBound == 0 ? "[\(name)]" : name
    }

    /// The words that there are to choose from; nil where anything goes.
    var words: [Option.Word]? {
      switch self {
      case .word(_, let words), .optionalWord(_, let words): words
      case .none, .one, .optional, .any, .several, .pair: nil
      }
    }

    /// How many there may be.
    var counts: ClosedRange<Int> {
      switch self {
      case .none: 0...0
      case .one, .word: 1...1
      case .optional, .optionalWord: 0...1
      case .any: 0...Int.max
      case .several: 1...Int.max
      case .pair: 2...2
      }
    }
  }
}

/// What a command is given to work with.
struct Invocation: Sendable {
  let arguments: Arguments
  let console: Console
}
