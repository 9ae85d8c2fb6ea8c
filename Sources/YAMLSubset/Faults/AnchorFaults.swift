import Diagnostics

extension YAMLFaults {
  static let anchors: [DiagnosticKind] = [
    .undefinedAlias, .recursiveAlias, .aliasExpansion, .unusedAnchor, .missingAnchorName,
    .propertiesOfAlias, .repeatedProperty,
  ]
}

extension DiagnosticKind {
  static let undefinedAlias = text(
    "undefined-alias",
    summary: LocalizedText(en: "an alias with no anchor before it", zh: "别名之前没有对应的锚点"),
    rationale: LocalizedText(
      en:
        "'*name' stands for the node that '&name' marked above it in the same document. Text that begins with '*' needs quotes.",
      zh: "“*name”代表同一文档中它上方由“&name”标记的节点。以“*”开头的文本需要加引号。"),
    source: "YAML 1.2.2, section 7.1",
    examples: [
      .part("description: «*flowers»\n"),
      .part(
        "description: &d flowers\noutputs:\n  - {name: train_url, label: «*e»}\n  - {name: logs, label: *d}\n"
      ),
      .part("description: '*flowers'\n"),
    ])

  static let recursiveAlias = text(
    "recursive-alias",
    summary: LocalizedText(en: "an alias inside the node that it stands for", zh: "别名位于它所代表的节点之内"),
    rationale: LocalizedText(
      en: "A value that holds itself has no end, and JSON can't write it.",
      zh: "包含自身的值没有尽头，JSON 无法写出。"),
    source: "YAML 1.2.2, section 3.2.2.2; RFC 8259",
    examples: [
      .whole("name: a\ninputs: &i [«*i»]\n"),
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
    ])

  static let aliasExpansion = text(
    "alias-expansion",
    summary: LocalizedText(en: "aliases that multiply to millions of nodes", zh: "别名展开后达到数百万个节点"),
    rationale: LocalizedText(
      en:
        "Aliases of aliases of aliases grow without measure: a few lines can stand for billions of nodes. No manifest does that on purpose.",
      zh: "别名套别名会无限膨胀：几行文本就可以代表数十亿个节点。正常的清单不会这样写。"),
    source: "limit of this tool",
    examples: [
      .whole(
        """
        name: a
        description: b
        source_dir: &a [x, x, x, x, x, x, x, x, x, x]
        inputs: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        outputs: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        search: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        engine: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
        resources: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
        code_dir: &g [*f, *f, *f, *f, *f, *f, *f, «*f», *f, *f]
        boot_file: [*g]

        """),
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
    ])

  static let unusedAnchor = text(
    "unused-anchor", .warning,
    summary: LocalizedText(en: "an anchor that no alias uses", zh: "锚点没有被任何别名使用"),
    rationale: LocalizedText(
      en:
        "It does nothing. Often the alias was deleted, or '&' was meant as a letter and the text needs quotes.",
      zh: "它不起任何作用。往往是别名已被删除，或者“&”本来是文本的一部分、需要加引号。"),
    source: "YAML 1.2.2, section 6.9.2",
    examples: [
      .part("description: «&d» flowers\n"),
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
    ])

  static let missingAnchorName = text(
    "missing-anchor-name",
    summary: LocalizedText(en: "an '&' with no name", zh: "“&”后面没有名称"),
    rationale: LocalizedText(
      en: "'&' at the start of a value begins an anchor. As a letter it needs quotes.",
      zh: "值开头的“&”表示锚点；作为普通字符时需要加引号。"),
    source: "YAML 1.2.2, rule 101, c-ns-anchor-property",
    examples: [
      .part("description: «&» flowers\n"),
      .part("description: '& flowers'\n"),
    ])

  static let propertiesOfAlias = text(
    "properties-of-alias",
    summary: LocalizedText(en: "an anchor or a tag before an alias", zh: "别名前面有锚点或标签"),
    rationale: LocalizedText(
      en:
        "An alias is the node that its anchor marked; it has the properties of that node and no others.",
      zh: "别名就是锚点所标记的节点，只有该节点自身的属性。"),
    source: "YAML 1.2.2, rule 161, ns-flow-node",
    examples: [
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: «&e» *d}\n"),
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
    ])

  static let repeatedProperty = text(
    "repeated-property",
    summary: LocalizedText(en: "two anchors or two tags before one node", zh: "一个节点前有两个锚点或两个标签"),
    rationale: LocalizedText(
      en: "A node has at most one anchor and one tag.", zh: "一个节点最多有一个锚点和一个标签。"),
    source: "YAML 1.2.2, rule 96, c-ns-properties",
    examples: [
      .part("description: &d «&e» flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
      .part("description: &d flowers\noutputs:\n  - {name: train_url, label: *d}\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportUndefinedAlias(_ s: Span<UInt8>, _ range: Range<Int>, _ name: String) {
    var fixIts: [FixIt] = []
    if let near = Spelling.nearest(to: name, in: Array(anchors.names.prefix(64))) {
      fixIts.append(
        FixIt(
          LocalizedText(en: "write '*\(near)'", zh: "改为“*\(near)”"), .unsafe,
          replace: span(range.lowerBound, range.upperBound), with: "*\(near)"))
    }
    report(
      .undefinedAlias, range,
      LocalizedText(
        en: "no anchor \(Quoted("&" + name).en) stands above this alias",
        zh: "此别名上方没有锚点\(Quoted("&" + name).zh)"),
      notes: [
        Note(
          LocalizedText(
            en: "put quotes around the text if '*' is part of it", zh: "如果“*”是文本的一部分，请加引号"))
      ], fixIts: fixIts)
  }

  mutating func reportRecursiveAlias(_ range: Range<Int>, _ anchor: Range<Int>) {
    report(
      .recursiveAlias, range,
      LocalizedText(en: "this alias stands for a node that it is part of", zh: "此别名代表的节点包含它自身"),
      notes: [
        Note(
          LocalizedText(en: "the anchor is here", zh: "锚点在这里"),
          at: span(anchor.lowerBound, anchor.upperBound)),
        Note(LocalizedText(en: "write the value out", zh: "请直接写出值")),
      ])
  }

  mutating func reportExpansion(_ range: Range<Int>) {
    report(
      .aliasExpansion, range,
      LocalizedText(
        en: "with this alias the document grows to more than \(Self.expansionLimit) nodes",
        zh: "展开此别名后文档超过 \(Self.expansionLimit) 个节点"),
      notes: [Note(LocalizedText(en: "write the values out", zh: "请直接写出各个值"))])
  }

  mutating func reportUnusedAnchor(_ range: Range<Int>) {
    let anchor = span(range.lowerBound, range.upperBound)
    report(
      .unusedAnchor, range,
      LocalizedText(en: "no alias uses this anchor", zh: "没有别名使用此锚点"),
      notes: [
        Note(
          LocalizedText(
            en: "put quotes around the text if '&' is part of it", zh: "如果“&”是文本的一部分，请加引号"))
      ],
      fixIts: [FixIt(LocalizedText(en: "remove it", zh: "删除它"), .unsafe, replace: anchor, with: "")]
    )
  }

  mutating func reportMissingAnchorName(_ offset: Int) {
    report(
      .missingAnchorName, offset..<offset + 1,
      LocalizedText(en: "an anchor needs a name after '&'", zh: "“&”后面需要锚点名称"),
      notes: [
        Note(
          LocalizedText(
            en: "put quotes around the text if '&' is part of it", zh: "如果“&”是文本的一部分，请加引号"))
      ])
  }

  mutating func reportPropertiesOfAlias(_ properties: Properties) {
    let range = properties.anchorRange ?? properties.tagRange
    report(
      .propertiesOfAlias, range,
      LocalizedText(en: "an alias has no anchor or tag of its own", zh: "别名不能有自己的锚点或标签"),
      fixIts: [
        FixIt(
          LocalizedText(en: "remove it", zh: "删除它"), .unsafe,
          replace: span(range.lowerBound, range.upperBound),
          with: "")
      ])
  }

  mutating func reportRepeated(_ range: Range<Int>, first: Range<Int>, _ message: LocalizedText) {
    report(
      .repeatedProperty, range, message,
      notes: [
        Note(
          LocalizedText(en: "the first is here", zh: "第一个在这里"),
          at: span(first.lowerBound, first.upperBound))
      ],
      fixIts: [
        FixIt(
          LocalizedText(en: "remove it", zh: "删除它"), .unsafe,
          replace: span(range.lowerBound, range.upperBound),
          with: "")
      ])
  }

  static let secondTag = LocalizedText(
    en: "a node has one tag, this is a second one", zh: "一个节点只能有一个标签，这里是第二个")
  static let secondAnchor = LocalizedText(
    en: "a node has one anchor, this is a second one", zh: "一个节点只能有一个锚点，这里是第二个")
}
