import Diagnostics

extension YAMLFaults {
  static let flow: [DiagnosticKind] = [
    .unclosedBracket, .wrongBracket, .missingComma, .extraComma, .flowIndentation,
  ]
}

extension DiagnosticKind {
  static let unclosedBracket = text(
    "unclosed-bracket",
    summary: LocalizedText(en: "a '[' or '{' that is never closed", zh: "“[”或“{”没有闭合"),
    rationale: LocalizedText(
      en:
        "Everything up to the closing bracket belongs to the collection, so without it the lines below would be swallowed.",
      zh: "直到右括号为止的内容都属于该集合，缺少右括号会吞掉下面的各行。"),
    source: "YAML 1.2.2, rules 137 and 140",
    examples: [
      .part("resources:\n  types: «[»CPU, GPU\n  multi_card: true\n"),
      .part("inputs: [«{»name: data_url]\n"),
      .part("resources: {types: CPU«[»}\n"),
      .part("resources: {types: «[»CPU, [GPU]}\n"),
      .whole(
        "{\n  \"name\": \"a\",\n  \"engine\": «{»\"image\": \"org/a:1\",\n  \"inputs\": []\n}\n"),
      .part("resources: {types: [CPU, GPU]}\n"),
    ])

  static let wrongBracket = text(
    "wrong-bracket",
    summary: LocalizedText(en: "a closing bracket of the other kind", zh: "右括号与左括号不匹配"),
    rationale: LocalizedText(
      en: "'[' is closed by ']' and '{' by '}'.", zh: "“[”用“]”闭合，“{”用“}”闭合。"),
    source: "YAML 1.2.2, rules 137 and 140",
    examples: [
      .part("resources:\n  types: [CPU, GPU«}»\n"),
      .part("resources:\n  types: [CPU, GPU]\n"),
    ])

  static let missingComma = text(
    "missing-comma",
    summary: LocalizedText(en: "no ',' between two entries in brackets", zh: "括号中两项之间缺少“,”"),
    rationale: LocalizedText(
      en: "In brackets, a comma ends an entry; a line break does not.", zh: "在括号中，用逗号分隔各项，换行不起分隔作用。"
    ),
    source: "YAML 1.2.2, rules 138 and 141",
    examples: [
      .part("resources: {types: [CPU]«» multi_card: true}\n"),
      .part("resources: {types: [\"CPU\"«;» GPU]}\n"),
      .part("resources: {types: [\"CPU\"«» \"GPU\"]}\n"),
      .part("resources: {types: [CPU], multi_card: true}\n"),
    ])

  static let extraComma = text(
    "extra-comma",
    summary: LocalizedText(en: "a ',' with no entry before it", zh: "“,”前面没有内容"),
    rationale: LocalizedText(
      en: "Two commas in a row leave out an entry. One comma after the last entry is allowed.",
      zh: "连续两个逗号意味着漏写了一项。最后一项之后可以有一个逗号。"),
    source: "YAML 1.2.2, rules 138 and 141",
    examples: [
      .part("resources: {types: [CPU,«,» GPU]}\n"),
      .part("resources: {types: [CPU, GPU,]}\n"),
    ])

  static let flowIndentation = text(
    "flow-indentation",
    summary: LocalizedText(
      en: "a line inside brackets or quotes that is not indented", zh: "括号或引号内的行没有缩进"),
    rationale: LocalizedText(
      en: """
        The lines of a value are indented deeper than its key, the closing bracket too. Many readers let it pass, but by the specification \
        the value has ended there.
        """,
      zh: "值的各行（包括右括号所在行）都必须比键缩进更深。许多读取程序不检查，但按规范值到此已经结束。"),
    source: "YAML 1.2.2, rule 70, s-flow-line-prefix",
    examples: [
      .part("inputs: [\n  {name: data_url}\n«]»\n"),
      .part("inputs: [\n  {name: data_url}\n  ]\n"),
    ])
}

// MARK: - Reports

extension Parser {
  /// Reports a bracket whose collection has no end.
  ///
  /// - Parameter offset: where that became clear.
  mutating func reportUnclosedBracket(_ s: Span<UInt8>, _ open: OpenBracket, clearAt offset: Int) {
    let opener = Quoted(s.text(open.offset..<open.offset + 1))
    let closer = Quoted(String(UnicodeScalar(open.closer)))
    let place = min(offset, s.count)
    // A comma seemed to be missing before it: that it stands there is the same mistake.
    let before = s.trimmed(0, open.offset)
    sink.withdraw(.missingComma, in: span(before, open.offset))
    report(
      .unclosedBracket, open.offset..<open.offset + 1,
      LocalizedText(
        en: "\(opener.en) is opened here and never closed", zh: "\(opener.zh)在此打开，没有闭合"),
      notes: [
        Note(
          LocalizedText(en: "\(closer.en) is missing before this", zh: "在此之前缺少\(closer.zh)"),
          at: span(place, s.byte(at: place).isBreak ? place : s.endOfCharacter(at: place)))
      ])
  }

  mutating func reportWrongBracket(_ s: Span<UInt8>, _ offset: Int, _ open: OpenBracket) {
    let found = Quoted(s.text(offset..<offset + 1))
    let opener = Quoted(s.text(open.offset..<open.offset + 1))
    let closer = String(UnicodeScalar(open.closer))
    report(
      .wrongBracket, offset..<offset + 1,
      LocalizedText(
        en: "\(found.en) does not close \(opener.en)", zh: "\(found.zh)不能闭合\(opener.zh)"),
      notes: [
        Note(LocalizedText(en: "opened here", zh: "在这里打开"), at: span(open.offset, open.offset + 1))
      ],
      fixIts: [
        FixIt(
          LocalizedText(en: "write \(Quoted(closer).en)", zh: "改为\(Quoted(closer).zh)"), .unsafe,
          replace: span(offset, offset + 1), with: closer)
      ])
  }

  mutating func reportMissingComma(_ s: Span<UInt8>, after offset: Int) {
    let place = s.trimmed(0, offset)
    report(
      .missingComma, place..<place,
      LocalizedText(en: "a ',' is missing here", zh: "此处缺少“,”"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ','", zh: "加上“,”"), .unsafe, replace: span(place, place),
          with: ",")
      ])
  }

  /// Reports a `;` where a comma belongs.
  mutating func reportSemicolon(_ offset: Int) {
    report(
      .missingComma, offset..<offset + 1,
      LocalizedText(en: "entries are separated by ',', not by ';'", zh: "各项之间用“,”而不是“;”分隔"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write ','", zh: "改为“,”"), .unsafe,
          replace: span(offset, offset + 1), with: ",")
      ])
  }

  mutating func reportExtraComma(_ s: Span<UInt8>, _ offset: Int) {
    report(
      .extraComma, offset..<offset + 1,
      LocalizedText(en: "there is no entry before this ','", zh: "此“,”前面没有内容"),
      fixIts: [
        FixIt(
          LocalizedText(en: "remove it", zh: "删除它"), .unsafe, replace: span(offset, offset + 1),
          with: "")
      ])
  }

  /// Reports a line of a value in brackets or quotes that is indented like the key of the value, or less.
  mutating func reportFlowIndentation(
    _ s: Span<UInt8>, _ line: Int, _ content: Int, inside n: Int
  ) {
    let missing = String(repeating: " ", count: n + 1 - min(n, content - line))
    report(
      .flowIndentation, content..<s.endOfCharacter(at: content),
      LocalizedText(
        en: "this line belongs to the value above and must be indented deeper than its key",
        zh: "此行属于上面的值，缩进必须比它的键更深"),
      fixIts: [
        FixIt(
          LocalizedText(
            en: "indent it by \(n + 1) \(n == 0 ? "space" : "spaces")", zh: "缩进 \(n + 1) 个空格"),
          .safe,
          replace: span(line, line), with: missing)
      ])
  }
}
