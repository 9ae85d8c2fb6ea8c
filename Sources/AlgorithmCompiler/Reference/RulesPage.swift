import Diagnostics

extension KindCatalog {
  /// The reference page of all kinds, `docs/rules.md`, in English with Chinese beside it.
  package var markdown: String {
    var page = Markdown()
    page.heading(1, "Rules / 规则")
    page.paragraph(
      """
      Written by `algolint rules --format markdown`. A comment \
      `# algolint: disable-next-line=CODE -- reason` silences a rule on the line after it, `disable-line` on \
      its own line, `disable-file` in the whole file. A *safe* fix keeps what was meant; an *unsafe* one is a guess \
      that a person should look at.
      """)
    page.paragraph(
      """
      本页由 `algolint rules --format markdown` 生成。注释 `# algolint: disable-next-line=规则 -- 原因` 可抑制下一行的问题，\
      `disable-line` 抑制本行，`disable-file` 抑制整个文件。*safe* 修复不改变原意；*unsafe* 修复属于推测，需人工确认。
      """)
    for area in areas {
      page.heading(2, "\(area.title.english.capitalizedFirst) / \(area.title.chinese)")
      let kinds = kinds.filter { $0.area == area }
      page.table(
        ["Rule", "Severity", "Fix", "What it finds", "检查内容"],
        kinds.map { kind in
          [
            "[`\(kind.code)`](#\(Self.anchor(of: kind)))", Self.severity(of: kind),
            Self.word(fix(for: kind)), Markdown.prose(kind.summary.english),
            Markdown.prose(kind.summary.chinese),
          ]
        })
      for kind in kinds { write(kind, to: &page) }
    }
    return page.text
  }

  private func write(_ kind: DiagnosticKind, to page: inout Markdown) {
    page.heading(3, kind.code)
    page.paragraph(
      "**\(Self.severity(of: kind))**: "
        + Markdown.prose("\(kind.summary.english) / \(kind.summary.chinese)"))
    page.paragraph(Markdown.prose(kind.rationale.english))
    page.paragraph(Markdown.prose(kind.rationale.chinese))
    var facts = ["Source / 依据: \(Markdown.prose(kind.source))"]
    if let fix = fix(for: kind) { facts.append("Fix / 修复: \(Self.word(fix))") }
    if !canBeSuppressed(kind) { facts.append("Cannot be suppressed / 不可抑制") }
    page.list(facts)
    let examples = shownExamples(of: kind)
    for example in examples.wrong { write(example, "Wrong / 错误示例", to: &page) }
    for example in examples.right { write(example, "Right / 正确示例", to: &page) }
  }

  private func write(_ example: ShownExample, _ title: String, to page: inout Markdown) {
    page.paragraph("\(title):")
    for picture in example.pictures { page.code("text", picture) }
    if !example.code.isEmpty { page.paragraph("In the code directory / 代码目录中：") }
    for file in example.code {
      page.list([Markdown.prose("`\(file.title.english)`")])
      if !file.lines.isEmpty { page.code("python", file.lines) }
    }
    guard !example.messages.isEmpty else { return }
    page.list(
      example.messages.map { Markdown.prose(Printable.text("\($0.english) / \($0.chinese)")) })
  }

  private static func word(_ fix: FixIt.Applicability?) -> String {
    switch fix {
    case .safe: "safe"
    case .unsafe: "unsafe"
    case nil: ""
    }
  }

  private static func severity(of kind: DiagnosticKind) -> String {
    [kind.severity, kind.milderSeverity].compactMap { $0?.rawValue }.joined(separator: " or ")
  }

  /// GitHub leaves dots out of the anchors of headings.
  private static func anchor(of kind: DiagnosticKind) -> String {
    kind.code.filter { $0 != "." }
  }
}
