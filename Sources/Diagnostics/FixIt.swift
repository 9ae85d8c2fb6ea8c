/// A change of the text that removes a diagnostic.
public struct FixIt: Hashable, Sendable {
  /// Whether a machine may apply it unasked.
  public enum Applicability: Sendable {
    /// Keeps what the author meant.
    case safe
    /// A good guess that a person should look at.
    case unsafe
  }

  /// One replaced piece of text; an empty span inserts.
  public struct Edit: Hashable, Sendable {
    public let span: SourceSpan
    public let replacement: String

    public init(_ span: SourceSpan, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// What it does, beginning with a verb: `write 'GPU'`.
  public let message: LocalizedText

  /// In order of place, without overlap.
  public let edits: [Edit]
  public let applicability: Applicability

  public init(_ message: LocalizedText, _ applicability: Applicability, _ edits: [Edit]) {
    self.message = message
    self.edits = edits
    self.applicability = applicability
  }

  /// The change of one place.
  public init(
    _ message: LocalizedText, _ applicability: Applicability, replace span: SourceSpan,
    with replacement: String
  ) {
    self.init(message, applicability, [Edit(span, replacement)])
  }
}
