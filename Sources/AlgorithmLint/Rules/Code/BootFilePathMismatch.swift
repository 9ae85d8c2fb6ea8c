import AlgorithmManifest
import Diagnostics

/// Finds a stated full path of the boot file that isn't that of the boot file.
struct BootFilePathMismatch: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-path-mismatch", area: .code, severity: .error,
    summary: LocalizedText(
      en: "'boot_file_path' is not where 'code_dir' and 'boot_file' lead",
      zh: "“boot_file_path”与“code_dir”“boot_file”不一致"),
    rationale: LocalizedText(
      en:
        "Compiled manifests state the full path beside the relative one. When one of them is edited by hand, the two can disagree.",
      zh: "编译结果同时给出完整路径和相对路径，手工修改其中之一会导致两者不一致。"),
    source: "The manifest language, version 1",
    examples: [
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: train.py\nboot_file_path: «obs://bucket/alg/main.py»"
      ),
      .part(
        "code_dir: obs://bucket/alg/\nboot_file: train.py\nboot_file_path: obs://bucket/alg/train.py"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let manifest = context.manifest
    guard let stated = manifest.bootFilePath, let folder = manifest.codeDirectory,
      let file = manifest.bootFile, let directory = OBSPath(lenient: folder.value),
      let path = directory.resolving(file.value), directory.contains(path),
      OBSPath(lenient: stated.value) != path,
      // A wrong part is reported by itself.
      OBSPath.faults(ofFolder: folder.value).isEmpty, file.value.isPythonFile
    else { return }
    sink.report(
      kind, at: stated.span,
      LocalizedText(
        en: "the boot file's full path is \(Quoted(path.text).en)",
        zh: "启动文件的完整路径是\(Quoted(path.text).zh)"),
      notes: [Note(LocalizedText(en: "this is the boot file", zh: "启动文件在这里"), at: file.span)],
      fixIts: stated.writing(path.text))
  }
}
