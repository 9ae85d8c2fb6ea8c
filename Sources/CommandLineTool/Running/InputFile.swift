import Diagnostics

/// A text that a run reads.
struct InputFile: Sendable {
  let source: Source

  /// The name that reports print.
  let name: String

  /// What its compiled form is named after: its path below the directory where it was found, without `.yaml`.
  let outputName: FilePath

  init(source: Source, name: String, root: FilePath? = nil) {
    self.source = source
    self.name = name
    var path = FilePath(name)
    if source.isStandardInput, name == Self.standardInputName { path = FilePath("stdin") }
    path = root.flatMap { path.below($0) } ?? path.lastComponent
    isManifestByName =
      root != nil || source.isStandardInput || ManifestName.matches(FilePath(name).lastComponent)
    outputName = path.droppingSuffix(of: [".yaml", ".yml", ".json"])
  }

  /// Whether it is a manifest whatever it holds: one that a directory was searched for, or that is called like one.
  let isManifestByName: Bool

  /// The folder that it lies in, which decides what configuration governs it.
  ///
  /// For standard input the one of the file that it stands for.
  var home: FilePath {
    switch source {
    case .file(let path), .stream(let path): path.folder
    case .standardInput, .text: FilePath(name).folder
    }
  }

  /// Its name in that folder.
  var ownName: FilePath {
    switch source {
    case .file(let path), .stream(let path): path.lastComponent
    case .standardInput, .text: FilePath(name).lastComponent
    }
  }

  enum Source: Sendable {
    case file(FilePath)
    /// A named pipe or a device, which can be read only once.
    case stream(FilePath)
    case standardInput
    /// What somebody else has read already, such as what is staged in git.
    case text([UInt8])

    var isStandardInput: Bool {
      if case .standardInput = self { true } else { false }
    }
  }

  /// The name of standard input where nobody gives it another.
  static let standardInputName = "<stdin>"

  /// Whether it reads the same a second time.
  var isRereadable: Bool {
    if case .file = source { true } else { false }
  }

  func read(into buffer: inout [UInt8]) throws(FileReading.Failure) {
    switch source {
    case .file(let path), .stream(let path):
      CrashHandler.isReading(path)
      try FileReading.read(path, into: &buffer)
    case .standardInput:
      CrashHandler.isReading(FilePath(name))
      try FileReading.read(.standardInput, into: &buffer)
    case .text(let bytes):
      CrashHandler.isReading(FilePath(name))
      buffer.removeAll(keepingCapacity: true)
      buffer += bytes
    }
  }
}

extension [InputFile] {
  /// Whether one of them is the file of this name, whatever it is called: who writes there would overwrite it.
  func includeFile(_ path: FilePath) -> Bool {
    guard let status = try? FileStatus(of: path), status.kind == .file else { return false }
    return contains { input in
      guard case .file(let own) = input.source else { return false }
      return (try? FileStatus(of: own))?.identity == status.identity
    }
  }
}

extension FileReading.Failure {
  var reason: LocalizedText {
    switch self {
    case .system(let error): return error.reason
    case .tooLarge:
      let limit = FileReading.limit >> 20
      return LocalizedText(
        en: "it has more than \(limit) MiB", zh: "文件超过 \(limit) MiB")
    }
  }
}
