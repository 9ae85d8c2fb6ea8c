package import AlgorithmManifest
package import Diagnostics
import TrainingScript

extension TrainingCode {
  /// What lies beside an example.
  ///
  /// - Parameter firstID: Of the files that are read.
  package init(_ files: [Example.CodeFile], for manifest: Manifest, firstID: FileID) {
    var entries: [CodeDirectory.Entry] = []
    for file in files {
      for number in 1...file.count {
        let path = file.path.split(separator: "*", omittingEmptySubsequences: false)
          .joined(separator: String(number))
        Self.add(path, size: file.size, to: &entries)
      }
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var texts: [String: SourceFile] = [:]
    for (index, file) in files.enumerated() {
      let id = FileID(firstID.rawValue + UInt32(index))
      texts[file.path] = SourceFile(id: id, path: file.path, text: file.text)
    }
    let bootFile: BootFile =
      if let path = manifest.bootFileInCode {
        if let source = texts[path] {
          .read(TrainingScript(source) { texts[$0] })
        } else {
          .notFound
        }
      } else {
        .undeclared
      }
    self.init(directory: CodeDirectory(entries: entries), bootFile: bootFile)
  }

  /// Adds a file, and the folders that it lies in.
  private static func add(_ path: String, size: Int, to entries: inout [CodeDirectory.Entry]) {
    let names = path.split(separator: "/").map { String($0) }
    var folder = ""
    for name in names.dropLast() {
      folder += (folder.isEmpty ? "" : "/") + name
      let isStray = StrayCode.isStrayFolder(name, content: [])
      if !entries.contains(where: { $0.path == folder }) {
        entries.append(.init(folder, isStray ? .strayFolder : .folder))
      }
      if isStray { return }
    }
    entries.append(.init(path, .file, size: size))
  }
}
