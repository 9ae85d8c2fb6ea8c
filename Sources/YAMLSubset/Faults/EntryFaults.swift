import Diagnostics

extension YAMLFaults {
  static let entries: [DiagnosticKind] = [
    .missingColon, .missingSpace, .mappingOnLine, .trailingText, .reservedCharacter,
  ]
}

extension DiagnosticKind {
  static let missingColon = text(
    "missing-colon",
    summary: LocalizedText(en: "a line among entries that has no ':'", zh: "映射中的一行缺少“:”"),
    rationale: LocalizedText(
      en: "Every entry of a mapping is a key, ':' and a value. Text without ':' is no entry.",
      zh: "映射的每一项由键、“:”和值组成，没有“:”的文本不是一项。"),
    source: "YAML 1.2.2, rule 192, ns-l-block-map-implicit-entry",
    examples: [
      .part("name: a\n«description» b\n"),
      .part("«name» a\ndescription: b\n"),
      .part("name: a\n«description»\n"),
      .part("name: a\ndescription «=» b\n"),
      .part("name: a\ndescription: b\n"),
    ])

  static let missingSpace = text(
    "missing-space-after-colon",
    summary: LocalizedText(en: "no space between ':' and the value", zh: "“:”与值之间缺少空格"),
    rationale: LocalizedText(
      en:
        "Without a space after it, ':' is a letter of the text, as in 'obs://bucket'. So 'name:a' is one word, not a key and a value.",
      zh: "“:”后面没有空格时只是文本中的普通字符，如“obs://bucket”。因此“name:a”是一个词，而不是键和值。"),
    source: "YAML 1.2.2, rules 130 and 194",
    examples: [
      .part("name: a\ndescription«:»b\n"),
      .part("name: a\n\"description\"«:»b\n"),
      .part("name: a\ndescription: b\n"),
    ])

  static let mappingOnLine = text(
    "mapping-on-key-line",
    summary: LocalizedText(en: "a second ': ' on one line", zh: "同一行出现第二个“: ”"),
    rationale: LocalizedText(
      en:
        "One line holds one key and its value. Text that contains ': ' must be in quotes; a nested mapping begins on a line of its own.",
      zh: "一行只能有一个键和它的值。含有“: ”的文本必须加引号；嵌套的映射要另起一行。"),
    source: "YAML 1.2.2, rule 192, ns-l-block-map-implicit-entry",
    examples: [
      .part("description: note«:» a colon\n"),
      .part("description: 'note: a colon'\n"),
    ])
}

// MARK: - Reports

extension Parser {
  /// Reports text in the place of an entry that has no `:`, or one without a space after it.
  mutating func reportMissingColon(_ s: Span<UInt8>, _ range: Range<Int>) {
    let range = range.lowerBound..<min(range.upperBound, s.endOfLine(from: range.lowerBound))
    if s.isDashWithoutSpace(at: range.lowerBound) {
      return reportDashWithoutSpace(range.lowerBound)
    }
    let colon = colonWithoutSpace(s, range)
    if let twin = fullWidthColon(s, range), twin < colon ?? .max {
      return report(s, .colon, at: twin)
    }
    if let colon {
      return report(
        .missingSpace, colon..<colon + 1,
        LocalizedText(en: "a space is missing after this ':'", zh: "此“:”后面缺少空格"),
        fixIts: [
          FixIt(
            LocalizedText(en: "write a space", zh: "加一个空格"), .unsafe,
            replace: span(colon + 1, colon + 1), with: " ")
        ])
    }
    var end = range.lowerBound
    while end < range.upperBound, !s[end].isBlankOrBreak { end += 1 }
    if let sign = equalsSign(s, range) { return reportEqualsSign(s, sign) }
    let key = range.lowerBound..<max(end, range.lowerBound)
    report(
      .missingColon, key,
      LocalizedText(
        en: "a ':' is missing after \(Quoted(s.text(key)).en)",
        zh: "\(Quoted(s.text(key)).zh)后面缺少“:”"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ':' after the key", zh: "在键后写“:”"), .unsafe,
          replace: span(end, end), with: ":")
      ])
  }

  private func colonWithoutSpace(_ s: Span<UInt8>, _ range: Range<Int>) -> Int? {
    if s.byte(at: range.lowerBound) == .doubleQuote || s.byte(at: range.lowerBound) == .singleQuote
    {
      return s.byte(at: range.upperBound) == .colon ? range.upperBound : nil
    }
    for i in range where s[i] == .colon { return i }
    return nil
  }

  /// The `=` that ends the first word of `range`, or stands behind it.
  private func equalsSign(_ s: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound, !s[i].isBlank, s[i] != .equals { i += 1 }
    guard i > range.lowerBound else { return nil }
    while i < range.upperBound, s[i].isBlank { i += 1 }
    return i < range.upperBound && s[i] == .equals ? i : nil
  }

  private mutating func reportEqualsSign(_ s: Span<UInt8>, _ offset: Int) {
    var start = offset
    while start > 0, s[start - 1].isBlank { start -= 1 }
    var end = offset + 1
    while end < s.count, s[end].isBlank { end += 1 }
    report(
      .missingColon, offset..<offset + 1,
      LocalizedText(en: "a key is followed by ':', not by '='", zh: "键后应为“:”，而不是“=”"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ': '", zh: "改为“: ”"), .unsafe, replace: span(start, end),
          with: ": ")
      ])
  }

  /// Reports the `:` at `colon` in the value that begins at `value` on the line of its key.
  mutating func reportMappingOnKeyLine(_ s: Span<UInt8>, value: Int, colon: Int) {
    let end = s.trimmed(value, s.endOfText(from: value))
    let quoted = s.singleQuoted(value..<end)
    var fixIts: [FixIt] = []
    if s[value] != .doubleQuote, s[value] != .singleQuote, end - value < 512 {
      fixIts.append(
        FixIt(
          LocalizedText(en: "put quotes around the text", zh: "为文本加引号"), .unsafe,
          replace: span(value, end), with: quoted))
    }
    report(
      .mappingOnLine, colon..<colon + 1,
      LocalizedText(
        en: "this ':' begins a second value on one line", zh: "此“:”使同一行出现了第二个值"),
      notes: [
        Note(
          LocalizedText(
            en:
              "put quotes around the text if ':' is part of it; else begin a new line after the first key",
            zh: "如果“:”是文本的一部分，请给文本加引号；否则请在第一个键之后换行"))
      ], fixIts: fixIts)
  }
}
