/// A preset engine: the image that a training job runs in, with a framework inside.
public struct Engine: Hashable, Sendable {
  /// The engine's name in the API: `PyTorch`.
  public let name: String

  /// The engine's version in the API, by which manifests name it: `PyTorch-1.4.0-python3.6-v2`.
  public let version: String

  /// Other spellings of the version that documents use.
  public let aliases: [String]
  public let frameworks: [Framework]

  /// The Python inside: `3.6`.
  public let pythonVersion: String

  /// The processors it runs on; nil where nothing says.
  public let resourceTypes: [ResourceType]?

  /// Whether hyperparameters can be searched with it.
  public let supportsAutoSearch: Bool
  public let status: Status

  /// The document that names it.
  public let source: String

  /// Where an engine stands in the life of the platform.
  public enum Status: String, Sendable {
    /// In the table of the current guide.
    case current
    /// Named in the documents, but replaced by newer ones.
    case old
    /// In no table, but its version follows the pattern that versions have.
    case unlisted
  }

  init(
    _ name: String, _ version: String, also aliases: [String] = [], _ frameworks: [Framework],
    python pythonVersion: String, on resourceTypes: [ResourceType]?, autoSearch: Bool = false,
    _ status: Status, _ source: String
  ) {
    self.name = name
    self.version = version
    self.aliases = aliases
    self.frameworks = frameworks
    self.pythonVersion = pythonVersion
    self.resourceTypes = resourceTypes
    supportsAutoSearch = autoSearch
    self.status = status
    self.source = source
  }

  /// A version in no table that has all that `engine` has.
  init(_ engine: Engine, version: String) {
    self.init(
      engine.name, version, engine.frameworks, python: engine.pythonVersion,
      on: engine.resourceTypes, autoSearch: engine.supportsAutoSearch, .unlisted, engine.source)
  }

  /// The top-level Python modules of its frameworks.
  public var importNames: [String] { frameworks.flatMap(\.importNames) }
}
