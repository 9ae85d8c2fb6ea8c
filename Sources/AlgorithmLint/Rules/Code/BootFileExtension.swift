import AlgorithmManifest
import Diagnostics

/// Finds boot files that are not Python.
struct BootFileExtension: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-extension", area: .code, severity: .error,
    summary: LocalizedText(
      en: "the boot file does not end in '.py' or '.pyc'", zh: "启动文件不以“.py”或“.pyc”结尾"),
    rationale: LocalizedText(
      en:
        "The platform starts the boot file with Python, whatever else lies in the code directory.",
      zh: "平台用 Python 启动该文件；代码目录中的其他文件可以是任何语言。"),
    source: "创建算法, 启动文件",
    examples: [
      .part("code_dir: obs://bucket/alg/\nboot_file: «train.sh»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: src/«main»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «train.PY»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «''»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «obs://bucket/alg/»"),
      .part("code_dir: obs://bucket/alg/\nboot_file_path: obs://bucket/alg/«train.sh»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: train.pyc"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let file = context.manifest.bootFile ?? context.manifest.bootFilePath else { return }
    let scalars = Array(file.value.unicodeScalars)
    let start = (scalars.lastIndex { $0 == "/" || OBSPath.isWrongSeparator($0) } ?? -1) + 1
    guard start < scalars.count else { return reportFolder(file, &sink) }
    guard !file.value.isPythonFile, file.value.firstInvisible == nil else { return }
    sink.report(
      kind, at: file.span(ofScalars: start..<scalars.count),
      LocalizedText(
        en: "the boot file must end in '.py' or '.pyc'", zh: "启动文件须以“.py”或“.pyc”结尾"),
      notes: [Self.remedy])
  }

  private func reportFolder(_ file: Located<String>, _ sink: inout DiagnosticSink) {
    sink.report(
      kind, at: file.span,
      file.value.isEmpty
        ? LocalizedText(en: "the boot file's path is empty", zh: "启动文件的路径为空")
        : LocalizedText(
          en: "the boot file is a Python file, and this is a folder", zh: "启动文件须为 Python 文件，而这是目录"),
      notes: [Self.remedy])
  }

  private static let remedy = Note(
    LocalizedText(
      en: "name the Python file that starts the training; it may start other programs",
      zh: "请指定启动训练的 Python 文件，它可以再启动其他程序"))
}

extension String {
  /// Whether it is a path to a file that Python can start.
  var isPythonFile: Bool {
    let bytes = Array(utf8)
    return [".py", ".pyc"].contains { suffix in
      let start = bytes.count - suffix.utf8.count
      // The suffix alone, hidden in its folder, is no name.
      return start > 0 && bytes[start - 1] != UInt8(ascii: "/")
        && bytes[start...].elementsEqual(suffix.utf8)
    }
  }
}
