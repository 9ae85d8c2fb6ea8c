import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Synchronization

/// The code behind the manifests of a run: a class, since its threads share it, so that each folder is listed and each
/// script read once, however many manifests speak of it.
final class LocalCode: Sendable {
  private let folders = Mutex<[FilePath: CodeFolder]>([:])
  private let nextID: Atomic<UInt32>

  /// What came of looking for the code behind a manifest.
  enum Answer: Sendable {
    case found(TrainingCode)
    case absent(Absence)
  }

  /// Why there is no code to look at.
  enum Absence: Sendable {
    /// Neither the manifest nor a configuration says where it would be.
    case undeclared
    /// The folder that should hold it can't be listed.
    case unread(FilePath, SystemError)
  }

  /// - Parameter firstID: Of the scripts, behind the ids of the manifests.
  init(firstID: UInt32) { nextID = Atomic(firstID) }

  /// - Parameters:
  ///   - home: The folder of the manifest.
  ///   - roots: Where a configuration says that code lies.
  func answer(for manifest: Manifest, in home: FilePath, _ roots: [CodeRoot]) -> Answer {
    guard let path = Self.folder(for: manifest, in: home, roots) else {
      return .absent(.undeclared)
    }
    let folder = folders.withLock { folders in
      if let known = folders[path] { return known }
      let folder = CodeFolder(path)
      folders[path] = folder
      return folder
    }
    return folder.answer(bootFile: manifest.bootFileInCode) { [self] in
      FileID(nextID.wrappingAdd(1, ordering: .relaxed).oldValue)
    }
  }

  func code(
    behind manifest: Manifest, _ input: InputFile, _ roots: [CodeRoot]
  ) -> TrainingCode? {
    // Nearly no manifest of a run without local code gets further.
    if manifest.sourceDirectory == nil, roots.isEmpty { return nil }
    guard case .found(let code) = answer(for: manifest, in: input.home, roots) else { return nil }
    return code
  }

  private static func folder(
    for manifest: Manifest, in home: FilePath, _ roots: [CodeRoot]
  ) -> FilePath? {
    if let source = manifest.sourceDirectory {
      return source.value.isEmpty ? nil : home.joined(source.value)
    }
    guard !roots.isEmpty, let code = manifest.codeDirectory,
      let directory = OBSPath(lenient: code.value)
    else { return nil }
    return roots.folder(of: directory)
  }
}

extension FilePath {
  /// The path that `text` names from this folder, without what says nothing at its start and its end.
  func joined(_ text: String) -> FilePath {
    let isRooted = text.utf8.first == UInt8(ascii: "/")
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).filter {
      !$0.elementsEqual([UInt8(ascii: ".")])
    }
    let rest = Array(parts.joined(separator: [UInt8(ascii: "/")]))
    if isRooted { return FilePath([UInt8(ascii: "/")] + rest) }
    return rest.isEmpty ? self : appending(FilePath(rest))
  }
}
