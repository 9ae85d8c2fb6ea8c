package import Diagnostics

extension KindCatalog {
  /// Everything about one kind as plain text: what it finds and why, where that stands, and examples.
  package func explanation(of kind: DiagnosticKind, in language: Language) -> String {
    var page = PlainPage(language)
    page.line("\(kind.code) (\(ReferenceWords.severities(of: kind)[language]))")
    page.line(kind.summary[language])
    page.paragraph(kind.rationale[language])
    page.fact(ReferenceWords.area, kind.area.title[language])
    page.fact(ReferenceWords.source, kind.source)
    page.fact(ReferenceWords.fix, ReferenceWords.fix(fix(for: kind))[language])
    page.fact(
      ReferenceWords.suppression,
      canBeSuppressed(kind)
        ? ReferenceWords.suppression(kind) : ReferenceWords.noSuppression[language])
    let examples = shownExamples(of: kind)
    page.examples(ReferenceWords.wrong, examples.wrong)
    page.examples(ReferenceWords.right, examples.right)
    return page.text
  }
}

extension KindCatalog {
  /// What can be said about a kind without running its examples: what it finds, why, and the examples as they are.
  package func statement(of kind: DiagnosticKind, in language: Language) -> String {
    var page = PlainPage(language)
    page.line("\(kind.code) (\(ReferenceWords.severities(of: kind)[language]))")
    page.line(kind.summary[language])
    page.paragraph(kind.rationale[language])
    for example in kind.examples.prefix(4) {
      page.line((example.isWrong ? ReferenceWords.wrong : ReferenceWords.right)[language])
      for part in ExamplePicture(example.files[0]).lines { page.line("    " + part) }
      page.line("")
    }
    return page.text
  }
}

/// Plain text in one language, made from above to below.
private struct PlainPage {
  private(set) var text = ""
  private let language: Language

  init(_ language: Language) { self.language = language }

  mutating func line(_ line: String) {
    text += line + "\n"
  }

  mutating func paragraph(_ paragraph: String) {
    line("")
    for part in WrappedText(paragraph, width: 80).lines { line(part) }
    line("")
  }

  mutating func fact(_ name: LocalizedText, _ value: String) {
    let colon = LocalizedText(en: ": ", zh: "：")
    line(name[language] + colon[language] + value)
  }

  mutating func examples(_ title: LocalizedText, _ examples: [ShownExample]) {
    let colon = LocalizedText(en: ":", zh: "：")
    for example in examples {
      line("\n" + title[language] + colon[language])
      for (index, picture) in example.pictures.enumerated() {
        line(example.pictures.count > 1 ? "\n  \(ReferenceWords.file(index + 1)[language])" : "")
        for part in picture { line(part.isEmpty ? "" : "    " + part) }
      }
      for file in example.code {
        line("\n  \(file.title[language])")
        if !file.lines.isEmpty { line("") }
        for part in file.lines { line(part.isEmpty ? "" : "    " + part) }
      }
      guard !example.messages.isEmpty else { continue }
      line("")
      for message in example.messages { line("  → \(Printable.text(message[language]))") }
    }
  }
}
