import Diagnostics

/// What is told of a rule where its diagnostics are looked at.
struct RuleHelp {
  /// As plain paragraphs.
  let text: String

  /// With examples, in GitHub's Markdown.
  let markdown: String

  /// The longest example that is shown, in bytes.
  private static let longestExample = 600

  init(_ kind: DiagnosticKind, _ language: Language) {
    let source = Self.source[language] + kind.source
    text = "\(kind.rationale[language])\n\(source)"
    var blocks = [Self.prose(kind.rationale[language]), Self.prose(source)]
    let examples = kind.examples.filter { example in
      example.files.count == 1 && example.files[0].utf8.count <= Self.longestExample
    }
    for (title, isWrong) in [(Self.wrong, true), (Self.right, false)] {
      guard let example = examples.first(where: { $0.isWrong == isWrong }) else { continue }
      blocks.append(title[language] + "\n\n" + Self.fenced(MarkedText(example.files[0]).text))
      for file in example.code ?? [] where !file.text.isEmpty {
        blocks.append("`\(file.path)`\n\n```python\n\(file.text)```")
      }
    }
    markdown = blocks.joined(separator: "\n\n")
  }

  private static let source = LocalizedText(en: "Source: ", zh: "依据：")
  private static let wrong = LocalizedText(en: "Wrong:", zh: "错误示例：")
  private static let right = LocalizedText(en: "Right:", zh: "正确示例：")

  /// Text without what Markdown would take for HTML. What is in backquotes stays code.
  private static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard index % 2 == 0 else { return String(part) }
      return part.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\<")
    }.joined(separator: "`")
  }

  private static func fenced(_ text: String) -> String {
    let fence = text.contains("```") ? "~~~~" : "```"
    return "\(fence)yaml\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
  }
}
