import Diagnostics

/// Where a manifest is written that a command makes: never over something that is there, unless that is asked for.
struct ManifestFile {
  /// Nil for standard output.
  let path: FilePath?
  private let mayOverwrite: Bool

  /// - Parameter path: Where it goes if the command line doesn't say; nil for standard output.
  init(_ arguments: Arguments, else path: FilePath?) {
    mayOverwrite = arguments.has(.force)
    switch arguments.text(.manifestOutput) {
    case nil: self.path = path
    case "-": self.path = nil
    case let written?: self.path = FilePath(written)
    }
  }

  /// Refuses before any work is done what would be refused at its end.
  func check() throws(Refusal) {
    guard let path else { return }
    let kind = (try? FileStatus(of: path))?.kind
    if path.hasSuffix("/") || kind == .directory { throw Self.isDirectory(path) }
    if !mayOverwrite, path.exists, kind != .stream { throw Self.exists(path) }
  }

  /// Writes the manifest.
  ///
  /// - Returns: Whether it went to a file.
  func write(_ text: String, _ console: Console) throws(Refusal) {
    guard let path else { return try console.print(text) }
    let bytes = Array(text.utf8)
    if mayOverwrite || isStream(path) {
      return try OutputFile(path: path, bytes: bytes).write()
    }
    var isWritten = false
    do throws(SystemError) {
      try FileWriting.makeDirectory(path.folder)
      isWritten = try FileWriting.replace(path, with: bytes, if: { !path.exists })
    } catch {
      throw OutputFile.refusal(path, error)
    }
    if !isWritten { throw Self.exists(path) }
  }

  /// The folder from which the manifest's own paths are seen.
  var folder: FilePath { path?.folder ?? FilePath(".") }

  private func isStream(_ path: FilePath) -> Bool {
    (try? FileStatus(of: path))?.kind == .stream
  }

  private static func isDirectory(_ path: FilePath) -> Refusal {
    let name = Quoted(path.shown)
    return Refusal(
      LocalizedText(en: "\(name.en) is a directory", zh: "\(name.zh)是目录"),
      hint: LocalizedText(en: "name a file with '-o FILE'", zh: "请用“-o FILE”指定文件"))
  }

  private static func exists(_ path: FilePath) -> Refusal {
    let name = Quoted(path.shown)
    return Refusal(
      LocalizedText(en: "\(name.en) exists already", zh: "\(name.zh)已存在"),
      hint: LocalizedText(
        en: "overwrite it with '--force', or name another file with '-o FILE'",
        zh: "请用“--force”覆盖，或用“-o FILE”指定其他文件"))
  }
}
