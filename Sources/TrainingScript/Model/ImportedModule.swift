public import Diagnostics

/// One module of an import statement.
public struct ImportedModule: Hashable, Sendable {
  /// As it is written: `torch.nn`; with leading dots for a module of the script's own package.
  public let name: String

  /// Where the name stands.
  public let span: SourceSpan

  /// Whether it is a module of the script's own package: `from . import options`.
  public var isRelative: Bool { name.hasPrefix(".") }

  /// The package that has to be installed: `torch` of `torch.nn`; nil for a relative import.
  public var package: String? {
    isRelative ? nil : name.split(separator: ".").first.map { String($0) }
  }
}
