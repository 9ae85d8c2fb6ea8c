public import Diagnostics

/// What a Python boot file says about itself, read from its text alone: nothing is run or imported.
///
/// - Source: Python 3, "Lexical analysis" and "The import statement"; Python 2.7, the same chapters.
public struct TrainingScript: Sendable {
  public let source: SourceFile

  /// The modules that the script imports anywhere, in the order of the text.
  public let imports: [ImportedModule]

  public init(_ source: SourceFile) {
    self.source = source
    imports = ImportReader.imports(in: source)
  }
}

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
