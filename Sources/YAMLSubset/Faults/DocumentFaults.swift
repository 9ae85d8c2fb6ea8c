import Diagnostics

extension YAMLFaults {
  static let documents: [DiagnosticKind] = [
    .textAfterDocument, .directiveWithoutDocument, .malformedDirective, .unknownDirective,
    .unsupportedVersion, .otherMinorVersion, .tagDirective, .mergeConflict,
  ]
}

extension DiagnosticKind {
  static let textAfterDocument = text(
    "text-after-document",
    summary: LocalizedText(en: "text after the end of a document", zh: "文档结束之后还有文本"),
    rationale: LocalizedText(
      en:
        "A document is one value. What follows it needs a line '---' first; most often a line has the wrong indentation.",
      zh: "一个文档只有一个值，其后的内容需要先写一行“---”；多数情况是某行缩进有误。"),
    source: "YAML 1.2.2, rule 210, l-any-document",
    examples: [
      .whole("{name: a}\n«b»\n"),
      .part("name: a\n"),
    ])

  static let directiveWithoutDocument = text(
    "directive-without-document",
    summary: LocalizedText(en: "a '%' line with no '---' after it", zh: "“%”行之后没有“---”"),
    rationale: LocalizedText(
      en: "Directives stand before the '---' of the document that they are for.",
      zh: "指令必须写在所属文档的“---”之前。"),
    source: "YAML 1.2.2, rule 208, l-directive-document",
    examples: [
      .whole("«%YAML 1.2»\nname: a\n"),
      .part("name: a\n"),
    ])

  static let malformedDirective = text(
    "malformed-directive",
    summary: LocalizedText(
      en: "a '%YAML' line without one version, or a second one", zh: "“%YAML”行没有版本号或重复出现"),
    rationale: LocalizedText(
      en: "The line is '%YAML 1.2', once for a document.", zh: "该行应写作“%YAML 1.2”，每个文档一次。"),
    source: "YAML 1.2.2, rule 86, ns-yaml-directive",
    examples: [
      .whole("«%YAML»\n---\nname: a\n"),
      .part("name: a\n"),
    ])

  static let unknownDirective = text(
    "unknown-directive", .warning,
    summary: LocalizedText(en: "a directive that YAML does not define", zh: "YAML 未定义的指令"),
    rationale: LocalizedText(
      en: "YAML 1.2 has %YAML and %TAG; others are reserved and ignored.",
      zh: "YAML 1.2 只有 %YAML 和 %TAG，其他指令为保留字，会被忽略。"),
    source: "YAML 1.2.2, rule 83, ns-reserved-directive",
    examples: [
      .part("«%SCHEMA» a\n---\nname: a\n"),
      .part("name: a\n"),
    ])

  static let unsupportedVersion = text(
    "unsupported-yaml-version",
    summary: LocalizedText(en: "a YAML version other than 1", zh: "YAML 主版本不是 1"),
    rationale: LocalizedText(
      en: "A reader must not guess at a version that it does not know.", zh: "读取程序不应猜测未知版本的含义。"),
    source: "YAML 1.2.2, section 6.8.1",
    examples: [
      .whole("%YAML «2.0»\n---\nname: a\n"),
      .part("name: a\n"),
    ])

  static let otherMinorVersion = text(
    "other-yaml-version", .warning,
    summary: LocalizedText(
      en: "a document that asks for YAML 1.1 or 1.3", zh: "文档声明了 YAML 1.1 或 1.3"),
    rationale: LocalizedText(
      en:
        "It is read as YAML 1.2. The versions differ in what plain 'yes', '012' and the like mean.",
      zh: "文档将按 YAML 1.2 读取。各版本对“yes”“012”等无引号文本的理解不同。"),
    source: "YAML 1.2.2, section 6.8.1",
    examples: [
      .part("%YAML «1.1»\n---\nname: a\n"),
      .part("name: a\n"),
    ])

  static let tagDirective = text(
    "tag-directive",
    summary: LocalizedText(en: "a '%TAG' line", zh: "“%TAG”行"),
    rationale: LocalizedText(
      en: "It declares shorthands for application tags, which this tool does not read.",
      zh: "它声明应用标签的简写，本工具不读取应用标签。"),
    source: "YAML 1.2.2, section 6.8.2",
    examples: [
      .whole("«%TAG ! tag:example.com,2000:»\n---\nname: a\n"),
      .part("name: a\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportTextAfterDocument(_ s: Span<UInt8>, _ offset: Int, isOnNewLine: Bool) {
    guard isOnNewLine else { return reportTrailingText(s, offset) }
    if tabInIndentation != nil { return reportTab(s, before: offset) }
    report(
      .textAfterDocument, s.firstWords(at: offset),
      LocalizedText(en: "the document ends before this line", zh: "文档在此行之前已经结束"),
      notes: [
        Note(
          LocalizedText(
            en:
              "remove it, correct its indentation, or write '---' above it to begin a new document",
            zh: "请删除此行、改正缩进，或在其上方写“---”开始新文档"))
      ])
  }

  mutating func reportTextAfterEndMarker(_ s: Span<UInt8>, _ offset: Int) {
    report(
      .textAfterDocument,
      offset..<max(s.trimmed(offset, s.endOfLine(from: offset)), s.endOfCharacter(at: offset)),
      LocalizedText(
        en: "nothing but a comment can follow '...' on its line", zh: "“...”所在行之后只能有注释"),
      notes: [Note(LocalizedText(en: "begin a new line", zh: "请另起一行"))])
  }

  mutating func reportDirectivesWithoutDocument(_ s: Span<UInt8>, _ offset: Int) {
    report(
      .directiveWithoutDocument, offset..<s.trimmed(offset, s.endOfLine(from: offset)),
      LocalizedText(en: "'---' is missing after this directive", zh: "此指令之后缺少“---”"),
      notes: [
        Note(
          LocalizedText(en: "write a line '---' before the document", zh: "请在文档之前写一行“---”"))
      ])
  }

  mutating func reportMalformedDirective(_ range: Range<Int>) {
    report(
      .malformedDirective, range,
      LocalizedText(en: "this directive needs one version", zh: "此指令需要一个版本号"),
      fixIts: [
        FixIt(
          LocalizedText(en: "write '%YAML 1.2'", zh: "改为“%YAML 1.2”"), .unsafe,
          replace: span(range.lowerBound, range.upperBound), with: "%YAML 1.2")
      ])
  }

  mutating func reportRepeatedVersion(_ range: Range<Int>, first: Range<Int>) {
    report(
      .malformedDirective, range,
      LocalizedText(en: "the version of this document is already declared", zh: "此文档的版本已经声明"),
      notes: [
        Note(
          LocalizedText(en: "first here", zh: "首次声明在这里"),
          at: span(first.lowerBound, first.upperBound)),
        Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一个")),
      ])
  }

  mutating func reportUnknownDirective(_ s: Span<UInt8>, _ range: Range<Int>) {
    report(
      .unknownDirective, range,
      LocalizedText(
        en: "the directive \(Quoted(s.text(range)).en) is unknown and ignored",
        zh: "未知指令\(Quoted(s.text(range)).zh)，已忽略"),
      notes: [Note(LocalizedText(en: "remove the line", zh: "请删除此行"))])
  }

  mutating func reportUnsupportedVersion(_ s: Span<UInt8>, _ range: Range<Int>) {
    report(
      .unsupportedVersion, range,
      LocalizedText(
        en: "YAML \(s.text(range)) is not known, the version is 1.2",
        zh: "未知的 YAML 版本 \(s.text(range))，应为 1.2"),
      fixIts: [versionFixIt(range)])
  }

  mutating func reportOtherMinorVersion(_ s: Span<UInt8>, _ range: Range<Int>) {
    report(
      .otherMinorVersion, range,
      LocalizedText(
        en: "this is read as YAML 1.2, not \(s.text(range))",
        zh: "将按 YAML 1.2 而不是 \(s.text(range)) 读取"),
      fixIts: [versionFixIt(range)])
  }

  mutating func reportTagDirective(_ range: Range<Int>) {
    report(
      .tagDirective, range,
      LocalizedText(en: "'%TAG' is not read", zh: "不支持“%TAG”"),
      notes: [
        Note(LocalizedText(en: "remove the line and the tags that use it", zh: "请删除此行以及使用它的标签"))
      ])
  }

  private func versionFixIt(_ range: Range<Int>) -> FixIt {
    FixIt(
      LocalizedText(en: "write '1.2'", zh: "改为“1.2”"), .unsafe,
      replace: span(range.lowerBound, range.upperBound), with: "1.2")
  }
}
