/// One mistake in a user's text, from the scanner to the last report.
public struct Diagnostic: Hashable, Sendable {
  /// The code of the ``DiagnosticKind`` it is an instance of.
  public let code: String
  public let severity: Severity

  /// What is wrong with this text: lower case, no final full stop.
  public let message: LocalizedText

  /// The smallest text that a user would change.
  public let span: SourceSpan

  /// The other places, the reason, the remedy.
  public let notes: [Note]
  public let fixIts: [FixIt]

  public init(
    code: String, severity: Severity, message: LocalizedText, span: SourceSpan,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.notes = notes
    self.fixIts = fixIts
  }

  /// The same diagnostic at another severity.
  public func with(severity: Severity) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, span: span, notes: notes, fixIts: fixIts)
  }

  /// By place, then code, then message: the order of reports.
  public static func isOrderedBefore(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.span != b.span { return a.span < b.span }
    if a.code != b.code { return a.code < b.code }
    return a.message.english < b.message.english
  }
}

/// What a diagnostic adds to its message: another place, or a remedy that no fix-it can write.
public struct Note: Hashable, Sendable {
  public let message: LocalizedText

  /// The place it speaks of; nil when it speaks of the diagnostic as a whole.
  public let span: SourceSpan?

  public init(_ message: LocalizedText, at span: SourceSpan? = nil) {
    self.message = message
    self.span = span
  }
}
