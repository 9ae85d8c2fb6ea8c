public import Diagnostics

extension YAMLFaults {
  static let dashes: [DiagnosticKind] = [
    .missingDash, .unexpectedDash, missingSpaceAfterDash, .sequenceOnLine,
  ]

  /// A dash that runs into its entry: `-name: data_url`.
  ///
  /// To the parser that is a key. That no such key is meant only those see who know the keys.
  public static let missingSpaceAfterDash = DiagnosticKind.text(
    "missing-space-after-dash",
    summary: LocalizedText(en: "no space between '-' and the entry", zh: "“-”与内容之间缺少空格"),
    rationale: LocalizedText(
      en:
        "Without a space after it, '-' is a letter of the text, as in '-1'. So '-name: a' is a key '-name', not an entry of a sequence.",
      zh: "“-”后面没有空格时只是文本中的普通字符，如“-1”。因此“-name: a”中的键是“-name”，而不是序列的一项。"),
    source: "YAML 1.2.2, rules 126 and 184",
    examples: [
      .part("inputs:\n  «-»name: data_url\n"),
      .part("engine: {image: org/a:1}\nresources:\n  types:\n    - CPU\n    «-»GPU\n"),
      .part("engine: {image: org/a:1}\nresources:\n  types:\n  - CPU\n  «-»GPU\n"),
      .part(
        "inputs:\n  «-»name: data_url\n   label: 训练数据\n  «-»name: eval_url\n   label: 验证数据\n"),
      .part("hyperparameters:\n  «-»name: lr\n    type: Float\n    default: 0.1\n"),
      .part("inputs:\n  «-»name: data_url\n    label: 训练数据\n  - name: eval_url\n"),
      .part("inputs:\n  - name: data_url\n"),
    ])

  public static let missingSpaceAfterDashMessage = LocalizedText(
    en: "a space is missing after this '-'", zh: "此“-”后面缺少空格")
}

extension DiagnosticKind {
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
      .part("outputs:\n  «name»: train_url\n  label: 模型\n  - name: log_url\n"),
      .part("outputs:\n    «name»: train_url\n    label: 模型\n  - name: log_url\n"),
      .part("outputs:\n  - name: a1\n    label: 模型\n    «name»: log_url\n    label: 日志\n"),
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
}

// MARK: - Reports

extension Parser {
  mutating func reportMissingDash(_ s: Span<UInt8>, _ offset: Int) {
    if s.isDashWithoutSpace(at: offset) { return reportDashWithoutSpace(s, offset) }
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

  /// Reports `mapping` as the first entry of the sequence whose next `-` is at the cursor.
  mutating func reportLostDash(_ s: Span<UInt8>, _ mapping: OpenBlock) {
    let words = s.firstWords(at: mapping.offset)
    let line = s.startOfLine(mapping.offset)
    // Lines that look too deep beside a key without a dash are right beside one with it.
    let count = sink.diagnostics.count
    sink.withdraw(.wrongIndentation, in: span(mapping.offset, position))
    let isDeeperBelow = sink.diagnostics.count < count
    var edits: [FixIt.Edit] = []
    if mapping.column >= column + 2 {
      edits = [FixIt.Edit(span(line + column, line + column + 2), "- ")]
    } else {
      edits = [FixIt.Edit(span(mapping.offset, mapping.offset), "- ")]
      var next = s.nextTextLine(after: s.endOfLine(from: mapping.offset))
      while !isDeeperBelow, let line = next, line.start < lineStart {
        edits.append(FixIt.Edit(span(line.start, line.start), "  "))
        next = s.nextTextLine(after: s.endOfLine(from: line.content))
      }
    }
    report(
      .missingDash, words,
      LocalizedText(
        en: "\(Quoted(s.text(words)).en) begins the first entry of this list, but has no '- '",
        zh: "\(Quoted(s.text(words)).zh)是此列表第一项的开头，但缺少“- ”"),
      notes: [
        Note(
          LocalizedText(en: "the next entry begins here", zh: "下一项从这里开始"),
          at: span(position, position + 1))
      ],
      fixIts: [FixIt(LocalizedText(en: "write '- ' before it", zh: "在它前面加“- ”"), .unsafe, edits)])
  }

  /// Reports `key`, with which a mapping of a sequence begins again.
  mutating func reportLostDash(_ s: Span<UInt8>, beforeKey key: Node, of mapping: Node) {
    let range = Int(key.start)..<Int(key.end)
    let gap = range.lowerBound - 2
    var fixIts: [FixIt] = []
    if gap > 0, s[gap] == .space, s[gap + 1] == .space {
      fixIts = [
        FixIt(
          LocalizedText(en: "write '- ' before it", zh: "在它前面加“- ”"), .unsafe,
          replace: span(gap, gap + 2), with: "- ")
      ]
    }
    report(
      .missingDash, range,
      LocalizedText(
        en: "\(Quoted(s.text(range)).en) begins another entry of this list, but has no '- '",
        zh: "\(Quoted(s.text(range)).zh)是此列表另一项的开头，但缺少“- ”"),
      notes: [
        Note(
          LocalizedText(en: "the entry above begins here", zh: "上一项从这里开始"),
          at: span(Int(mapping.start), s.endOfCharacter(at: Int(mapping.start))))
      ], fixIts: fixIts)
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

  mutating func reportDashWithoutSpace(_ s: Span<UInt8>, _ offset: Int) {
    if let dash = WrongDash("-") { report(s, dash, at: offset, key: offset + 1..<offset + 1) }
  }
}

extension Span<UInt8> {
  /// Whether one `-` stands at `offset` with text right behind it.
  func isDashWithoutSpace(at offset: Int) -> Bool {
    byte(at: offset) == .hyphen && byte(at: offset + 1) != .hyphen && !isBlankOrEnd(at: offset + 1)
  }
}
