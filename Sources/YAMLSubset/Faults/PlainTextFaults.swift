import Diagnostics

extension DiagnosticKind {
  static let trailingText = text(
    "trailing-text",
    summary: LocalizedText(en: "text after the end of a value", zh: "值的后面还有文本"),
    rationale: LocalizedText(
      en:
        "A value in quotes or brackets ends with its closing quote or bracket. What follows can only be a comment, with a space before its '#'.",
      zh: "引号或括号中的值在右引号或右括号处结束，其后只能是注释，且“#”前要有空格。"),
    source: "YAML 1.2.2, rule 79, s-l-comments",
    examples: [
      .part("description: \"b\" «c»\n"),
      .part("description: [beta] «flowers»\n"),
      .part("\"description\": \"b\"«,»\n"),
      .part("description: 'it'«s'»\n"),
      .part("resources: {\"\"«types\"»: [CPU], multi_card: true}\n"),
      .whole("{\n  \"name\": \"a\"«\"»,\n  \"description\": \"b\"\n}\n"),
      .part("description: \"b\"«#» a comment\n"),
      .part("description: \"b\" # a comment\n"),
    ])

  static let reservedCharacter = text(
    "reserved-character",
    summary: LocalizedText(
      en: "plain text that begins with a character that means something to YAML",
      zh: "文本以 YAML 的特殊字符开头"),
    rationale: LocalizedText(
      en:
        "Text without quotes can't begin with an indicator such as '@', '`', '%', ',' or ']', nor with '- '. In quotes it can.",
      zh: "没有引号的文本不能以“@”“`”“%”“,”“]”等指示符或“- ”开头。加上引号即可。"),
    source: "YAML 1.2.2, rule 126, ns-plain-first",
    examples: [
      .part("description: «@» home\n"),
      .part("description: «%»d epochs\n"),
      .part("description: «*»new* model\n"),
      .part("description: '@ home'\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportTrailingText(_ s: Span<UInt8>, _ offset: Int) {
    if s[offset] == .hash {
      return report(
        .trailingText, offset..<offset + 1,
        LocalizedText(en: "a comment needs a space before its '#'", zh: "注释的“#”前需要有空格"),
        fixIts: [
          FixIt(
            LocalizedText(en: "write a space", zh: "加一个空格"), .safe, replace: span(offset, offset),
            with: " ")
        ])
    }
    if s[offset] == .colon, s.isBlankOrEnd(at: offset + 1) {
      return report(
        .mappingOnLine, offset..<offset + 1,
        LocalizedText(en: "this ':' follows a complete value", zh: "此“:”出现在一个完整的值之后"),
        notes: [
          Note(
            LocalizedText(en: "begin a new line for the next key", zh: "下一个键请另起一行"))
        ])
    }
    if let range = swallowedBracket(s, before: offset) { return reportMissingColon(s, range) }
    if let start = invalidateValue(s, endingBefore: offset), s[start] == .asterisk {
      // Emphasis, rather than an alias of an anchor that nobody wrote.
      return reportReservedCharacter(s, start, .block)
    }
    let end = max(s.trimmed(offset, s.endOfText(from: offset)), s.endOfCharacter(at: offset))
    reportTrailingText(s, offset..<end)
  }

  /// Makes the value before `offset` unreadable: it isn't what was meant. Takes back what was said of an alias.
  ///
  /// - Returns: where it begins, if it is an alias without an anchor.
  private mutating func invalidateValue(_ s: Span<UInt8>, endingBefore offset: Int) -> Int? {
    let end = s.trimmed(0, offset)
    var index = nodes.count - 1
    let first = max(0, index - 1024)
    while index >= first {
      let node = nodes[index]
      let isCollection = node.kind == .flowMapping || node.kind == .flowSequence
      if Int(node.end) == end,
        isCollection ? Int(node.link) == nodes.count : index == nodes.count - 1
      {
        let start = Int(node.start)
        if node.kind == .invalid, s.byte(at: start) == .asterisk {
          sink.withdraw(.undefinedAlias, in: span(start, end))
          return start
        }
        if isCollection {
          nodes.append(invalidated(from: index, start, end))
        } else {
          nodes[index] = node.invalid
        }
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Reports text behind a value that ends before it.
  mutating func reportTrailingText(_ s: Span<UInt8>, _ range: Range<Int>) {
    if range.count == 1, s[range.lowerBound] == .comma {
      return report(
        .trailingText, range,
        LocalizedText(en: "no ',' ends an entry outside of brackets", zh: "方括号和花括号之外的项不以“,”结尾"),
        fixIts: [
          FixIt(
            LocalizedText(en: "remove it", zh: "删除它"), .unsafe,
            replace: span(range.lowerBound, range.upperBound), with: "")
        ])
    }
    let previous = s.lastCharacter(before: range.lowerBound)
    var notes: [Note] = []
    if previous == .singleQuote {
      notes.append(
        Note(
          LocalizedText(
            en: "write '' for a single quote inside single quotes", zh: "单引号文本中的单引号请写作 ''")))
    } else if previous == .doubleQuote {
      notes.append(
        Note(
          LocalizedText(
            en: "write \\\" for a double quote inside double quotes", zh: "双引号文本中的双引号请写作 \\\"")))
    } else {
      notes.append(Note(LocalizedText(en: "remove it, or begin a new line", zh: "请删除它，或另起一行")))
    }
    report(
      .trailingText, range,
      LocalizedText(
        en: "the value ends before \(Quoted(s.text(range)).en)",
        zh: "值在\(Quoted(s.text(range)).zh)之前已经结束"), notes: notes)
  }

  mutating func reportReservedCharacter(_ s: Span<UInt8>, _ offset: Int, _ context: Context) {
    let character = s.text(offset..<s.endOfCharacter(at: offset))
    var end = offset
    while end < s.count, !s[end].isBreak, !(s[end] == .hash && s[end - 1].isBlank),
      !(context == .flow && s[end].isFlowIndicator)
    {
      end += 1
    }
    end = max(s.trimmed(offset, end), s.endOfCharacter(at: offset))
    var fixIts: [FixIt] = []
    let isCloser = s[offset] == .closeBracket || s[offset] == .closeBrace || s[offset] == .comma
    if !isCloser, end - offset < 512 {
      let quoted = s.singleQuoted(offset..<end)
      fixIts = [
        FixIt(
          LocalizedText(en: "put quotes around it", zh: "加上引号"), .unsafe,
          replace: span(offset, end), with: quoted)
      ]
    }
    report(
      .reservedCharacter, offset..<s.endOfCharacter(at: offset),
      LocalizedText(
        en: "text without quotes can't begin with \(Quoted(character).en)",
        zh: "没有引号的文本不能以\(Quoted(character).zh)开头"),
      notes: fixIts.isEmpty
        ? [Note(LocalizedText(en: "remove it, or put quotes around the text", zh: "请删除它，或给文本加引号"))]
        : [],
      fixIts: fixIts)
  }
}
