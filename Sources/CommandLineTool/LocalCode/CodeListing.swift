import AlgorithmLint

/// Lists what lies in a folder of code: without opening a file or following a link, and never more than so much.
enum CodeListing {
  /// Far more than the platform takes, and listed in some hundredths of a second.
  private static let limit = 20_000

  static func list(_ root: FilePath) -> Result<CodeDirectory, SystemError> {
    var entries: [CodeDirectory.Entry] = []
    var isCut = false
    var folders: [(path: FilePath, name: String)] = [(root, "")]
    while let folder = folders.popLast() {
      let reading: DirectoryReading
      do throws(SystemError) {
        reading = try DirectoryReading(folder.path, atMost: limit - entries.count) { !$0.isDots }
      } catch {
        if folder.path == root { return .failure(error) }
        // It may have vanished; or else nobody knows what is in it.
        isCut = isCut || !error.meansAbsence
        continue
      }
      isCut = isCut || reading.isCut
      let names = reading.entries.lazy.map(\.name.shown)
      if folder.path != root, StrayCode.isStrayFolder("", content: names) {
        entries.replaceLast(.init(folder.name, .strayFolder), at: folder.name)
        continue
      }
      for entry in reading.entries {
        let path = folder.path.appending(entry.name)
        let name = folder.name + (folder.name.isEmpty ? "" : "/") + entry.name.shown
        // Whatever has vanished since its folder was read isn't there.
        guard let status = try? FileStatus(ofLink: path) else { continue }
        switch status.kind {
        case .file: entries.append(.init(name, .file, size: status.size))
        case .stream: entries.append(.init(name, .other))
        case .directory where StrayCode.isStrayFolder(entry.name.shown, content: []):
          entries.append(.init(name, .strayFolder))
        case .directory:
          entries.append(.init(name, .folder))
          folders.append((path, name))
        }
      }
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return .success(CodeDirectory(entries: entries, isCut: isCut))
  }
}

extension [CodeDirectory.Entry] {
  fileprivate mutating func replaceLast(_ entry: CodeDirectory.Entry, at path: String) {
    if let index = lastIndex(where: { $0.path == path }) { self[index] = entry }
  }
}
