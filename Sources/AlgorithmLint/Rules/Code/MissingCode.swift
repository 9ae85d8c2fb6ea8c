import AlgorithmManifest
import Diagnostics

/// Finds preset engines that are given nothing to run.
struct MissingCode: Rule {
  let kind = DiagnosticKind(
    code: "missing-code", area: .code, severity: .warning,
    summary: LocalizedText(
      en: "a preset engine with neither 'code_dir' nor 'boot_file'",
      zh: "预置引擎没有“code_dir”和“boot_file”"),
    rationale: LocalizedText(
      en:
        "A preset engine brings a framework and no training code. Only a custom image can do without.",
      zh: "预置引擎只提供框架，不含训练代码。只有自定义镜像可以不填代码目录。"),
    source: "创建算法, 代码目录, 启动文件",
    examples: [
      .part("engine: «PyTorch-1.4.0-python3.6-v2»"),
      .part("engine: PyTorch-1.4.0-python3.6-v2\ncode_dir: obs://bucket/alg/\nboot_file: train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let manifest = context.manifest
    guard !context.isBroken, let engine = manifest.engine, engine.image == nil,
      let named = engine.text ?? engine.version ?? engine.id ?? engine.name, !named.value.isEmpty,
      manifest.codeDirectory == nil, manifest.bootFile == nil, manifest.bootFilePath == nil
    else { return }
    sink.report(
      kind, at: named.span,
      LocalizedText(en: "this engine has no code to run", zh: "没有为此引擎指定要运行的代码"),
      notes: context.nullNotes(
        [Manifest.Fields.codeDirectory.key, Manifest.Fields.bootFile.key], at: manifest.anchor) + [
          Note(
            LocalizedText(en: "add 'code_dir:' and 'boot_file:'", zh: "请添加“code_dir:”和“boot_file:”")
          )
        ])
  }
}
