import AlgorithmManifest

extension BodyReader {
  /// What the API writes for a word as the manifest language spells it.
  ///
  /// A word that isn't known stays as it is: the linter says of it what there is to say.
  static func word<Word: Vocabulary>(_ text: String, _ type: Word.Type) -> String {
    if let word = Word(apiValue: text) { return word.rawValue }
    switch Word.match(text) {
    case .canonical(let word), .variant(let word): return word.rawValue
    case .unknown: return text
    }
  }

  /// The same for a member that may be absent; empty text is no word.
  mutating func word<Word: Vocabulary>(_ place: Place?, _ type: Word.Type) -> String? {
    textUnlessEmpty(place).map { Self.word($0, type) }
  }
}
