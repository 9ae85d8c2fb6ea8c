import Diagnostics
import YAMLSubset

extension Decoder {
  /// Reports the wrong dashes before the keys of a mapping where a list was meant: `-name: data_url`.
  ///
  /// - Returns: whether there were any.
  mutating func reportWrongDashes(_ node: NodeID, in record: RecordDescription) -> Bool {
    var hasFound = false
    for (key, _) in tree.entries(of: node) where type(of: key) == .string {
      let scalars = tree.text(of: key).unicodeScalars
      guard let dash = scalars.first.flatMap(WrongDash.init) else { continue }
      let word = scalars.dropFirst().drop(while: WrongDash.isSpace)
      guard record[String(word)] != nil else { continue }
      let text = located(key)
      let wordStart = text.span(ofScalarAt: scalars.count - word.count).range.lowerBound
      let place = text.span(ofScalarAt: 0)
      sink.report(
        dash.kind, at: place, dash.message, fixIts: [dash.fixIt(at: place, word: wordStart)])
      hasFound = true
    }
    return hasFound
  }
}
