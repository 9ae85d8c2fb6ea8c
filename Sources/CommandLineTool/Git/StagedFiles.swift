import Diagnostics

/// The manifests that the next commit adds or changes, as they are staged.
struct StagedFiles {
  let files: [InputFile]

  /// - Throws: Where there is no work tree, or git fails, or the command line asks for something else besides.
  init(_ arguments: Arguments, _ configurations: inout ConfigurationStore) throws(Refusal) {
    guard arguments.operands.isEmpty else { throw Self.operandsBesides }
    guard !arguments.has(.fix), !arguments.has(.diff) else { throw Self.notFixed }
    let git = try Git()
    let changes = try git.output(of: [
      "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff",
      "--ignore-submodules", "--diff-filter=ACMT",
    ])
    let manifests = Self.changes(changes, below: git.wayUp).filter { change in
      change.isFile && Self.isManifest(change, &configurations)
    }
    guard !manifests.isEmpty else {
      files = []
      return
    }
    let objects = manifests.map { $0.object + [UInt8(ascii: "\n")] }
    let contents = Self.contents(
      try git.output(of: ["cat-file", "--batch"], input: Array(objects.joined())))
    guard contents.count == manifests.count else { throw Self.lostObject }
    files = zip(manifests, contents)
      .map {
        InputFile(source: .text($1), name: $0.folder.appending($0.path).shown, root: $0.folder)
      }
      .sorted { FilePath($0.name) < FilePath($1.name) }
  }

  /// A file that differs from the last commit's.
  private struct Change {
    let isFile: Bool
    let object: [UInt8]

    /// From the top of the work tree, which is `folder`.
    let path: FilePath
    let folder: FilePath
  }

  /// Reads `:100644 100644 OLD NEW M`, NUL, path, NUL, and so on.
  ///
  /// - Source: git-diff, "Raw output format".
  private static func changes(_ bytes: [UInt8], below wayUp: FilePath) -> [Change] {
    let folder = wayUp.bytes.isEmpty ? FilePath(".") : wayUp
    let parts = bytes.split(separator: 0)
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap { index in
      let words = parts[index].split(separator: UInt8(ascii: " "))
      guard words.count > 3 else { return nil }
      return Change(
        isFile: words[1].starts(with: "100".utf8), object: Array(words[3]),
        path: FilePath(Array(parts[index + 1])), folder: folder)
    }
  }

  /// Reads `OBJECT blob SIZE`, line break, content, line break, and so on.
  ///
  /// - Source: git-cat-file, "Batch output".
  private static func contents(_ bytes: [UInt8]) -> [[UInt8]] {
    var rest = bytes[...]
    var contents: [[UInt8]] = []
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
        size >= 0, size < rest.endIndex - end
      else { break }
      contents.append(Array(rest[(end + 1)...].prefix(size)))
      rest = rest[(end + 1)...].dropFirst(size + 1)
    }
    return contents
  }

  /// Whether a search of the work tree would find a manifest under this path.
  private static func isManifest(
    _ change: Change, _ configurations: inout ConfigurationStore
  ) -> Bool {
    var folder = change.folder
    var isManifest = false
    for part in change.path.bytes.split(separator: UInt8(ascii: "/")).map({ FilePath(Array($0)) }) {
      guard part.bytes.first != UInt8(ascii: ".") else { return false }
      isManifest = ManifestName.matches(part)
      if let place = configurations.place(of: folder), configurations.file(at: place).speaksOfFiles
      {
        guard !configurations.excludes(part, at: place) else { return false }
        isManifest = isManifest || configurations.includes(part, at: place)
      }
      folder = folder.appending(part)
    }
    return isManifest
  }

  private static let operandsBesides = Refusal(
    LocalizedText(
      en: "'--staged' checks all that is staged, and takes no paths",
      zh: "“--staged”检查暂存区中的全部清单，不能再指定路径"))

  private static let notFixed = Refusal(
    LocalizedText(
      en: "what is staged can't be fixed in place",
      zh: "无法直接修复暂存区中的内容"),
    hint: LocalizedText(
      en: "use '--fix' without '--staged', then 'git add'",
      zh: "请不带“--staged”使用“--fix”，再执行“git add”"))

  private static let lostObject = Refusal(
    LocalizedText(
      en: "git does not give what is staged", zh: "git 未能给出暂存的内容"),
    hint: LocalizedText(en: "see 'git fsck'", zh: "请用“git fsck”检查仓库"))
}
