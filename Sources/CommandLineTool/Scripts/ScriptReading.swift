import Diagnostics
import TrainingScript

/// A training script, read with the modules of its folder.
struct ScriptReading {
  let script: TrainingScript

  /// Modules that are there but could not be read.
  let unreadModules: [(path: FilePath, failure: ScriptFiles.Failure)]

  private let lines: [FileID: (path: String, table: LineTable)]

  init(of path: FilePath) throws(ScriptFiles.Failure) {
    var files = ScriptFiles(in: path.folder, nextID: FileIDs().next)
    let file = try files.bootFile(path.lastComponent)
    // Its name stays the one that the user gave it: `./train.py`.
    let bootFile = SourceFile(id: file.id, path: path.shown, bytes: file.bytes)
    script = TrainingScript(bootFile) { files.module($0) }
    unreadModules = files.unread
    lines = Dictionary(
      script.sources.map { ($0.id, ($0.path, LineTable($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where a span begins, as people name it: the path of its file, line and column.
  func place(of span: SourceSpan) -> (path: String, location: SourceLocation) {
    guard let (path, table) = lines[span.file] else {
      preconditionFailure("a script speaks of files that it consists of")
    }
    return (path, table.location(at: Int(span.start)))
  }
}

/// Ids in a row: a class, since whoever reads a script's files keeps a function that counts.
private final class FileIDs {
  private var count: UInt32 = 0

  func next() -> FileID {
    defer { count += 1 }
    return FileID(count)
  }
}
