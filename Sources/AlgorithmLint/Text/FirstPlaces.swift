import Diagnostics

/// Where each word of a list stands first: what rules about duplicates go by.
///
/// A few words are compared one by one, for which no table is made; of many, in linear time.
struct FirstPlaces<Word: Hashable> {
  private var words: [Word] = []
  private var places: [SourceSpan] = []
  private var indices: [Word: Int] = [:]

  private static var fewWords: Int { 16 }

  /// The place at which `word` stood before; nil if it stands at `place` first, which is kept then.
  mutating func earlier(_ word: Word, at place: SourceSpan) -> SourceSpan? {
    if let index = index(of: word) { return places[index] }
    if words.count == Self.fewWords {
      for (index, word) in words.enumerated() { indices[word] = index }
    }
    if words.count >= Self.fewWords { indices[word] = words.count }
    words.append(word)
    places.append(place)
    return nil
  }

  private func index(of word: Word) -> Int? {
    words.count <= Self.fewWords ? words.firstIndex(of: word) : indices[word]
  }
}
