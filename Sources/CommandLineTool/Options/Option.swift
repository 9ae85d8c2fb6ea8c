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
    case word([String])
    /// A whole number.
    case number(ClosedRange<Int>)
    /// Any text; help shows what it stands for.
    case text(placeholder: String)
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
  init<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, oneOf words: Word.Type, _ summary: LocalizedText
  ) {
    self.init(name, .word(Word.allCases.map(\.rawValue)), summary)
  }

  /// What stands for the value in help: `text|short`, `N`, `FILE`; nil without a value.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .word(let words): words.joined(separator: "|")
    case .number: "N"
    case .text(let placeholder): placeholder
    }
  }
}
