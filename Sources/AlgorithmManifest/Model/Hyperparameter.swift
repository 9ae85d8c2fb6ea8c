public import Diagnostics

/// A hyperparameter: an argument `--name=value` of the script that the job form shows.
public struct Hyperparameter: Sendable {
  /// Where to say that something is missing: the name, or else the first key.
  public var anchor: SourceSpan
  public var name: Located<String>?
  public var description: Located<String>?
  public var type: Located<ParameterType>?

  /// As written; may be empty text.
  public var defaultValue: Literal?
  public var range: ValueRange?
  public var choices: [Literal]?

  /// Whether ``choices`` lacks entries that could not be read.
  public var lacksChoices = false

  /// The key `choices`, where it was written.
  public var choicesKey: SourceSpan?
  public var isRequired: Located<Bool>?
  public var isEditable: Located<Bool>?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// Bounds, both inside the range.
public struct ValueRange: Sendable {
  /// The key `range`.
  public var anchor: SourceSpan
  public var min: Literal?
  public var max: Literal?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
