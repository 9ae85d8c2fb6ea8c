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
      decoder.reportUnknownWord(node, text, vocabulary, nearest: nearest?.rawValue)
      return nil
    }
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
