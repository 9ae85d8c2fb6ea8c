package import Diagnostics

/// Writes a manifest as people would: in block style, with what the console calls each field behind its first use.
package struct ManifestWriter {
  private let language: Language
  private var lines: [CommentedLine] = []

  /// The fields that are explained already, by their keys from the top.
  private var explained: Set<String> = []

  /// - Parameter heading: Comments in the first lines, without `#`.
  package static func text(
    _ manifest: ManifestText, in language: Language, heading: [String] = []
  ) -> String {
    var writer = ManifestWriter(language: language)
    for line in heading { writer.add(remark: line, depth: 0) }
    writer.add(manifest.entries, depth: 0, path: "")
    return CommentedLine.text(writer.lines)
  }

  private init(language: Language) { self.language = language }

  private mutating func add(
    _ entries: [ManifestText.Entry], depth: Int, path: String, first start: String? = nil
  ) {
    var start = start
    for entry in entries {
      if depth == 0, entry.isSection, !lines.isEmpty { lines.append(CommentedLine("")) }
      if start == nil { add(entry.remarks, depth: depth) }
      add(entry, depth: depth, path: path + "." + entry.key, start: start)
      start = nil
    }
  }

  /// - Parameter start: What stands before the key instead of indentation, in the first entry of a list's element.
  private mutating func add(
    _ entry: ManifestText.Entry, depth: Int, path: String, start: String?
  ) {
    let indentation = start ?? Self.indentation(depth)
    let key = indentation + ScalarSpelling.key(entry.key) + ":"
    let label = explained.insert(path).inserted ? entry.label?[language] : nil
    switch entry.value {
    case .text(let text):
      if let block = ScalarSpelling.block(text) {
        lines.append(CommentedLine("\(key) \(block.header)", label))
        for line in block.lines {
          lines.append(CommentedLine(line.isEmpty ? "" : Self.indentation(depth + 1) + line))
        }
      } else {
        lines.append(CommentedLine("\(key) \(ScalarSpelling.value(text))", label))
      }
    case .token(let token): lines.append(CommentedLine("\(key) \(token)", label))
    case .mapping(let entries) where entries.isEmpty:
      lines.append(CommentedLine("\(key) {}", label))
    case .list(let elements) where elements.isEmpty:
      lines.append(CommentedLine("\(key) []", label))
    case .mapping(let entries):
      lines.append(CommentedLine(key, label))
      add(entries, depth: depth + 1, path: path)
    case .list(let elements):
      lines.append(CommentedLine(key, label))
      for element in elements { add(element: element, depth: depth + 1, path: path) }
    case .remarked(let value, let remarks):
      add(remarks, depth: depth)
      var plain = entry
      plain.value = value
      add(plain, depth: depth, path: path, start: start)
    }
  }

  private mutating func add(element: ManifestText.Value, depth: Int, path: String) {
    let dash = Self.indentation(depth) + "- "
    switch element {
    case .text(let text): lines.append(CommentedLine(dash + ScalarSpelling.value(text)))
    case .token(let token): lines.append(CommentedLine(dash + token))
    case .mapping(let entries) where entries.isEmpty: lines.append(CommentedLine(dash + "{}"))
    case .mapping(let entries):
      // What is said of the first entry can't stand between the dash and its key.
      add(entries[0].remarks, depth: depth)
      add(entries, depth: depth + 1, path: path, first: dash)
    case .list(let elements) where elements.isEmpty: lines.append(CommentedLine(dash + "[]"))
    case .list:
      preconditionFailure("no list of the manifest language holds lists")
    case .remarked(let value, let remarks):
      add(remarks, depth: depth)
      add(element: value, depth: depth, path: path)
    }
  }

  private mutating func add(_ remarks: [LocalizedText], depth: Int) {
    for remark in remarks { add(remark: remark[language], depth: depth) }
  }

  /// A comment in lines of its own, one for each line of the text.
  private mutating func add(remark: String, depth: Int) {
    for line in remark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines.append(CommentedLine(Self.indentation(depth) + "# " + Printable.text(String(line))))
    }
  }

  private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
