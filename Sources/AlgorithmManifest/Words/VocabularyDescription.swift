public import Diagnostics

/// A vocabulary as a value: what schemas, reference pages and messages are made from.
public struct VocabularyDescription: Sendable {
  /// What one of the words is called in a message: `resource type`.
  public let title: LocalizedText

  /// In the order of the console.
  public let words: [Word]

  /// One word of a vocabulary.
  public struct Word: Sendable {
    /// The word as the manifest language spells it.
    public let text: String
    public let label: LocalizedText
    public let aliases: [String]
    public let apiValue: String
    public let summary: LocalizedText

    /// Whether a text is one of the names that people write for it.
    fileprivate func isSpelled(_ folded: FoldedText) -> Bool {
      [text, label.english, label.chinese].contains { FoldedText($0) == folded }
        || aliases.contains { FoldedText($0) == folded }
    }
  }

  init<Words: Vocabulary>(of type: Words.Type) {
    title = type.title
    words = type.allCases.map { word in
      let row = word.row
      return Word(
        text: word.rawValue, label: row.label, aliases: row.aliases, apiValue: row.apiValue,
        summary: row.summary)
    }
  }

  /// The word that `text` spells or means.
  public func match(_ text: String) -> WordMatch<Word> {
    if let word = words.first(where: { $0.text == text }) { return .canonical(word) }
    let folded = FoldedText(text)
    if let word = words.first(where: { $0.isSpelled(folded) }) { return .variant(word) }
    // A slip of a label is a slip of its word, though the two look nothing like each other.
    let candidates = words.flatMap { [$0.text, $0.label.english, $0.label.chinese] }
    guard let near = Spelling.nearest(to: text, in: candidates),
      let index = candidates.firstIndex(of: near)
    else { return .unknown(nearest: nil) }
    return .unknown(nearest: words[index / 3])
  }

  /// The words in a row, quoted, for a message: `'CPU', 'GPU', 'Ascend'`.
  public var list: LocalizedText {
    LocalizedText(
      en: words.map { Quoted($0.text).en }.joined(separator: ", "),
      zh: words.map { Quoted($0.text).zh }.joined(separator: "、"))
  }
}
