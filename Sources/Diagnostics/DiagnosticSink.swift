/// Where diagnostics are gathered. It stamps code and severity, so that neither is chosen at the place of report.
public struct DiagnosticSink: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  public mutating func report(
    _ kind: DiagnosticKind, at span: SourceSpan, _ message: LocalizedText,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code: kind.code, severity: kind.severity, message: message, span: span, notes: notes,
        fixIts: fixIts))
  }
}
