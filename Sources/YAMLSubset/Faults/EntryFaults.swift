public import Diagnostics

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
      .part("«resources» {types: CPU}\n"),
      .part("«inputs» [{name: data_url, constraints: {source: obs}}]\n"),
      .part("outputs: [{name«=»train_url}]\n"),
      .part("resources:\n  «types» [CPU]\n  multi_card true\n  distributed: true\n"),
      .part("search:\n  «reward»\n    name: accuracy\n  parameters:\n    - {name: lr}\n"),
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
      .part("outputs: [{name«:»train_url}]\n"),
      .part("resources«:»{types: [CPU]}\n"),
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

// MARK: - Keys that run on

extension YAMLFaults {
  /// A key without its colon. That `inputs [{name: a}]` is no key `inputs [{name` only those see who know the keys.
  public static let missingColon = DiagnosticKind.missingColon

  /// A colon without a space behind it, as in `{name:a}`.
  public static let missingSpaceAfterColon = DiagnosticKind.missingSpace

  public static func missingColonMessage(after key: String) -> LocalizedText {
    LocalizedText(
      en: "a ':' is missing after \(Quoted(key).en)", zh: "\(Quoted(key).zh)后面缺少“:”")
  }

  public static let missingSpaceMessage = LocalizedText(
    en: "a space is missing after this ':'", zh: "此“:”后面缺少空格")

  public static let equalsSignMessage = LocalizedText(
    en: "a key is followed by ':', not by '='", zh: "键后应为“:”，而不是“=”")
}

// MARK: - Reports

extension Parser {
  /// Reports text in the place of an entry that has no `:`, or one without a space after it.
  mutating func reportMissingColon(_ s: Span<UInt8>, _ range: Range<Int>) {
    let range = range.lowerBound..<min(range.upperBound, s.endOfLine(from: range.lowerBound))
    if s.isDashWithoutSpace(at: range.lowerBound) {
      return reportDashWithoutSpace(s, range.lowerBound)
    }
    let colon = colonWithoutSpace(s, range)
    if let twin = fullWidthColon(s, range), twin < colon ?? .max {
      return report(s, .colon, at: twin)
    }
    if let colon {
      return report(
        .missingSpace, colon..<colon + 1,
        YAMLFaults.missingSpaceMessage,
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
      YAMLFaults.missingColonMessage(after: s.text(key)),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ':' after the key", zh: "在键后写“:”"), .unsafe,
          replace: span(end, end), with: ":")
      ])
  }

  /// Reports lines that are keys and values without a colon between them, as one mistake.
  mutating func reportMissingColons(_ s: Span<UInt8>, _ lines: [Range<Int>]) {
    guard let first = lines.first else { return }
    guard lines.count > 1 else { return reportMissingColon(s, first) }
    let key = s.firstWord(of: first)
    let edits = lines.map { line in
      let end = s.firstWord(of: line).upperBound
      return FixIt.Edit(span(end, end), ":")
    }
    report(
      .missingColon, key,
      LocalizedText(
        en: "a ':' is missing after \(Quoted(s.text(key)).en), and in the lines below",
        zh: "\(Quoted(s.text(key)).zh)及下面各行的键后面缺少“:”"),
      fixIts: [
        FixIt(
          LocalizedText(
            en: "write ':' after each of the \(lines.count) keys",
            zh: "在这 \(lines.count) 个键后各写一个“:”"), .unsafe, edits)
      ])
  }

  /// The first key of the cursor's line and what follows it, up to a bracket that became part of the key,
  /// because the colon or the space behind it is missing: `types[CPU]`, `types:[CPU]`, `types [CPU]`.
  func swallowedBracket(_ s: Span<UInt8>, before offset: Int) -> Range<Int>? {
    var start = lineStart
    while start < offset, s[start].isBlank || s.isDash(at: start) { start += 1 }
    var end = start
    while end < offset, s.isWord(end..<end + 1) { end += 1 }
    guard end > start else { return nil }
    if s.byte(at: end) == .colon { end += 1 }
    while end < offset, s[end].isBlank { end += 1 }
    let isBracket = s.byte(at: end) == .openBracket || s.byte(at: end) == .openBrace
    guard end < offset, isBracket, s[end - 1] != .colon || !s[end].isBlank else { return nil }
    // A bracket behind a colon and a space begins the value.
    if s[end - 1].isBlank, s[s.trimmed(start, end) - 1] == .colon { return nil }
    return start..<end
  }

  /// Whether something else stands in `range` where the colon belongs.
  func hasWrongColon(_ s: Span<UInt8>, _ range: Range<Int>) -> Bool {
    s.isDashWithoutSpace(at: range.lowerBound) || colonWithoutSpace(s, range) != nil
      || fullWidthColon(s, range) != nil || equalsSign(s, range) != nil
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
      YAMLFaults.equalsSignMessage,
      fixIts: [
        FixIt(
          LocalizedText(en: "write ': '", zh: "改为“: ”"), .unsafe, replace: span(start, end),
          with: ": ")
      ])
  }

  /// Reports the `:` at `colon` in the value that begins at `value` on the line of its key.
  mutating func reportMappingOnKeyLine(_ s: Span<UInt8>, value: Int, colon: Int) {
    if let range = swallowedBracket(s, before: value) { return reportMissingColon(s, range) }
    if let bracket = s.fullWidthBracket(at: value) {
      return reportFullWidthBrackets(s, bracket, at: value)
    }
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
