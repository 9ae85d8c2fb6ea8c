public import Diagnostics

/// A closed set of words that a field takes. Each word is spelled in its conformer and nowhere else.
public protocol Vocabulary: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  /// What one of the words is called in a message: `resource type`.
  static var title: LocalizedText { get }

  /// All words with their texts, and how a word is found from what somebody wrote.
  static var vocabulary: VocabularyDescription { get }

  /// What is known about this word but its spelling, which is the raw value.
  var row: WordRow { get }
}

/// The columns that every vocabulary has.
public struct WordRow: Sendable {
  /// The label that the console shows.
  public let label: LocalizedText

  /// Further names that people write, in any language.
  public let aliases: [String]

  /// How the API writes it; empty where it writes nothing.
  public let apiValue: String

  /// What choosing it means, in one line.
  public let summary: LocalizedText

  init(
    _ label: LocalizedText, api apiValue: String, also aliases: [String] = [],
    _ summary: LocalizedText
  ) {
    self.label = label
    self.aliases = aliases
    self.apiValue = apiValue
    self.summary = summary
  }

  /// A row whose label is the same in both languages.
  init(_ label: String, api apiValue: String, also aliases: [String] = [], _ summary: LocalizedText)
  {
    self.init(LocalizedText(en: label, zh: label), api: apiValue, also: aliases, summary)
  }
}

extension Vocabulary {
  /// The label that the console shows.
  public var label: LocalizedText { row.label }

  /// Further names that people write, in any language.
  public var aliases: [String] { row.aliases }

  /// How the API writes it; empty where it writes nothing.
  public var apiValue: String { row.apiValue }

  /// What choosing it means, in one line.
  public var summary: LocalizedText { row.summary }

  /// The word that the API writes as `apiValue`, if there is one.
  public init?(apiValue: String) {
    guard let word = Self.allCases.first(where: { $0.apiValue == apiValue && !apiValue.isEmpty })
    else { return nil }
    self = word
  }

  /// The word that `text` spells or means.
  public static func match(_ text: String) -> WordMatch<Self> {
    switch vocabulary.match(text) {
    case .canonical(let word): .canonical(Self(word))
    case .variant(let word): .variant(Self(word))
    case .unknown(let nearest): .unknown(nearest: nearest.map(Self.init))
    }
  }

  private init(_ word: VocabularyDescription.Word) {
    guard let value = Self(rawValue: word.text) else {
      preconditionFailure("a word of a description is a case of its vocabulary")
    }
    self = value
  }
}

/// What became of a text that should be a word of a vocabulary.
public enum WordMatch<Word: Sendable>: Sendable {
  /// It is the word as the manifest language spells it.
  case canonical(Word)
  /// It is a console label, an alias, or differs only in case or in `-`, `_` and spaces.
  case variant(Word)
  /// It is no word; `nearest` is the one it may be a slip of.
  case unknown(nearest: Word?)
}
