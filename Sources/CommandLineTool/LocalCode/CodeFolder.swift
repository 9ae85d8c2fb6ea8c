import AlgorithmLint
import Diagnostics
import Synchronization
import TrainingScript

/// One folder of code: a class, since the first thread that asks for it looks through it while others wait.
final class CodeFolder: Sendable {
  private let path: FilePath
  private let state = Mutex<State>(State())

  private struct State {
    var listing: Result<CodeDirectory, SystemError>?
    /// By their paths in the folder.
    var bootFiles: [String: TrainingCode.BootFile] = [:]
  }

  init(_ path: FilePath) { self.path = path }

  /// - Parameter bootFile: As seen from the folder; nil where the manifest names none.
  func answer(
    bootFile name: String?, nextID: @escaping () -> FileID
  ) -> LocalCode.Answer {
    state.withLock { state in
      let listing = state.listing ?? CodeListing.list(path)
      state.listing = listing
      switch listing {
      case .failure(let error): return .absent(.unread(path, error))
      case .success(let directory):
        let bootFile = name.map { name in
          if let known = state.bootFiles[name] { return known }
          let bootFile = read(name, nextID)
          state.bootFiles[name] = bootFile
          return bootFile
        }
        return .found(TrainingCode(directory: directory, bootFile: bootFile ?? .undeclared))
      }
    }
  }

  private func read(
    _ name: String, _ nextID: @escaping () -> FileID
  ) -> TrainingCode.BootFile {
    guard !name.utf8.contains(0) else { return .notFound }
    let file = path.appending(FilePath(name))
    if (try? FileStatus(of: file))?.kind == .directory { return .notFound }
    let home = path.real
    if Self.leadsOut(file, of: home) { return .unread(Self.isOutside) }
    // Modules are looked for beside the boot file.
    var files = ScriptFiles(in: file.folder, nextID: nextID)
    do throws(ScriptFiles.Failure) {
      let source = try files.bootFile(file.lastComponent)
      let script = TrainingScript(source) { name in
        let isOutside = Self.leadsOut(file.folder.appending(FilePath(name)), of: home)
        return isOutside ? nil : files.module(name)
      }
      return .read(script)
    } catch {
      return error.meansAbsence ? .notFound : .unread(error.reason)
    }
  }

  /// Whether a link leads elsewhere: what isn't in the folder never reaches the platform with it.
  ///
  /// - Parameter home: The folder, without links.
  private static func leadsOut(_ file: FilePath, of home: FilePath?) -> Bool {
    guard let home, let real = file.real else { return false }
    return real.below(home) == nil
  }

  private static let isOutside = LocalizedText(
    en: "it is a symbolic link that leads out of the folder", zh: "它是指向该目录之外的符号链接")
}
