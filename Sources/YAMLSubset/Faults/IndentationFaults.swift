import Diagnostics

extension YAMLFaults {
  static let indentation: [DiagnosticKind] = [.tabIndentation, .wrongIndentation, .nestingTooDeep]
}

extension DiagnosticKind {
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
      .part(
        "inputs:\n  - name: data_url\n    label: 训练数据\n    «- name»: eval_url\n      label: 验证数据\n"),
      .part("inputs:\n  - name: data_url\n  «outputs»:\n  - name: train_url\n"),
      .whole("  «name»: a\ndescription: b\nengine: {image: org/a:1}\n"),
      .part("resources:\n    types: [CPU]\n  «multi_card»: true\n"),
      .part("description: |\n«Classifies flowers.»\nWith a ResNet.\nworkspace_id: \"0\"\n"),
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
  /// Reports the line at the cursor, which begins in a column of no collection around it, or in one of another kind.
  ///
  /// - Parameters:
  ///   - block: the collection that it seems to belong to.
  ///   - target: the column where it would be an entry of that.
  ///   - run: the lines with the same mistake.
  mutating func reportIndentation(
    _ s: Span<UInt8>, _ column: Int, beside block: OpenBlock?, _ target: Int? = nil,
    _ run: LineRun? = nil
  ) {
    let key = s.firstWords(at: position)
    let words = Quoted(s.text(key))
    let count = target ?? block?.column ?? 0
    var notes: [Note] = []
    if let block {
      notes.append(
        Note(
          LocalizedText(en: "it would stand beside this", zh: "它将与这里同级"),
          at: SourceSpan(file: file, s.firstWords(at: block.offset))))
    }
    let isLikeOther =
      lastBlock.map { $0.column == column && $0.offset > block?.offset ?? 0 } ?? false
    let likeness =
      isLikeOther
      ? LocalizedText(en: "as if it belonged to the entry above", zh: "像是上一项的内容")
      : LocalizedText(en: "like no line above", zh: "与上文任何一层都不一致")
    let fixIt: FixIt
    if let run { fixIt = moving(run) } else { fixIt = reindent(lineStart, position, count) }
    report(
      .wrongIndentation, key,
      LocalizedText(
        en:
          "\(words.en) is indented by \(spaces(column)), \(likeness.english); \(spaces(count)) would match",
        zh: "\(words.zh)缩进了 \(column) 个空格，\(likeness.chinese)；同级的缩进是 \(count) 个空格"),
      notes: notes, fixIts: [fixIt])
  }

  /// Reports the first lines of a document's mapping, where the line at the cursor stands farther left, in `column`.
  mutating func reportFirstLines(_ s: Span<UInt8>, _ block: OpenBlock, _ column: Int) {
    let key = s.firstWords(at: block.offset)
    let words = Quoted(s.text(key))
    var run = LineRun(end: position)
    let first = s.startOfLine(block.offset)
    let movedBy = column - block.column
    var next: TextLine? = TextLine(
      start: first, spaces: block.offset - first, content: block.offset)
    while let line = next, line.start < lineStart {
      if line.spaces == block.column { run.count += 1 }
      let spaces = max(line.spaces + movedBy, 0)
      run.edits.append(
        FixIt.Edit(
          span(line.start, line.start + line.spaces), String(repeating: " ", count: spaces)))
      next = s.nextTextLine(after: s.endOfLine(from: line.content))
    }
    var notes = [
      Note(
        LocalizedText(en: "it would stand beside this", zh: "它将与这里同级"),
        at: SourceSpan(file: file, s.firstWords(at: position)))
    ]
    // Where something else than spaces stands before the first line's text, it can't just be moved.
    let isMovable = first + s.indentation(ofLineAt: first) == block.offset
    if !isMovable { notes.append(Note(indentationMessage(column))) }
    report(
      .wrongIndentation, key,
      LocalizedText(
        en: "\(words.en) is indented deeper than the lines below; \(spaces(column)) would match",
        zh: "\(words.zh)的缩进比下面同级的各行更深；同级的缩进是 \(column) 个空格"),
      notes: notes, fixIts: isMovable ? [moving(run)] : [])
  }

  /// The change that moves all lines of a run.
  private func moving(_ run: LineRun) -> FixIt {
    let target = run.edits.first?.replacement.utf8.count ?? 0
    if run.count == 1 {
      return FixIt(indentationMessage(target), .unsafe, run.edits)
    }
    return FixIt(
      LocalizedText(
        en: target == 0
          ? "remove the indentation of these \(run.count) entries"
          : "indent these \(run.count) entries by \(spaces(target))",
        zh: target == 0 ? "取消这 \(run.count) 项的缩进" : "将这 \(run.count) 项缩进 \(target) 个空格"),
      .unsafe, run.edits)
  }

  /// Reports the line of `key`, which is indented as if it went on with the plain text above.
  ///
  /// - Parameter target: the column where it would be an entry.
  mutating func reportKeyInPlainText(
    _ s: Span<UInt8>, key: Range<Int>, lineOfKey: Int, scalar: Range<Int>, target: Int,
    _ run: LineRun?
  ) {
    let words = Quoted(s.text(key))
    let fixIt: FixIt
    if let run { fixIt = moving(run) } else { fixIt = reindent(lineOfKey, key.lowerBound, target) }
    report(
      .wrongIndentation, key,
      LocalizedText(
        en:
          "\(words.en) is indented as if it belonged to the text above; \(spaces(target)) would make it an entry",
        zh: "\(words.zh)的缩进使它成为上一行文本的一部分；"
          + (target == 0 ? "不缩进才是单独的一项" : "缩进 \(target) 个空格才是单独的一项")),
      notes: [
        Note(
          LocalizedText(
            en: "if it is part of the text that begins here, put quotes around the whole text",
            zh: "如果它是从这里开始的文本的一部分，请为整段文本加上引号"),
          at: span(scalar.lowerBound, scalar.upperBound))
      ],
      fixIts: [fixIt])
  }

  /// Reports the lines that follow the header of a block scalar but aren't indented.
  mutating func reportTextAtMargin(
    _ s: Span<UInt8>, _ words: Range<Int>, _ header: Int, _ run: LineRun
  ) {
    let mark = Quoted(s.text(header..<header + 1))
    report(
      .wrongIndentation, words,
      LocalizedText(
        en: "the text of \(mark.en) must be indented deeper than its key",
        zh: "\(mark.zh)的文本必须比它的键缩进得更深"),
      notes: [
        Note(
          LocalizedText(en: "the text begins below this", zh: "文本从此处下方开始"),
          at: span(header, header + 1))
      ],
      fixIts: run.count > run.edits.count
        ? []
        : [
          FixIt(
            run.count == 1
              ? LocalizedText(en: "indent it", zh: "缩进该行")
              : LocalizedText(
                en: "indent these \(run.count) lines", zh: "缩进这 \(run.count) 行"), .unsafe, run.edits
          )
        ])
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
      indentationMessage(indentation), .unsafe,
      replace: span(line, content), with: String(repeating: " ", count: indentation))
  }

  private func indentationMessage(_ indentation: Int) -> LocalizedText {
    indentation == 0
      ? LocalizedText(en: "remove its indentation", zh: "取消缩进")
      : LocalizedText(en: "indent it by \(spaces(indentation))", zh: "缩进 \(indentation) 个空格")
  }

  private func spaces(_ count: Int) -> String {
    switch count {
    case 0: "no indentation"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }
}
