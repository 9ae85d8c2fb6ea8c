/// A kind of mistake, declared once. Tests, `explain`, `rules` and the reference pages are made from it.
public struct DiagnosticKind: Sendable {
  /// Names the fault in kebab-case: `duplicate-key`.
  public let code: String
  public let area: DiagnosticArea

  /// The severity where no configuration says otherwise.
  public let severity: Severity

  /// What is found, in one line.
  public let summary: LocalizedText

  /// Why it is a fault, and what happens if it stays: a few sentences.
  public let rationale: LocalizedText

  /// The outside text that the demand rests on, such as `YAML 1.2.2, rule 126` or an API document.
  public let source: String

  /// Makes ``examples``. Most runs never ask for them.
  private let makeExamples: @Sendable () -> [Example]

  /// Wrong texts with the wrong place marked, and right ones.
  public var examples: [Example] { makeExamples() }

  public init(
    code: String, area: DiagnosticArea, severity: Severity, summary: LocalizedText,
    rationale: LocalizedText, source: String,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.code = code
    self.area = area
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.source = source
    makeExamples = examples
  }
}

/// A chapter of the list of kinds.
public struct DiagnosticArea: Hashable, Sendable {
  /// The chapter's name in lists: `search`.
  public let name: String
  public let title: LocalizedText

  public init(_ name: String, _ title: LocalizedText) {
    self.name = name
    self.title = title
  }
}
