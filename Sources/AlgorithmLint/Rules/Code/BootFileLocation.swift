import AlgorithmManifest
import Diagnostics

/// Finds boot files outside their code directory.
struct BootFileLocation: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-location", area: .code, severity: .error,
    summary: LocalizedText(en: "the boot file is not under the code directory", zh: "启动文件不在代码目录下"),
    rationale: LocalizedText(
      en:
        "Only the code directory is copied into the training container, so a boot file elsewhere isn't there when the job starts.",
      zh: "只有代码目录会复制到训练容器中，目录之外的启动文件在作业启动时并不存在。"),
    source: "创建算法, 启动文件",
    examples: [
      .part("code_dir: obs://bucket/alg/\nboot_file: «../train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «obs://bucket/alg2/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «/bucket/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: «obs://other/alg/train.py»"),
      .part("code_dir: obs://bucket/alg/\nboot_file: 'src«\\»train.py'"),
      .part("code_dir: obs://bucket/alg/\nboot_file: src/../train.py"),
      .part("code_dir: obs://bucket/alg/\nboot_file: /bucket/alg/src/train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let file = context.manifest.bootFile, let folder = context.manifest.codeDirectory else {
      return
    }
    if let index = file.value.unicodeScalars.enumerated().first(where: { $0.element == "\\" }) {
      let span = file.span(ofScalarAt: index.offset)
      sink.report(
        kind, at: span,
        LocalizedText(en: "the names in an OBS path are separated by '/'", zh: "OBS 路径用“/”分隔"),
        fixIts: [
          FixIt(LocalizedText(en: "write '/'", zh: "改为“/”"), .unsafe, replace: span, with: "/")
        ])
      return
    }
    guard let directory = OBSPath(lenient: folder.value) else { return }
    if let path = directory.resolving(file.value), directory.contains(path) { return }
    let name = Quoted(file.value)
    sink.report(
      kind, at: file.span,
      LocalizedText(
        en: "\(name.en) is not under the code directory", zh: "\(name.zh)不在代码目录下"),
      notes: [
        Note(LocalizedText(en: "the code directory is this", zh: "代码目录是这里"), at: folder.span),
        Note(
          LocalizedText(
            en: "write the path from the code directory on, such as 'train.py'",
            zh: "请写从代码目录开始的路径，如“train.py”")),
      ])
  }
}
