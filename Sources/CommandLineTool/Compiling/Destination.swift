import Diagnostics

/// Where compiled manifests go.
enum Destination {
  case standardOutput
  case file(FilePath)
  /// One file for each manifest, in this directory.
  case directory(FilePath)

  /// - Parameter written: What stands behind `-o`; a directory ends in `/` or exists.
  init(_ written: String?) {
    guard let written, written != "-" else {
      self = .standardOutput
      return
    }
    let path = FilePath(written)
    let isDirectory = path.hasSuffix("/") || (try? FileStatus(of: path))?.kind == .directory
    self = isDirectory ? .directory(path) : .file(path)
  }

  var isJoined: Bool {
    if case .directory = self { false } else { true }
  }
}

/// A file that is to be written.
struct OutputFile {
  let path: FilePath
  let bytes: [UInt8]

  /// - Throws: When two files would have one name.
  static func checkNames(_ files: [OutputFile]) throws(Refusal) {
    var known: Set<FilePath> = []
    for file in files where !known.insert(file.path).inserted {
      let path = file.path.shown
      throw Refusal(
        LocalizedText(
          en: "two manifests would both be written to '\(path)'",
          zh: "有两个算法清单将写入同一文件“\(path)”"),
        hint: LocalizedText(
          en: "name their directory instead of the files, or compile them one by one",
          zh: "请指定它们所在的目录而不是文件，或逐个编译"))
    }
  }

  func write() throws(Refusal) {
    do throws(SystemError) {
      try FileWriting.makeDirectory(path.folder)
      try FileWriting.replace(path, with: bytes)
    } catch {
      throw Self.refusal(path, error)
    }
  }

  static func refusal(_ path: FilePath, _ error: SystemError) -> Refusal {
    Refusal(
      LocalizedText(
        en: "cannot write '\(path.shown)': \(error.reason.english)",
        zh: "无法写入“\(path.shown)”：\(error.reason.chinese)"))
  }
}
