public import Diagnostics

/// A key that was written without a value: it counts as absent, but it is where the value would go.
public struct NullKey: Hashable, Sendable {
  /// Where one says that the mapping lacks something.
  public let anchor: SourceSpan
  public let key: String

  public init(_ key: String, at anchor: SourceSpan) {
    self.key = key
    self.anchor = anchor
  }
}
