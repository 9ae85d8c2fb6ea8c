import Diagnostics

/// The Python files of one folder, as a training script needs them: read when they are asked for, and each but once.
///
/// ```swift
/// var files = ScriptFiles(in: folder, nextID: nextID)
/// let script = TrainingScript(try files.bootFile("train.py")) { files.module($0) }
/// ```
struct ScriptFiles {
  /// More than any script that people wrote has, in bytes.
  static let sizeLimit = 1 << 20

  /// How many modules are read beside the boot file.
  static let moduleLimit = 100

  /// Modules that are there but were not read, and why, in the order in which they were asked for.
  private(set) var unread: [(path: FilePath, failure: Failure)] = []

  private let folder: FilePath
  private let nextID: () -> FileID
  private var modules: [String: SourceFile?] = [:]
  private var readModules = 0
  private var buffer: [UInt8] = []

  /// - Parameter nextID: Gives each file that is read an id of its own among those of the run.
  init(in folder: FilePath, nextID: @escaping () -> FileID) {
    self.folder = folder
    self.nextID = nextID
  }

  /// The file that Python starts.
  ///
  /// - Parameter name: As seen from the folder.
  mutating func bootFile(_ name: FilePath) throws(Failure) -> SourceFile { try read(name) }

  /// A module of the script's own, for `TrainingScript`; nil where there is none that can be read.
  ///
  /// - Parameter path: As seen from the folder. What lies outside of it is no part of the code.
  mutating func module(_ path: String) -> SourceFile? {
    if let known = modules[path] { return known }
    let module = newModule(FilePath(path))
    modules[path] = .some(module)
    return module
  }

  private mutating func newModule(_ name: FilePath) -> SourceFile? {
    guard !name.leadsUp, name.bytes.first != UInt8(ascii: "/") else { return nil }
    do throws(Failure) {
      let module = try read(name)
      readModules += 1
      return module
    } catch {
      if !error.meansAbsence { unread.append((folder.appending(name), error)) }
      return nil
    }
  }

  private mutating func read(_ name: FilePath) throws(Failure) -> SourceFile {
    guard !name.hasSuffix(".pyc") else { throw .compiled }
    let path = folder.appending(name)
    let status: FileStatus
    do throws(SystemError) { status = try FileStatus(of: path) } catch { throw .system(error) }
    guard status.kind == .file else { throw .noFile }
    guard readModules < Self.moduleLimit else { throw .tooMany }
    guard status.size <= Self.sizeLimit else { throw .tooLarge }
    do throws(FileReading.Failure) {
      try FileReading.read(path, into: &buffer)
    } catch {
      switch error {
      case .system(let error): throw .system(error)
      case .tooLarge: throw .tooLarge
      }
    }
    // It may have grown since it was asked for its size.
    guard buffer.count <= Self.sizeLimit else { throw .tooLarge }
    return SourceFile(id: nextID(), path: path.shown, bytes: buffer)
  }
}

extension ScriptFiles {
  /// Why a file of Python was not read.
  enum Failure: Error, Hashable {
    case system(SystemError)
    /// A directory, a pipe, a device.
    case noFile
    case tooLarge
    /// Byte code, whose arguments nobody can see.
    case compiled
    /// As many modules as are read have been read.
    case tooMany

    /// Whether there is nothing of the name.
    var meansAbsence: Bool {
      if case .system(let error) = self { error.meansAbsence } else { false }
    }

    var reason: LocalizedText {
      switch self {
      case .system(let error): error.reason
      case .noFile: LocalizedText(en: "it is not a regular file", zh: "不是普通文件")
      case .tooLarge:
        LocalizedText(
          en: "it has more than \(ScriptFiles.sizeLimit >> 20) MiB",
          zh: "文件超过 \(ScriptFiles.sizeLimit >> 20) MiB")
      case .compiled:
        LocalizedText(
          en: "it is compiled; name the '.py' file that it was made from",
          zh: "这是编译后的文件，请指定对应的“.py”源文件")
      case .tooMany:
        LocalizedText(
          en: "\(ScriptFiles.moduleLimit) modules have been read already",
          zh: "已读取 \(ScriptFiles.moduleLimit) 个模块，不再读取更多")
      }
    }
  }
}
