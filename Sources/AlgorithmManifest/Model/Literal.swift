public import Diagnostics
public import YAMLSubset

/// A scalar kept as it was written: `1e-3` stays `1e-3`.
public struct Literal: Sendable {
  /// What was written, without quotes and escapes, with the places of its characters.
  public let content: Located<String>

  /// What it is in YAML's core schema; a quoted scalar is a string.
  public let type: ScalarType

  public init(_ content: Located<String>, type: ScalarType) {
    self.content = content
    self.type = type
  }

  public init(text: String, type: ScalarType, span: SourceSpan) {
    self.init(Located(text, span), type: type)
  }

  /// What was written, without quotes and escapes.
  public var text: String { content.value }
  public var span: SourceSpan { content.span }
}
