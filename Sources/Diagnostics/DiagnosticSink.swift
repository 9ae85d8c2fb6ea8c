/// Where diagnostics are gathered. It stamps code and severity, so that neither is chosen at the place of report.
public struct DiagnosticSink: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  /// Takes back the last diagnostics of `kind` in `span`, of which it turned out that they follow from another mistake.
  package mutating func withdraw(_ kind: DiagnosticKind, in span: SourceSpan) {
    var i = diagnostics.count
    while i > 0, diagnostics[i - 1].span.start >= span.start {
      i -= 1
      if diagnostics[i].code == kind.code, diagnostics[i].span.end <= span.end {
        diagnostics.remove(at: i)
      }
    }
  }

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
