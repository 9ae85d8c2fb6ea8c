import Diagnostics

/// One row of the option table: parsing, help and whatever is made from the table later know an option from here only.
struct Option: Sendable {
  /// Without the dashes: `fail-on`.
  let name: String

  /// Its short form, for a few options only.
  let letter: Character?
  let value: Value
  let summary: LocalizedText

  enum Value: Sendable {
    /// It stands by itself.
    case none
    /// One of some words.
    case word([Word])
    /// One of some words, or `WORD=FILE` for what goes to a file.
    case output([Word])
    /// A whole number.
    case number(ClosedRange<Int>)
    /// Any text; help shows what it stands for.
    case text(placeholder: String)
  }

  /// A word that may be a value.
  struct Word: Sendable {
    let name: String

    /// What it means, where the option's own summary doesn't say so.
    let summary: LocalizedText?

    init(_ name: String, _ summary: LocalizedText? = nil) {
      self.name = name
      self.summary = summary
    }
  }

  init(
    _ name: String, letter: Character? = nil, _ value: Value, _ summary: LocalizedText
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.summary = summary
  }

  /// An option whose values are the cases of an enumeration.
  init<Cases: RawRepresentable<String> & CaseIterable>(
    _ name: String, oneOf words: Cases.Type, _ summary: LocalizedText
  ) {
    self.init(name, .word(Cases.allCases.map { Word($0.rawValue) }), summary)
  }

  /// Whether each time that it is written counts.
  var isRepeatable: Bool {
    switch value {
    case .output: true
    case .text(let placeholder): placeholder.hasSuffix(",…")
    case .none, .word, .number: false
    }
  }

  /// The words that a value is made of; nil where it is made of other things.
  var words: [Word]? {
    switch value {
    case .word(let words), .output(let words): words
    case .none, .number, .text: nil
    }
  }

  /// What stands for the value in help: `auto|always|never`, `N`, `FILE`; nil without a value.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .word(let words):
      words.allSatisfy { $0.summary == nil } ? words.map(\.name).joined(separator: "|") : "NAME"
    case .output: "NAME[=FILE]"
    case .number: "N"
    case .text(let placeholder): placeholder
    }
  }
}
