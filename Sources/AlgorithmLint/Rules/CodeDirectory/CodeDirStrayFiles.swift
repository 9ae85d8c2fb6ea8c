import AlgorithmManifest
import Diagnostics

/// Finds what tools left in a code directory.
struct CodeDirStrayFiles: Rule {
  let kind = DiagnosticKind(
    code: "code-dir-stray-files", area: .codeDirectory, severity: .note,
    summary: LocalizedText(
      en: "files in the code directory that tools left there", zh: "代码目录中有工具遗留的文件"),
    rationale: LocalizedText(
      en: """
        Version control, byte code, caches, virtual environments and checkpoints of earlier runs count against the limits \
        of the code directory and are downloaded into every container, if they are uploaded with it.
        """,
      zh: "版本控制数据、字节码、缓存、虚拟环境以及以前运行留下的检查点如果一并上传，会占用代码目录的限额，并下载到每个容器中。"),
    source: "创建算法, 代码目录",
    examples: [
      .inFolder(
        "source_dir: «.»", [.files(".git/objects/*", count: 30), .files("__pycache__/a.pyc")]),
      .inFolder("source_dir: «.»", [.files("output/epoch_*.ckpt", size: 9_000_000, count: 3)]),
      .inFolder("source_dir: .", [.file(".gitignore"), .file("models/__init__.py")]),
    ])

  let needsCode = true

  private static let listLimit = 3

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let code = context.code, let place = context.manifest.codePlace else { return }
    let stray = code.directory.entries.filter { entry in
      entry.kind == .strayFolder || entry.kind == .file && StrayCode.isStrayFile(entry.name)
    }
    guard !stray.isEmpty else { return }
    let names = stray.prefix(Self.listLimit).map { $0.path + ($0.kind == .strayFolder ? "/" : "") }
    let list = WordList(names).all
    let more = stray.count - names.count
    sink.report(
      kind, at: place.span,
      LocalizedText(
        en:
          "tools left \(list.english)\(more > 0 ? ", and \(more) more," : "") in the code directory",
        zh: "代码目录中有工具遗留的\(list.chinese)\(more > 0 ? "等 \(stray.count) 项" : "")"),
      notes: [
        Note(
          LocalizedText(
            en: "leave them out when the code is uploaded", zh: "上传代码时请将其排除"))
      ])
  }
}
