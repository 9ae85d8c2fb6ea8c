public import Diagnostics

/// The comments of one file that silence diagnostics: `# algolint: disable-line=CODE`.
public struct Suppressions: Sendable {
  public init(_ source: SourceFile, comments: some Sequence<SourceSpan>) {}

  /// What is left of `diagnostics`.
  public func filter(_ diagnostics: [Diagnostic]) -> [Diagnostic] { diagnostics }
}
