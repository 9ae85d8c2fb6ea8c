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
    let others = fullWidthColons(in: span(of: node))
    if others.count > 1 {
      sink.report(
        YAMLFaults.fullWidthPunctuation,
        at: located(node).span(ofScalarAt: found.colon), FullWidthPunctuation.colon.message,
        fixIts: [
          FixIt(
            LocalizedText(
              en: "write ': ' in each of these \(others.count) lines",
              zh: "将这 \(others.count) 行中的全角冒号都改为“: ”"), .unsafe, others)
        ])
    } else {
      report(.colon, in: located(node), at: found.colon)
    }
    return true
  }

  /// The change of each full-width colon in `span` that ends the first word of a line.
  private func fullWidthColons(in span: SourceSpan) -> [FixIt.Edit] {
    let colon = Array(FullWidthPunctuation.colon.rawValue.utf8)
    let bytes = tree.source.bytes
    var edits: [FixIt.Edit] = []
    var isFirstWord = true
    var i = span.range.lowerBound
    while i < span.range.upperBound {
      if isFirstWord, bytes[i...].starts(with: colon) {
        var end = i + colon.count
        while end < span.range.upperBound, bytes[end] == 0x20 { end += 1 }
        edits.append(
          FixIt.Edit(
            SourceSpan(file: span.file, i..<end), FullWidthPunctuation.colon.replacement))
        i = end
        isFirstWord = false
      } else if bytes[i] == 0x0A || bytes[i] == 0x0D {
        isFirstWord = true
        i += 1
        while i < span.range.upperBound, bytes[i] == 0x20 { i += 1 }
      } else {
        if bytes[i] == 0x20 { isFirstWord = false }
        i += 1
      }
    }
    return edits
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
