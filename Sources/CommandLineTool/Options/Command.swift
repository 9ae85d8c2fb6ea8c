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

    /// How help writes them: `[PATH…]`.
    var usage: String? {
      switch self {
      case .none: nil
      case .one(let placeholder): placeholder
      case .optional(let placeholder): "[\(placeholder)]"
      case .any(let placeholder): "[\(placeholder)…]"
      case .several(let placeholder): "\(placeholder)…"
      }
    }

    /// How many there may be.
    var counts: ClosedRange<Int> {
      switch self {
      case .none: 0...0
      case .one: 1...1
      case .optional: 0...1
      case .any: 0...Int.max
      case .several: 1...Int.max
      }
    }
  }
}

/// What a command is given to work with.
struct Invocation: Sendable {
  let arguments: Arguments
  let console: Console
}
