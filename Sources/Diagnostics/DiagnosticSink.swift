/// Where diagnostics are gathered. It stamps code and severity, so that neither is chosen at the place of report.
public struct DiagnosticSink: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  /// Takes back the last diagnostics of `kind` in `span`, of which it turned out that they follow from another mistake.
  package mutating func withdraw(_ kind: DiagnosticKind, in span: SourceSpan) {
    var i = diagnostics.count
    while i > 0, diagnostics[i - 1].span.start >= span.start { i -= 1 }
    let kept = diagnostics[i...].filter { $0.code != kind.code || $0.span.end > span.end }
    if kept.count < diagnostics.count - i { diagnostics.replaceSubrange(i..., with: kept) }
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
