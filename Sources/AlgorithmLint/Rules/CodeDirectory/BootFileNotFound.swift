import AlgorithmManifest
import Diagnostics

/// Finds boot files that the local code doesn't hold.
struct BootFileNotFound: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-not-found", area: .codeDirectory, severity: .error,
    summary: LocalizedText(
      en: "the boot file is not in the local copy of the code directory",
      zh: "代码目录的本地副本中没有启动文件"),
    rationale: LocalizedText(
      en: """
        The job copies the code directory into its container and starts the boot file there. When the file has been moved or \
        renamed, the job waits for its resources, downloads everything, and fails at its first command.
        """,
      zh: "作业会将代码目录复制到容器中并从中运行启动文件。如果该文件已移动或改名，作业要等到分配好资源、下载完数据之后才会在第一条命令处失败。"),
    source: "创建算法, 启动文件",
    examples: [
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: «trian.py»\nsource_dir: .",
        code: [.file("train.py")]),
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: «train.py»\nsource_dir: code",
        code: [.file("src/train.py"), .file("README.md")]),
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: «/bucket/alg/train.py»\nsource_dir: .",
        code: [.file("README.md")]),
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: src/train.py\nsource_dir: .",
        code: [.file("src/train.py")]),
      .part("code_dir: obs://bucket/alg/\nboot_file: train.py"),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let code = context.code, case .notFound = code.bootFile,
      let file = context.manifest.bootFile ?? context.manifest.bootFilePath,
      let path = context.manifest.bootFileInCode
    else { return }
    let name = Quoted(path)
    let message = LocalizedText(
      en: "the code directory has no file \(name.en)", zh: "代码目录中没有文件\(name.zh)")
    guard let near = code.directory.script(near: path) else {
      return sink.report(kind, at: file.span, message, notes: [Self.remedy(code.directory)])
    }
    let best = Quoted(near)
    // A full path keeps what stands before the code directory's end.
    let isFull = OBSPath.isAbsolute(file.value)
    let fixed = isFull ? context.manifest.fullPath(ofCode: near) : near
    sink.report(
      kind, at: file.span,
      LocalizedText(
        en: "\(message.english); did you mean \(best.en)?",
        zh: "\(message.chinese)，是否应为\(best.zh)？"),
      fixIts: fixed.map { file.writing($0) } ?? [])
  }

  private static func remedy(_ directory: CodeDirectory) -> Note {
    let names = directory.scripts.prefix(3).map(\.path)
    guard !names.isEmpty else {
      return Note(
        LocalizedText(
          en: "put the boot file there; no Python file lies in it", zh: "请将启动文件放入该目录，其中没有 Python 文件"
        ))
    }
    let list = WordList(names).all
    let isAll = directory.scripts.count == names.count && !directory.isCut
    return Note(
      LocalizedText(
        en: "name one of its Python files: \(isAll ? "" : "among them ")\(list.english)",
        zh: "请填写其中的 Python 文件\(isAll ? "：" : "，例如")\(list.chinese)"))
  }
}

extension CodeDirectory {
  /// The Python file that may be meant by `path`: the only one of the same name, or else the nearest.
  fileprivate func script(near path: String) -> String? {
    let name = Entry(path, .file).name
    let namesakes = scripts.filter { $0.name == name }
    if namesakes.count == 1 { return namesakes[0].path }
    return Spelling.nearest(to: path, in: scripts.map(\.path))
  }
}

extension Manifest {
  /// The full path of a file of the code directory.
  fileprivate func fullPath(ofCode path: String) -> String? {
    guard let folder = codeDirectory, let directory = OBSPath(lenient: folder.value) else {
      return nil
    }
    return directory.resolving(path).map { $0.text }
  }
}
