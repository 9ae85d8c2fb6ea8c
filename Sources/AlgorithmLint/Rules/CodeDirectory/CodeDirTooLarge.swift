import AlgorithmManifest
import Diagnostics

/// Finds code directories with more bytes than the platform takes.
struct CodeDirTooLarge: Rule {
  let kind = DiagnosticKind(
    code: "code-dir-too-large", area: .codeDirectory, severity: .error,
    summary: LocalizedText(
      en: "a code directory that is larger than the platform takes", zh: "代码目录的大小超出平台上限"),
    rationale: LocalizedText(
      en: """
        A code directory has at most 5 GB in all, and it is downloaded into every training container. Data and large \
        models belong into inputs.
        """,
      zh: "代码目录总大小不得超过 5 GB，且会下载到每个训练容器中。数据和大模型应通过输入通道提供。"),
    source: "创建算法, 代码目录",
    examples: [
      .inFolder("source_dir: «.»", [.files("weights.bin", size: 5_368_709_121)]),
      .inFolder("source_dir: .", [.files("weights.bin", size: 5_000_000_000)]),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let directory = context.code?.directory, let place = context.manifest.codePlace,
      directory.size > CodeDirectory.sizeLimit
    else { return }
    let size = ByteCount(directory.size).text
    let largest = directory.entries.max { a, b in
      a.size != b.size ? a.size < b.size : a.path > b.path
    }
    sink.report(
      kind, at: place.span,
      LocalizedText(
        en:
          "the code directory has \(size), \(ByteCount(CodeDirectory.sizeLimit).text) are allowed",
        zh: "代码目录共 \(size)，上限为 \(ByteCount(CodeDirectory.sizeLimit).text)"),
      notes: largest.map { file in
        [
          Note(
            LocalizedText(
              en:
                "pass large files through an input; the largest is \(Quoted(file.path).en) with \(ByteCount(file.size).text)",
              zh: "大文件请通过输入通道提供，其中最大的是\(Quoted(file.path).zh)，\(ByteCount(file.size).text)"))
        ]
      } ?? [])
  }
}
