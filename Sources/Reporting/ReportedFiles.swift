package import Diagnostics

/// The files of a run that something was found in. The others are not kept.
package struct ReportedFiles: Sendable {
  private let files: [SourceFile]

  /// - Parameter files: In order of their ids.
  package init(_ files: [SourceFile]) {
    precondition(zip(files, files.dropFirst()).allSatisfy { $0.id < $1.id }, "files are in order")
    self.files = files
  }

  /// The same files and, behind them, one more.
  func with(_ file: SourceFile) -> ReportedFiles { ReportedFiles(files + [file]) }

  package subscript(id: FileID) -> SourceFile {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].id < id { low = middle + 1 } else { high = middle }
    }
    precondition(low < files.count && files[low].id == id, "every file with a diagnostic is kept")
    return files[low]
  }
}
