import Diagnostics
import YAMLSubset

extension ScalarValue where Self: Vocabulary {
  static var shape: ValueShape { .word(vocabulary) }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Located<Self>? {
    guard decoder.type(of: node) == .string else {
      decoder.reportWrongType(node, in: slot, shape, fixIts: codeFixIt(node, decoder))
      return nil
    }
    let text = decoder.tree.text(of: node)
    if let word = Self(rawValue: text) { return Located(word, decoder.span(of: node)) }
    switch match(text) {
    case .canonical(let word):
      return Located(word, decoder.span(of: node))
    case .variant(let word):
      decoder.reportVariant(node, text, title, word.rawValue, isText: true)
      return Located(word, decoder.span(of: node))
    case .unknown(let nearest):
      if slot.isElement || slot.standsForList, let words = words(joinedIn: text) {
        decoder.reportJoinedWords(node, text, words, in: slot)
        return nil
      }
      decoder.reportUnknownWord(node, text, vocabulary, nearest: nearest?.rawValue)
      return nil
    }
  }

  /// The words of a text in which somebody wrote several: `CPU, GPU`.
  private static func words(joinedIn text: String) -> [String]? {
    let commas: Set<Unicode.Scalar> = [",", "，", "、", ";", "；", "/", "|"]
    let hasComma = text.unicodeScalars.contains { commas.contains($0) }
    let parts = text.unicodeScalars.split { hasComma ? commas.contains($0) : $0 == " " }
    guard parts.count > 1, parts.count <= allCases.count else { return nil }
    var words: [String] = []
    for part in parts {
      switch match(String(part)) {
      case .canonical(let word), .variant(let word): words.append(word.rawValue)
      case .unknown: return nil
      }
    }
    return words
  }

  /// The word in place of its code in the API.
  private static func codeFixIt(_ node: NodeID, _ decoder: Decoder) -> [FixIt] {
    guard decoder.tree.kind(of: node).isScalar,
      let word = Self(apiValue: decoder.tree.text(of: node))
    else { return [] }
    return decoder.rewritingFixIt(node, word.rawValue, .unsafe).map { [$0] } ?? []
  }
}

extension StorageKind: ScalarValue {}
extension DataFormat: ScalarValue {}
extension DatasetKind: ScalarValue {}
extension SplitMode: ScalarValue {}
extension ParameterType: ScalarValue {}
extension RewardGoal: ScalarValue {}
extension SearchAlgorithm: ScalarValue {}
extension ResourceType: ScalarValue {}
