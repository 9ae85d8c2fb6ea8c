public import Diagnostics

/// An input channel: data that the platform hands to the script.
public struct Input: Sendable {
  /// Where to say that something is missing: the channel's name, or else its first key.
  public var anchor: SourceSpan

  /// The argument that the script parses.
  public var name: Located<String>?
  public var label: Located<String>?
  public var constraints: InputConstraints?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// An output channel: where the script's results go.
public struct Output: Sendable {
  /// Where to say that something is missing: the channel's name, or else its first key.
  public var anchor: SourceSpan
  public var name: Located<String>?
  public var label: Located<String>?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// Which data may be bound to an input channel.
public struct InputConstraints: Sendable {
  /// The key `constraints`.
  public var anchor: SourceSpan
  public var source: [Located<StorageKind>]?

  /// Whether ``source`` lacks entries that could not be read.
  public var lacksSources = false
  public var annotationTypes: [Located<DatasetKind>]?
  public var dataFormats: [Located<DataFormat>]?
  public var split: Located<SplitMode>?

  /// The keys `annotation_type`, `data_format` and `split`, where they were written.
  public var annotationTypeKey: SourceSpan?
  public var dataFormatKey: SourceSpan?
  public var splitKey: SourceSpan?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
