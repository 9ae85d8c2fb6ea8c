import AlgorithmManifest
import Diagnostics

/// Finds code directories with more entries than the platform takes.
struct CodeDirTooManyFiles: Rule {
  let kind = DiagnosticKind(
    code: "code-dir-too-many-files", area: .codeDirectory, severity: .error,
    summary: LocalizedText(
      en: "more files and folders in the code directory than the platform takes",
      zh: "代码目录中的文件和文件夹数量超出平台上限"),
    rationale: LocalizedText(
      en: """
        A code directory holds at most 1,024 files and folders together; a larger one is refused when the job is created. \
        What lies in folders of version control, caches and virtual environments is not counted here.
        """,
      zh: "代码目录中的文件和文件夹总数不得超过 1024 个，否则创建作业时会被拒绝。版本控制、缓存和虚拟环境目录中的内容不计在内。"),
    source: "创建算法, 代码目录",
    examples: [
      .inFolder("source_dir: «.»", [.files("images/*.svg", count: 1024)]),
      .inFolder("source_dir: .", [.files("images/*.svg", count: 1022)]),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let directory = context.code?.directory, let place = context.manifest.codePlace,
      directory.entries.count > CodeDirectory.entryLimit
    else { return }
    let (count, limit) = (directory.entries.count, CodeDirectory.entryLimit)
    let largest = directory.largestFolder.map { folder in
      Note(
        LocalizedText(
          en:
            "move what no job needs elsewhere; \(folder.count) of them lie in \(Quoted(folder.path).en)",
          zh: "请移走作业用不到的内容，其中 \(folder.count) 个位于\(Quoted(folder.path).zh)"))
    }
    sink.report(
      kind, at: place.span,
      LocalizedText(
        en:
          "the code directory has \(directory.isCut ? "more than " : "")\(count) files and folders, \(limit) are allowed",
        zh: "代码目录中有\(directory.isCut ? "超过" : "") \(count) 个文件和文件夹，上限为 \(limit) 个"),
      notes: [largest].compactMap { $0 })
  }
}

extension CodeDirectory {
  /// The folder at the top that holds most; the directory itself where it has no folders.
  fileprivate var largestFolder: (path: String, count: Int)? {
    var counts: [String: Int] = [:]
    for entry in entries {
      let parts = entry.path.split(separator: "/", maxSplits: 1)
      if parts.count == 2 { counts[String(parts[0]), default: 0] += 1 }
    }
    let largest = counts.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }
    return largest.map { ($0.key + "/", $0.value) } ?? ("./", entries.count)
  }
}
