import Diagnostics

extension YAMLFaults {
  static let tags: [DiagnosticKind] = [.applicationTag, .tagMismatch, .missingSpaceAfterProperty]
}

extension DiagnosticKind {
  static let applicationTag = text(
    "application-tag",
    summary: LocalizedText(en: "a tag that is none of YAML's core types", zh: "不属于 YAML 核心类型的标签"),
    rationale: LocalizedText(
      en: """
        Tags such as '!Ref' or '!!binary' mean something to one program only. A manifest is plain data, so that every tool reads it alike.
        """,
      zh: "“!Ref”“!!binary”等标签只对特定程序有意义。清单是纯数据，所有工具的读取结果应当一致。"),
    source: "YAML 1.2.2, sections 6.9.1 and 10.3",
    examples: [
      .part("description: «!Sub» flowers\n"),
      .part("description: !!str flowers\n"),
    ])

  static let tagMismatch = text(
    "tag-mismatch",
    summary: LocalizedText(en: "a value that is not what its tag says", zh: "值与其标签不符"),
    rationale: LocalizedText(
      en: "The tag asks for a type, and the text can't be read as one.", zh: "标签要求某种类型，而文本无法按该类型读取。"
    ),
    source: "YAML 1.2.2, section 10.3",
    examples: [
      .part("resources:\n  types: [CPU]\n  multi_card: !!bool «maybe»\n"),
      .part("resources:\n  types: [CPU]\n  multi_card: !!bool true\n"),
    ])

  static let missingSpaceAfterProperty = text(
    "missing-space-after-property",
    summary: LocalizedText(
      en: "no space between a tag or anchor and a bracket", zh: "标签或锚点与括号之间缺少空格"),
    rationale: LocalizedText(
      en:
        "White space ends a tag or an anchor. Without it some readers take the bracket for a part of the name, and others refuse the file.",
      zh: "标签和锚点以空白结束。缺少空白时，有的工具会把括号当作名称的一部分，有的会拒绝整个文件。"),
    source: "YAML 1.2.2, rules 96 and 161",
    examples: [
      .part("resources:\n  types: !!seq«[»CPU, GPU]\n"),
      .part("resources:\n  types: !!seq [CPU, GPU]\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportApplicationTag(_ s: Span<UInt8>, _ range: Range<Int>) {
    let tag = Quoted(s.text(range))
    report(
      .applicationTag, range,
      LocalizedText(
        en: "the tag \(tag.en) is not read, only YAML's core types are",
        zh: "不支持标签\(tag.zh)，只读取 YAML 核心类型"),
      notes: [
        Note(
          LocalizedText(
            en:
              "remove the tag and write the plain value; put quotes around it if '!' is part of the text",
            zh: "请删除标签并直接写出值；如果“!”是文本的一部分，请加引号"))
      ])
  }

  mutating func reportTagMismatch(
    _ s: Span<UInt8>, _ tag: CoreTag, _ tagRange: Range<Int>, _ node: Node
  ) {
    let isShown = node.kind.isScalar && node.end > node.start
    let range = isShown ? Int(node.start)..<Int(node.end) : tagRange
    report(
      .tagMismatch, range,
      LocalizedText(en: "this value is not \(tag.name)", zh: "此值不是 \(tag.name)"),
      notes: [
        Note(
          LocalizedText(en: "the tag is here", zh: "标签在这里"),
          at: span(tagRange.lowerBound, tagRange.upperBound)),
        Note(LocalizedText(en: "change the value, or remove the tag", zh: "请修改值，或删除标签")),
      ])
  }

  mutating func reportMissingSpace(
    _ s: Span<UInt8>, after properties: Properties, _ bracket: Int
  ) {
    var start = bracket
    while start > 0, !s[start - 1].isBlankOrBreak { start -= 1 }
    let property = Quoted(s.text(start..<bracket))
    let opener = Quoted(s.text(bracket..<bracket + 1))
    report(
      .missingSpaceAfterProperty, bracket..<bracket + 1,
      LocalizedText(
        en: "no space between \(property.en) and \(opener.en)",
        zh: "\(property.zh)与\(opener.zh)之间缺少空格"),
      fixIts: [
        FixIt(
          LocalizedText(en: "insert a space", zh: "插入一个空格"), .safe,
          replace: span(bracket, bracket), with: " ")
      ])
  }
}
