public import Diagnostics
public import YAMLSubset

/// A value with the place where it was written.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: SourceSpan

  public init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

/// A scalar kept as it was written: `1e-3` stays `1e-3`.
public struct Literal: Sendable {
  /// What was written, without quotes and escapes.
  public let text: String

  /// What it is in YAML's core schema; a quoted scalar is a string.
  public let type: ScalarType
  public let span: SourceSpan

  public init(text: String, type: ScalarType, span: SourceSpan) {
    self.text = text
    self.type = type
    self.span = span
  }
}
