import Diagnostics
import YAMLSubset

// Keys that run on into their values, which only those see who know the keys: `name=a`, `{name:a}`, `inputs [{name`.

extension Decoder {
  /// Reports a key that is a key of `record` with something of its value behind it.
  ///
  /// - Returns: the field that is meant, as a bit; nil where nothing was reported.
  mutating func reportRunOnKey(
    _ node: NodeID, _ text: String, in record: RecordDescription
  ) -> UInt64? {
    let scalars = Array(text.unicodeScalars)
    let isBracket = scalars.first.flatMap(FullWidthPunctuation.init) == .openBrace
    let start = isBracket ? 1 : 0
    var end = start
    while end < scalars.count, Self.isLetterOfKey(scalars[end]) { end += 1 }
    var word = ""
    for scalar in scalars[start..<end] { word.unicodeScalars.append(scalar) }
    guard let index = record.fields.firstIndex(where: { $0.key == word }) else { return nil }
    let key = located(node)
    if isBracket {
      reportBracket(key)
      return 1 << UInt64(index)
    }
    var next = end
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count else { return nil }
    switch scalars[next] {
    case "[", "{": reportMissingColon(word, in: key, end: end)
    case "=": reportEqualsSign(in: key, from: end, at: next, isLast: next + 1 == scalars.count)
    case ":" where next == end: reportMissingSpace(in: key, at: next)
    default: return nil
    }
    return 1 << UInt64(index)
  }

  private static func isLetterOfKey(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.value < 0x80 && scalar.properties.isAlphabetic
  }

  private mutating func reportMissingColon(_ word: String, in key: Located<String>, end: Int) {
    let first = key.span(ofScalarAt: 0)
    let last = key.span(ofScalarAt: end - 1)
    guard first != key.span else { return }
    let gap = SourceSpan(file: last.file, start: last.end, end: last.end)
    sink.report(
      YAMLFaults.missingColon, at: SourceSpan(file: first.file, start: first.start, end: last.end),
      YAMLFaults.missingColonMessage(after: word),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ': '", zh: "加上“: ”"), .unsafe, replace: gap, with: ": ")
      ])
  }

  private mutating func reportMissingSpace(in key: Located<String>, at index: Int) {
    let colon = key.span(ofScalarAt: index)
    guard colon != key.span else { return }
    let gap = SourceSpan(file: colon.file, start: colon.end, end: colon.end)
    sink.report(
      YAMLFaults.missingSpaceAfterColon, at: colon, YAMLFaults.missingSpaceMessage,
      fixIts: [
        FixIt(
          LocalizedText(en: "write a space", zh: "加一个空格"), .unsafe, replace: gap, with: " ")
      ])
  }

  private mutating func reportEqualsSign(
    in key: Located<String>, from end: Int, at index: Int, isLast: Bool
  ) {
    let sign = key.span(ofScalarAt: index)
    guard sign != key.span else { return }
    let start = end < index ? key.span(ofScalarAt: end).start : sign.start
    sink.report(
      YAMLFaults.missingColon, at: sign, YAMLFaults.equalsSignMessage,
      fixIts: [
        FixIt(
          LocalizedText(en: "write ': '", zh: "改为“: ”"), .unsafe,
          replace: SourceSpan(file: sign.file, start: start, end: sign.end), with: ": ")
      ])
  }

  private mutating func reportBracket(_ key: Located<String>) {
    let bracket = FullWidthPunctuation.openBrace
    sink.report(
      YAMLFaults.fullWidthPunctuation, at: key.span(ofScalarAt: 0), bracket.message,
      notes: [
        Note(
          LocalizedText(
            en: "write '{' here, and '}' at the end of the mapping", zh: "此处请改为“{”，映射末尾请写“}”"))
      ])
  }
}
