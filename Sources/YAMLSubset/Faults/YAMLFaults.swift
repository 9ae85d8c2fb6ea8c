public import Diagnostics

extension DiagnosticArea {
  /// What is wrong with a file's text, whatever it says.
  public static let text = DiagnosticArea(
    "text", LocalizedText(en: "text (YAML)", zh: "文本（YAML）"))
}

/// Every kind of mistake that the parser reports, in the order of the reference page.
public enum YAMLFaults {
  public static let all: [DiagnosticKind] =
    encoding + indentation + entries + dashes + fullWidth + keys + flow + quotes + blockScalars
    + anchors
    + tags
    + documents
}

extension DiagnosticKind {
  /// A kind of the area ``DiagnosticArea/text``.
  static func text(
    _ code: String, _ severity: Severity = .error, summary: LocalizedText,
    rationale: LocalizedText, source: String,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) -> DiagnosticKind {
    DiagnosticKind(
      code: code, area: .text, severity: severity, summary: summary, rationale: rationale,
      source: source, examples: examples())
  }
}
