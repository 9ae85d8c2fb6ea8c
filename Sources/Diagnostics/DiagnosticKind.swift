/// A kind of mistake, declared once. Tests, `explain`, `rules` and the reference pages are made from it.
public struct DiagnosticKind: Sendable {
  /// Names the fault in kebab-case: `duplicate-key`.
  public let code: String
  public let area: DiagnosticArea

  /// The severity where no configuration says otherwise.
  public let severity: Severity

  /// The severity of cases that matter less, if there are such; the rationale says which they are.
  public let milderSeverity: Severity?

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
    code: String, area: DiagnosticArea, severity: Severity, milder: Severity? = nil,
    summary: LocalizedText, rationale: LocalizedText, source: String,
    examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.code = code
    self.area = area
    self.severity = severity
    milderSeverity = milder
    self.summary = summary
    self.rationale = rationale
    self.source = source
    makeExamples = examples
  }

  /// The kind as it is where it matters less.
  public var milder: DiagnosticKind {
    guard let milderSeverity else { preconditionFailure("'\(code)' has one severity") }
    return DiagnosticKind(
      code: code, area: area, severity: milderSeverity, summary: summary, rationale: rationale,
      source: source, examples: makeExamples())
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
