public import Diagnostics
public import TrainingScript

/// What rules may look at of the code behind a manifest: a local copy of its code directory.
///
/// Whoever asks for the rules gathers it; a rule opens no file.
public struct TrainingCode: Sendable {
  public let directory: CodeDirectory
  public let bootFile: BootFile

  /// What came of looking for the file that the platform starts.
  public enum BootFile: Sendable {
    /// The manifest names none, or one that can't lie in the code directory.
    case undeclared
    case read(TrainingScript)
    /// No file has the name.
    case notFound
    /// It is there, but could not be read.
    case unread(LocalizedText)
  }

  public init(directory: CodeDirectory, bootFile: BootFile) {
    self.directory = directory
    self.bootFile = bootFile
  }

  /// The boot file, where it could be read.
  public var script: TrainingScript? {
    if case .read(let script) = bootFile { script } else { nil }
  }

  /// Whether everything that rules ask of it is known, so that their silence means something.
  package var isWhollyKnown: Bool {
    guard let script, !directory.isCut else { return false }
    return script.commandLine.opening == nil
  }
}
