import Diagnostics

extension YAMLFaults {
  static let indentation: [DiagnosticKind] = [.tabIndentation, .wrongIndentation, .nestingTooDeep]
}

extension DiagnosticKind {
  static let tabIndentation = text(
    "tab-indentation",
    summary: LocalizedText(en: "a tab where indentation is meant", zh: "用制表符缩进"),
    rationale: LocalizedText(
      en:
        "In YAML, indentation is the structure, and only spaces indent: a tab has no fixed width, so it could mean any depth.",
      zh: "YAML 用缩进表示结构，且只能用空格缩进：制表符没有固定宽度，无法确定层级。"),
    source: "YAML 1.2.2, rule 63, s-indent",
    examples: [
      .part("resources:\n«\t»types: [CPU]\n"),
      .part("resources:\n  types: [CPU]\n«\t»multi_card: true\n"),
      .part("resources:\n  types: [CPU]\n"),
    ])

  static let wrongIndentation = text(
    "wrong-indentation",
    summary: LocalizedText(
      en: "a line that is indented like no line above it", zh: "缩进与上文任何一层都不一致"),
    rationale: LocalizedText(
      en:
        "The entries of one mapping or sequence begin in one column. A line between two levels belongs to neither.",
      zh: "同一映射或序列的各项必须从同一列开始。介于两层之间的行不属于任何一层。"),
    source: "YAML 1.2.2, rules 183 and 187",
    examples: [
      .part("name: a\n  «description»: b\n"),
      .part("name: \"a\"\n  «description»: b\n"),
      .part("resources:\n    types: [CPU]\n  «multi_card»: true\n"),
      .part("name: a\ndescription: two lines\n  of text\n"),
    ])

  static let nestingTooDeep = text(
    "nesting-too-deep",
    summary: LocalizedText(en: "more than 64 collections inside each other", zh: "嵌套超过 64 层"),
    rationale: LocalizedText(
      en:
        "A manifest needs fewer than ten levels. The limit keeps a broken or hostile file from using up the stack of any reader.",
      zh: "清单所需层级不到十层。限制深度可避免损坏或恶意的文件耗尽读取程序的栈。"),
    source: "limit of this tool",
    examples: [
      .whole(
        "name: " + String(repeating: "[", count: 63) + "«[»" + String(repeating: "]", count: 64)),
      .part("inputs: [{name: data_url}]\n"),
    ])
}

// MARK: - Reports

extension Parser {
  /// Reports the tabs before the text at `offset`.
  mutating func reportTab(_ s: Span<UInt8>, before offset: Int) {
    var start = offset
    while start > lineStart, s[start - 1].isBlank { start -= 1 }
    while start < offset, s[start] != .tab { start += 1 }
    var end = start
    while end < offset, s[end] == .tab { end += 1 }
    report(
      .tabIndentation, start..<end,
      LocalizedText(
        en: "a tab indents this line, YAML indents with spaces", zh: "此行用制表符缩进，YAML 只能用空格缩进"),
      notes: [
        Note(
          LocalizedText(
            en: "write spaces, as many as the lines beside it have", zh: "请改用空格，数量与同级的行一致"))
      ])
  }

  /// Reports the line at the cursor, which begins between the columns of the collections around it.
  mutating func reportIndentation(_ s: Span<UInt8>, expected: Int) {
    let key = s.firstWords(at: position)
    let words = Quoted(s.text(key))
    let sibling = nearestBlock(expected)
    let count = sibling?.column ?? expected
    let note = sibling.map { block in
      Note(
        LocalizedText(en: "it would stand beside this", zh: "它将与这里同级"),
        at: SourceSpan(file: file, s.firstWords(at: block.offset)))
    }
    report(
      .wrongIndentation, key,
      LocalizedText(
        en:
          "\(words.en) is indented by \(spaces(column)), like no line above; \(spaces(count)) would match",
        zh: "\(words.zh)缩进了 \(column) 个空格，与上文任何一层都不一致；同级的缩进是 \(count) 个空格"),
      notes: [note].compactMap { $0 }, fixIts: [reindent(lineStart, position, count)])
  }

  /// The collection around the cursor, or the one just before, whichever column is nearer.
  private func nearestBlock(_ expected: Int) -> OpenBlock? {
    guard let last = lastBlock, last.column > column, last.column - column <= column - expected
    else { return openBlocks.last }
    return last
  }

  /// Reports a line that looks like an entry, but is indented as if it went on with the plain text above.
  mutating func reportKeyInPlainText(
    _ s: Span<UInt8>, key: Range<Int>, lineOfKey: Int, scalar: Range<Int>, isFirst: Bool,
    inside n: Int
  ) {
    if isFirst, let colon = fullWidthColon(s, scalar) { return report(s, .colon, at: colon) }
    let isOnOwnLine = firstContent == scalar.lowerBound
    if isOnOwnLine, key.lowerBound - lineOfKey == s.indentation(before: scalar.lowerBound) {
      return reportMissingColon(s, scalar)
    }
    let indentation = max(n, 0)
    let words = Quoted(s.text(key))
    report(
      .wrongIndentation, key,
      LocalizedText(
        en:
          "\(words.en) is indented as if it belonged to the text above; \(spaces(indentation)) would make it an entry",
        zh: "\(words.zh)的缩进使它成为上一行文本的一部分；"
          + (indentation == 0 ? "不缩进才是单独的一项" : "缩进 \(indentation) 个空格才是单独的一项")),
      notes: [
        Note(
          LocalizedText(
            en: "if it is part of the text that begins here, put quotes around the whole text",
            zh: "如果它是从这里开始的文本的一部分，请为整段文本加上引号"),
          at: span(scalar.lowerBound, scalar.upperBound))
      ],
      fixIts: [reindent(lineOfKey, key.lowerBound, indentation)])
  }

  /// Reports a collection that has too many others around it.
  mutating func reportNesting(_ range: Range<Int>) {
    report(
      .nestingTooDeep, range,
      LocalizedText(
        en: "this is nested more than \(Self.depthLimit) levels deep",
        zh: "嵌套超过 \(Self.depthLimit) 层"),
      notes: [Note(LocalizedText(en: "write it with fewer levels", zh: "请减少嵌套层级"))])
  }

  private func reindent(_ line: Int, _ content: Int, _ indentation: Int) -> FixIt {
    FixIt(
      indentation == 0
        ? LocalizedText(en: "remove its indentation", zh: "取消缩进")
        : LocalizedText(en: "indent it by \(spaces(indentation))", zh: "缩进 \(indentation) 个空格"),
      .unsafe,
      replace: span(line, content), with: String(repeating: " ", count: indentation))
  }

  private func spaces(_ count: Int) -> String {
    switch count {
    case 0: "no indentation"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }
}
