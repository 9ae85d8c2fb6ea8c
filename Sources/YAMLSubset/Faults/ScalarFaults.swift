import Diagnostics

extension YAMLFaults {
  static let quotes: [DiagnosticKind] = [.unclosedQuote, .invalidEscape]
  static let blockScalars: [DiagnosticKind] = [
    .blockScalarHeader, .blockScalarIndentation, .longNumber,
  ]
}

extension DiagnosticKind {
  static let unclosedQuote = text(
    "unclosed-quote",
    summary: LocalizedText(en: "a quote that is never closed", zh: "引号没有闭合"),
    rationale: LocalizedText(
      en:
        "Everything up to the closing quote is text, so without it the lines below would be swallowed.",
      zh: "直到右引号为止的内容都是文本，缺少右引号会吞掉下面的各行。"),
    source: "YAML 1.2.2, rules 109 and 120",
    examples: [
      .part("name: «\"»a\ndescription: b\n"),
      .part("resources: {types: [«'»CPU]}\n"),
      .part("name: \"a\"\n"),
    ])

  static let invalidEscape = text(
    "invalid-escape",
    summary: LocalizedText(en: "a '\\' sequence that YAML does not have", zh: "YAML 没有的“\\”转义"),
    rationale: LocalizedText(
      en:
        "In double quotes '\\' begins an escape sequence. Regular expressions and Windows paths are easier in single quotes, where '\\' is a letter.",
      zh: "双引号中的“\\”表示转义。正则表达式和 Windows 路径用单引号更方便，单引号中“\\”是普通字符。"),
    source: "YAML 1.2.2, rule 62, c-ns-esc-char",
    examples: [
      .part("description: \"accuracy «\\d»+\"\n"),
      .part("description: \"accuracy («\\d»+\\.\\d+)\"\n"),
      .part("description: \"bad «\\u00»g0\"\n"),
      .part("description: 'accuracy \\d+'\n"),
    ])

  static let blockScalarHeader = text(
    "block-scalar-header",
    summary: LocalizedText(en: "text behind '|' or '>'", zh: "“|”或“>”后面有文本"),
    rationale: LocalizedText(
      en:
        "After '|' or '>' only '+' or '-' and one digit from 1 to 9 may stand; the text begins on the next line.",
      zh: "“|”或“>”之后只能有“+”或“-”以及 1 到 9 的一位数字，文本从下一行开始。"),
    source: "YAML 1.2.2, rule 162, c-b-block-header",
    examples: [
      .part("description: | «text»\n"),
      .part("description: |-\n  text\n"),
    ])

  static let blockScalarIndentation = text(
    "block-scalar-indentation",
    summary: LocalizedText(
      en: "an empty first line that is indented deeper than the text", zh: "开头空行的缩进比正文更深"),
    rationale: LocalizedText(
      en:
        "The first line with text sets the indentation of the whole. An empty line before it with more spaces makes that unclear.",
      zh: "第一个有文本的行决定整段的缩进。它前面的空行如果空格更多，缩进就不明确。"),
    source: "YAML 1.2.2, section 8.1.1.1",
    examples: [
      .part("description: |\n«    »\n  text\n"),
      .part("description: |\n\n  text\n"),
    ])

  static let longNumber = text(
    "number-too-long",
    summary: LocalizedText(
      en: "a number of thousands of digits in base 8 or 16", zh: "数千位的八进制或十六进制数"),
    rationale: LocalizedText(
      en:
        "Such a number can't be written in decimal in reasonable time, and it is certainly not meant as a number.",
      zh: "这样的数无法在合理时间内转换为十进制，也不可能真的是数值。"),
    source: "limit of this tool",
    examples: [
      .whole("name: a\ndescription: «0x" + String(repeating: "f", count: 4097) + "»\n"),
      .part("description: '0xff'\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportUnclosedQuote(_ s: Span<UInt8>, _ start: Int, clearAt offset: Int) {
    let quote = s.text(start..<start + 1)
    let place = min(offset, s.count)
    report(
      .unclosedQuote, start..<start + 1,
      LocalizedText(
        en: "the quote \(quote) is opened here and never closed", zh: "引号 \(quote) 在此打开，没有闭合"),
      notes: [
        Note(
          LocalizedText(en: "\(quote) is missing before this", zh: "在此之前缺少 \(quote)"),
          at: span(place, s.endOfCharacter(at: place)))
      ])
  }

  /// Reports the escape sequences of one scalar that are none: a regular expression or a path in double quotes.
  mutating func reportUnknownEscapes(_ s: Span<UInt8>, _ offsets: [Int]) {
    let offset = offsets[0]
    let count = offsets.count
    var end = offset + 2
    while end < s.count, s[end] & 0xC0 == 0x80 { end += 1 }
    let sequence = offset..<min(end, s.count)
    report(
      .invalidEscape, sequence,
      LocalizedText(
        en: "\(Quoted(s.text(sequence)).en) is not an escape sequence of YAML",
        zh: "\(Quoted(s.text(sequence)).zh)不是 YAML 的转义序列"),
      notes: [
        Note(
          LocalizedText(
            en: "or use single quotes, where '\\' is a letter", zh: "或者使用单引号，其中“\\”是普通字符"))
      ],
      fixIts: [
        FixIt(
          count == 1
            ? LocalizedText(en: "write '\\\\' for a backslash", zh: "用“\\\\”表示反斜杠")
            : LocalizedText(
              en: "write '\\\\' for each of the \(count) backslashes that begin no escape sequence",
              zh: "将 \(count) 个不构成转义序列的反斜杠都写为“\\\\”"), .unsafe,
          offsets.map { FixIt.Edit(span($0, $0), "\\") })
      ])
  }

  mutating func reportBadCodePoint(_ s: Span<UInt8>, _ range: Range<Int>, digits: Int) {
    let isComplete = range.count >= digits + 2
    report(
      .invalidEscape, range,
      isComplete
        ? LocalizedText(
          en: "\(Quoted(s.text(range)).en) names no character",
          zh: "\(Quoted(s.text(range)).zh)不对应任何字符")
        : LocalizedText(
          en: "\(Quoted(s.text(range)).en) needs \(digits) hexadecimal digits",
          zh: "\(Quoted(s.text(range)).zh)需要 \(digits) 位十六进制数字"),
      notes: [
        Note(
          LocalizedText(
            en: "write the character itself, or '\\\\' for a backslash",
            zh: "请直接写出该字符，或用“\\\\”表示反斜杠"))
      ])
  }

  mutating func reportBlockScalarHeader(_ s: Span<UInt8>, _ offset: Int) {
    let end = max(s.trimmed(offset, s.endOfLine(from: offset)), s.endOfCharacter(at: offset))
    report(
      .blockScalarHeader, offset..<end,
      LocalizedText(
        en: "\(Quoted(s.text(offset..<end)).en) can't stand on the line of '|' or '>'",
        zh: "\(Quoted(s.text(offset..<end)).zh)不能写在“|”或“>”的同一行"),
      notes: [
        Note(LocalizedText(en: "begin the text on the next line, indented", zh: "文本请从下一行开始并缩进")),
        Note(
          LocalizedText(
            en: "or put quotes around the whole text, if '|' or '>' is its first letter",
            zh: "如果“|”或“>”是文本的第一个字符，请给整段文本加引号")),
      ])
  }

  /// Reports an empty line, with `blanks` spaces, before the first line with text, which has fewer.
  mutating func reportBlankLineTooDeep(
    _ s: Span<UInt8>, _ line: Int, _ blanks: Int, first: Int, _ spaces: Int
  ) {
    report(
      .blockScalarIndentation, line..<line + blanks,
      LocalizedText(
        en: "this empty line has more spaces than the first line of the text", zh: "此空行的空格比正文第一行更多"),
      notes: [
        Note(
          LocalizedText(en: "the text begins here", zh: "正文从这里开始"),
          at: span(first + spaces, s.endOfCharacter(at: first + spaces)))
      ],
      fixIts: [
        FixIt(
          LocalizedText(en: "remove the spaces", zh: "删除空格"), .safe,
          replace: span(line, line + blanks),
          with: "")
      ])
  }

  mutating func reportDeepBlockScalar(_ start: Int, _ end: Int) {
    report(
      .blockScalarIndentation, start..<end,
      LocalizedText(
        en: "this text is indented by more than \(BlockScalarHeader.deepest) spaces",
        zh: "此文本的缩进超过 \(BlockScalarHeader.deepest) 个空格"),
      notes: [Note(LocalizedText(en: "indent it less", zh: "请减少缩进"))])
  }

  mutating func reportLongNumber(_ range: Range<Int>) {
    report(
      .longNumber, range,
      LocalizedText(
        en: "a number in base 8 or 16 has at most \(NumberText.digitLimit) digits",
        zh: "八进制或十六进制数最多 \(NumberText.digitLimit) 位"),
      notes: [Note(LocalizedText(en: "put quotes around it if it is text", zh: "如果它是文本，请加引号"))])
  }
}
