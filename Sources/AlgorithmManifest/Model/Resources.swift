public import Diagnostics

/// Which resources a job of this algorithm may use.
public struct Resources: Sendable {
  /// The key `resources`.
  public var anchor: SourceSpan
  public var types: [Located<ResourceType>]?
  public var multiCard: Located<Bool>?
  public var distributed: Located<Bool>?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
