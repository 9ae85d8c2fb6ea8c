import AlgorithmManifest
import Diagnostics

/// Finds code directories that hold data to train with.
struct TrainingDataInCodeDir: Rule {
  let kind = DiagnosticKind(
    code: "training-data-in-code-dir", area: .codeDirectory, severity: .warning,
    summary: LocalizedText(en: "training data in the code directory", zh: "代码目录中有训练数据"),
    rationale: LocalizedText(
      en: """
        The code directory is downloaded into every training container before the script starts, and data in it can't be \
        exchanged without changing the algorithm. Reported from 200 files on, or 50 MB, that look like data by their names.
        """,
      zh: """
        脚本启动之前，代码目录会下载到每个训练容器中；其中的数据只能随算法一起更换。文件名看似数据的文件达到 200 个，或总大小达到 50 MB 时报告。
        """),
    source: "创建算法, 代码目录",
    examples: [
      .inFolder("source_dir: «.»", [.files("data/*.jpg", size: 120_000, count: 500)]),
      .inFolder("source_dir: «.»", [.files("mnist.npz", size: 60_000_000)]),
      .inFolder("source_dir: .", [.files("docs/*.png", size: 40_000, count: 12)]),
    ])

  let needsCode = true

  private static let mostFiles = 200
  private static let mostBytes = 50 << 20

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let code = context.code, let place = context.manifest.codePlace else { return }
    let data = code.directory.entries.filter { $0.kind == .file && DataFile.matches($0.name) }
    let size = CodeDirectory(entries: data).size
    guard data.count >= Self.mostFiles || size >= Self.mostBytes, let first = data.first else {
      return
    }
    let (name, shown) = (Quoted(first.path), ByteCount(size).text)
    let count = data.count
    sink.report(
      kind, at: place.span,
      LocalizedText(
        en: "the code directory holds data: \(count) file\(count == 1 ? "" : "s"), \(shown)",
        zh: "代码目录中有训练数据：\(count) 个文件，共 \(shown)"),
      notes: [
        Note(
          LocalizedText(
            en:
              "pass data through an input; \(count == 1 ? "it is" : "the first file is") \(name.en)",
            zh: "请通过输入通道提供数据，\(count == 1 ? "该文件是" : "第一个文件是")\(name.zh)"))
      ])
  }
}

/// Files that hold data, by their names.
private enum DataFile {
  static func matches(_ name: String) -> Bool {
    let name = name.lowercased()
    return suffixes.contains { name.hasSuffix($0) }
  }

  /// Pictures, sound, video; tables, records, arrays; archives.
  private static let suffixes = [
    ".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp", ".wav", ".mp3", ".flac", ".mp4",
    ".avi", ".mkv", ".csv", ".tsv", ".jsonl", ".parquet", ".arrow", ".feather", ".tfrecord",
    ".tfrecords", ".mindrecord", ".rec", ".lmdb", ".mdb", ".npy", ".npz", ".pkl", ".pickle", ".mat",
    ".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".7z", ".rar",
  ]
}
