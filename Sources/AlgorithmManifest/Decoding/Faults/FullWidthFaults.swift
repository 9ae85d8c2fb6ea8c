import Diagnostics
import YAMLSubset

// Full-width punctuation that only those see who know the keys.

extension Decoder {
  /// Reports a key of `record` that runs on behind a full-width colon, or has a full-width space beside it.
  ///
  /// - Returns: the field that is meant, as a bit, or 0; nil where nothing was reported.
  mutating func reportFullWidth(
    _ node: NodeID, _ text: String, in record: RecordDescription
  ) -> UInt64? {
    if let found = fieldBeforeColon(text, in: record) {
      report(.colon, in: located(node), at: found.colon)
      return 1 << UInt64(found.index)
    }
    let isSpace = { $0 == FullWidthPunctuation.space.rawValue }
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last)
    else { return nil }
    report(.space, in: located(node), at: isSpace(first) ? 0 : scalars.count - 1)
    let word = String(String.UnicodeScalarView(scalars.filter { !isSpace($0) }))
    return record.fields.firstIndex { $0.key == word }.map { 1 << UInt64($0) } ?? 0
  }

  /// Reports a text in the place of a mapping, where it is one only for its full-width colon: `- name：data_url`.
  mutating func reportFullWidthColon(_ node: NodeID, in record: RecordDescription) -> Bool {
    guard type(of: node) == .string,
      let found = fieldBeforeColon(tree.text(of: node), in: record)
    else { return false }
    report(.colon, in: located(node), at: found.colon)
    return true
  }

  private func fieldBeforeColon(
    _ text: String, in record: RecordDescription
  ) -> (index: Int, colon: Int)? {
    let scalars = text.unicodeScalars
    guard let colon = scalars.firstIndex(of: FullWidthPunctuation.colon.rawValue) else {
      return nil
    }
    let key = text[..<colon]
    guard let index = record.fields.firstIndex(where: { $0.key == key }) else { return nil }
    return (index, scalars.distance(from: scalars.startIndex, to: colon))
  }

  /// A space beside a key is too much, whatever its width: one more would change the indentation.
  private func fixIt(_ punctuation: FullWidthPunctuation, at place: SourceSpan) -> FixIt {
    guard punctuation == .space else { return punctuation.fixIt(at: place) }
    return FixIt(
      LocalizedText(en: "remove it", zh: "删除它"), .unsafe, replace: place, with: "")
  }

  private mutating func report(
    _ punctuation: FullWidthPunctuation, in text: Located<String>, at index: Int
  ) {
    let place = text.span(ofScalarAt: index)
    let isExact = place != text.span
    sink.report(
      YAMLFaults.fullWidthPunctuation, at: place, punctuation.message,
      fixIts: isExact ? [fixIt(punctuation, at: place)] : [])
  }
}
