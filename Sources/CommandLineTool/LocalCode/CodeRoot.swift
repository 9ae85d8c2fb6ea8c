import AlgorithmManifest

/// Where the code behind a folder of object storage lies, as a configuration says.
struct CodeRoot: Hashable, Sendable {
  let prefix: OBSPath

  /// As reports name it.
  let folder: FilePath
}

extension [CodeRoot] {
  /// The folder behind one of object storage: what the root that says most of it says, and the rest of the path.
  func folder(of directory: OBSPath) -> FilePath? {
    var best: CodeRoot?
    for root in self where root.prefix.bucket == directory.bucket {
      guard directory.segments.starts(with: root.prefix.segments) else { continue }
      if best.map({ $0.prefix.segments.count < root.prefix.segments.count }) ?? true { best = root }
    }
    guard let best else { return nil }
    let rest = directory.segments.dropFirst(best.prefix.segments.count).joined(separator: "/")
    return rest.isEmpty ? best.folder : best.folder.appending(FilePath(rest))
  }
}
