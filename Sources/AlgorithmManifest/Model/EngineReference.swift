public import Diagnostics

/// How a manifest names its engine. Several ways at once are a mistake that a rule reports.
public struct EngineReference: Sendable {
  /// The value of `engine`: the text, or the key `engine` when a mapping was written.
  public var anchor: SourceSpan

  /// The version when `engine` is a plain text.
  public var text: Located<String>?
  public var name: Located<String>?
  public var version: Located<String>?
  public var id: Located<String>?

  /// A custom image, `organization/image:tag`.
  public var image: Located<String>?

  /// The container's start command; only with ``image``.
  public var command: Located<String>?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
