/// What tools leave in folders of code, and no training job needs.
package enum StrayCode {
  /// Whether a folder is one that a tool made for itself.
  ///
  /// - Parameters:
  ///   - name: The folder's name.
  ///   - content: The names of what lies in it.
  package static func isStrayFolder(_ name: String, content: some Sequence<String>) -> Bool {
    folders.contains(name) || content.contains(environmentMark)
  }

  /// Whether a file is one that a tool made for itself.
  static func isStrayFile(_ name: String) -> Bool {
    files.contains(name) || name.hasPrefix(eventFile)
      || suffixes.contains { name.hasSuffix($0) && name != $0 }
  }

  /// Version control, byte code, caches, notebooks, editors, packages of other languages.
  private static let folders: Set<String> = [
    ".git", ".svn", ".hg", "__pycache__", ".ipynb_checkpoints", ".pytest_cache", ".mypy_cache",
    ".ruff_cache", ".tox", ".idea", ".vscode", "node_modules",
  ]

  /// Lies in every virtual environment.
  ///
  /// - Source: PEP 405.
  private static let environmentMark = "pyvenv.cfg"

  /// How the logs of TensorBoard begin.
  private static let eventFile = "events.out.tfevents."

  private static let files: Set<String> = [".DS_Store", "Thumbs.db"]

  /// Byte code, what editors keep, and what training writes.
  private static let suffixes = [".pyo", ".swp", ".ckpt"]
}
