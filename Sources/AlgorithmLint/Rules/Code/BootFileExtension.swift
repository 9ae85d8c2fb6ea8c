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
      .part("code_dir: obs://bucket/alg/\nboot_file: train.pyc"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let file = context.manifest.bootFile else { return }
    let path = file.value
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isPython = [".py", ".pyc"].contains {
      name.hasSuffix($0) && name.utf8.count > $0.utf8.count
    }
    guard !isPython else { return }
    let count = path.unicodeScalars.count
    let start = count - name.unicodeScalars.count
    let span = name.isEmpty ? file.span : file.span(ofScalars: start..<count)
    sink.report(
      kind, at: span,
      LocalizedText(
        en: "the boot file must end in '.py' or '.pyc'", zh: "启动文件须以“.py”或“.pyc”结尾"),
      notes: [
        Note(
          LocalizedText(
            en: "name the Python file that starts the training; it may start other programs",
            zh: "请指定启动训练的 Python 文件，它可以再启动其他程序"))
      ])
  }
}
