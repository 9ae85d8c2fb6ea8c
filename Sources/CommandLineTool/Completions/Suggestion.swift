import AlgorithmCompiler
import Diagnostics

/// What may stand in one place of a command line, as shells offer it.
enum Suggestion {
  /// Something that only its writer knows.
  case nothing
  case files
  case words([Option.Word])
  /// Words of which several may be written, with commas between them.
  case list([Option.Word])

  /// What may be a value of an option; nil for an option without one.
  init?(_ option: Option) {
    switch option.value {
    case .none: return nil
    case .word(let words), .output(let words): self = .words(words)
    case .number: self = .nothing
    case .text(let placeholder): self.init(placeholder: placeholder)
    }
  }

  init(_ operands: Command.Operands) {
    if let words = operands.words {
      self = .words(words)
    } else {
      self.init(placeholder: operands.placeholder)
    }
  }

  private init(placeholder: String?) {
    switch placeholder {
    case "FILE", "PATH", "SCRIPT", "FILE|DIR/", "PATH|URL", "SCRIPT|DIR", "OLD NEW": self = .files
    case "RULE": self = .words(Self.rules)
    case "RULE,…": self = .list(Self.rules)
    case "COMMAND": self = .words(Self.commands)
    default: self = .nothing
    }
  }

  static var commands: [Option.Word] { Command.all.map { .init($0.name, $0.summary) } }

  private static var rules: [Option.Word] {
    KindCatalog.standard.kinds.map { .init($0.code, $0.summary) }
  }
}

extension Option {
  /// All ways to write it: `-o`, `--output`.
  var spellings: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  /// The ways to write the options that need a value and that may stand before a command.
  static var globalSpellingsWithValue: [String] {
    global.filter { $0.placeholder != nil }.flatMap(\.spellings)
  }
}
