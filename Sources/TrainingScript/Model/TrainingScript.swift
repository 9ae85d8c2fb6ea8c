public import Diagnostics

/// What a training program says about itself, read from its text alone: nothing is run or imported.
///
/// - Source: Python 3, "Lexical analysis", "The import statement" and "argparse"; Python 2.7, the same chapters.
public struct TrainingScript: Sendable {
  /// The boot file and, behind it, the modules of the code directory that were read, in the order they were met.
  public let sources: [SourceFile]

  /// The modules that these files import anywhere, in the order of the text.
  public let imports: [ImportedModule]

  /// What the boot file accepts on its command line.
  public let commandLine: ScriptCommandLine

  /// Constructs that only one generation of Python can read, in the order of the text.
  public let versionMarks: [VersionMark]

  /// The file that Python starts.
  public var bootFile: SourceFile { sources[0] }

  /// Reads a boot file and the modules of its own that it imports: at most a hundred.
  ///
  /// - Parameter module: The file at a path such as `options.py` or `models/__init__.py`, as seen from the folder
  ///   of the boot file; nil when there is none. Asked once a path, at most a thousand times a script.
  public init(_ bootFile: SourceFile, module: (_ path: String) -> SourceFile? = { _ in nil }) {
    let result = withoutActuallyEscaping(module) { ScriptReader.read(bootFile, $0) }
    sources = result.sources
    imports = result.imports
    commandLine = result.commandLine
    versionMarks = result.versionMarks
  }
}
