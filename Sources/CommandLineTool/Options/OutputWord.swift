/// What an option says about one output: `NAME`, or `NAME=FILE`.
struct OutputWord {
  let name: String

  /// Nil for standard output.
  let file: FilePath?

  /// Nil where nothing stands behind the `=`.
  init?(_ written: String) {
    let parts = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    guard parts.count > 1, parts[1] != "-" else {
      file = nil
      return
    }
    guard !parts[1].isEmpty else { return nil }
    file = FilePath(String(parts[1]))
  }
}
