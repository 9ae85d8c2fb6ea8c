/// A diagnostic that doesn't count, since somebody said so.
public struct SuppressedDiagnostic: Hashable, Sendable {
  public let diagnostic: Diagnostic
  public let origin: Origin

  /// Why, in the words of whoever said so.
  public let reason: String?

  /// Where it was said.
  public enum Origin: Hashable, Sendable {
    /// In a comment in the file.
    case comment
    /// In a list of what was there already when the rules were introduced.
    case baseline
  }

  public init(_ diagnostic: Diagnostic, by origin: Origin, reason: String? = nil) {
    self.diagnostic = diagnostic
    self.origin = origin
    self.reason = reason
  }
}
