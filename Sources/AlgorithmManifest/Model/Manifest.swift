public import Diagnostics

/// One algorithm, as its manifest declares it. What is absent or could not be read is nil.
public struct Manifest: Sendable {
  /// Where to say that something is missing: the algorithm's name, or else the first key.
  public var anchor: SourceSpan
  public var version: Located<Int>?
  public var name: Located<String>?
  public var description: Located<String>?
  public var workspaceID: Located<String>?
  public var engine: EngineReference?
  public var codeDirectory: Located<String>?
  public var bootFile: Located<String>?

  /// The boot file's full OBS path, which `compile` writes beside the relative one.
  public var bootFilePath: Located<String>?
  public var sourceDirectory: Located<String>?
  public var inputs: [Input]?
  public var outputs: [Output]?
  public var hyperparameters: [Hyperparameter]?

  /// Whether ``hyperparameters``, or a list in it, lacks entries that could not be read.
  public var lacksHyperparameters = false
  public var customizeHyperparameters: Located<Bool>?
  public var search: Search?
  public var resources: Resources?

  /// The keys without values, in all mappings, and where they have none.
  public var nullKeys: [NullKey: SourceSpan] = [:]

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
