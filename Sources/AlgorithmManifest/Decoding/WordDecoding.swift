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
      if slot.isInsteadOfList, let words = words(in: text) {
        decoder.reportWordsInOneText(node, text, title, words.map(\.rawValue))
      } else {
        decoder.reportUnknownWord(node, text, vocabulary, nearest: nearest?.rawValue)
      }
      return nil
    }
  }

  /// The words of which `text` is a list with commas between them, Chinese ones included; nil if it is none.
  private static func words(in text: String) -> [Self]? {
    guard text.utf8.count <= 1000 else { return nil }
    let parts = text.split { [",", "，", "、", ";", "；"].contains($0) }
    guard parts.count > 1 else { return nil }
    var words: [Self] = []
    for part in parts {
      switch match(String(part.trimmingSpaces)) {
      case .canonical(let word), .variant(let word): words.append(word)
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

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
