import Diagnostics

extension YAMLFaults {
  static let entries: [DiagnosticKind] = [
    .missingColon, .missingSpace, .missingDash, .unexpectedDash, .sequenceOnLine, .mappingOnLine,
    .trailingText, .reservedCharacter,
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

  static let missingDash = text(
    "missing-dash",
    summary: LocalizedText(
      en: "a line among the entries of a sequence that has no '- '", zh: "序列中的一行缺少“- ”"),
    rationale: LocalizedText(
      en:
        "The entries of a sequence begin with '- ' in one column. A key in that column belongs neither to the entry above nor to the sequence.",
      zh: "序列的每一项都从同一列的“- ”开始。位于该列的键既不属于上一项，也不属于该序列。"),
    source: "YAML 1.2.2, rule 184, c-l-block-seq-entry",
    examples: [
      .part("outputs:\n  - name: train_url\n  «label»: 模型\n"),
      .part("outputs:\n  - name: train_url\n    label: 模型\n"),
    ])

  static let unexpectedDash = text(
    "unexpected-dash",
    summary: LocalizedText(en: "a '- ' among the entries of a mapping", zh: "映射的各项之间出现“- ”"),
    rationale: LocalizedText(
      en: "In one column stand either keys or dashes. A sequence is the value of a key, under it.",
      zh: "同一列只能全是键或全是“-”。序列应作为某个键的值写在键的下方。"),
    source: "YAML 1.2.2, rules 183 and 187",
    examples: [
      .part("name: a\ndescription: b\n«-» c\n"),
      .part("outputs:\n- name: train_url\n"),
    ])

  static let sequenceOnLine = text(
    "sequence-on-key-line",
    summary: LocalizedText(en: "a sequence that begins on the line of its key", zh: "序列与其键写在同一行"),
    rationale: LocalizedText(
      en:
        "A sequence with dashes begins on a line of its own. On the line of the key it can be written in brackets.",
      zh: "用“-”书写的序列要另起一行。与键同一行时可以用方括号书写。"),
    source: "YAML 1.2.2, rule 196, s-l+block-node",
    examples: [
      .part("inputs: «-» name: data_url\n"),
      .part("inputs:\n  - name: data_url\n"),
      .part("inputs: [{name: data_url}]\n"),
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

  mutating func reportMissingDash(_ s: Span<UInt8>, _ offset: Int) {
    let words = s.firstWords(at: offset)
    report(
      .missingDash, words,
      LocalizedText(
        en: "\(Quoted(s.text(words)).en) stands in the column of the '- ' entries but has no '- '",
        zh: "\(Quoted(s.text(words)).zh)与“- ”各项同列，但没有“- ”"),
      notes: [
        Note(
          LocalizedText(
            en: "indent it to make it part of the entry above, or write '- ' to begin a new entry",
            zh: "要作为上一项的内容请再缩进，要另起一项请加“- ”"))
      ])
  }

  mutating func reportUnexpectedDash(_ s: Span<UInt8>, _ offset: Int) {
    report(
      .unexpectedDash, offset..<offset + 1,
      LocalizedText(
        en: "'- ' begins an entry of a sequence, but the lines around it are entries of a mapping",
        zh: "“- ”表示序列的一项，而此处上下都是映射的项"),
      notes: [
        Note(
          LocalizedText(
            en: "write the sequence under a key of its own, or remove the '-'",
            zh: "请把序列写在某个键的下方，或删除“-”"))
      ])
  }

  mutating func reportSequenceOnLine(_ s: Span<UInt8>, _ offset: Int, afterProperty: Bool) {
    let message =
      afterProperty
      ? LocalizedText(
        en: "a sequence can't begin on the line of its anchor or tag", zh: "序列不能与它的锚点或标签写在同一行")
      : LocalizedText(en: "a sequence can't begin on the line of its key", zh: "序列不能与它的键写在同一行")
    report(
      .sequenceOnLine, offset..<offset + 1, message,
      notes: [
        Note(
          LocalizedText(
            en:
              "begin a new line before the '-', or write the entries in [brackets]; put quotes around it if it is text",
            zh: "请在“-”之前换行，或用 [方括号] 书写各项；如果是文本，请加引号"))
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
