import AlgorithmManifest
import Diagnostics

/// Finds a boot file without code directory, or the reverse.
struct BootFileWithoutCodeDir: Rule {
  let kind = DiagnosticKind(
    code: "boot-file-without-code-dir", area: .code, severity: .error,
    summary: LocalizedText(
      en: "'boot_file' without 'code_dir', or 'code_dir' without 'boot_file'",
      zh: "“boot_file”与“code_dir”只写了一个"),
    rationale: LocalizedText(
      en: "The platform takes both or neither. A custom image that brings its code needs neither.",
      zh: "平台要求两者同时提供或都不提供。自带代码的自定义镜像两者都不需要。"),
    source: "CreateAlgorithm, job_config.code_dir, job_config.boot_file",
    examples: [
      .part("boot_file: «train.py»"),
      .part("code_dir: «obs://bucket/alg/»"),
      .part("code_dir:\nboot_file: «train.py»"),
      .part("engine: {image: org/a:1, command: run}"),
      .part("code_dir: obs://bucket/alg/\nboot_file: train.py"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let manifest = context.manifest
    guard !context.isBroken else { return }
    let file = manifest.bootFile ?? manifest.bootFilePath
    if let file, manifest.codeDirectory == nil {
      report(file, has: "boot_file", lacks: "code_dir", context, &sink)
    } else if let folder = manifest.codeDirectory, file == nil {
      report(folder, has: "code_dir", lacks: "boot_file", context, &sink)
    }
  }

  private func report(
    _ value: Located<String>, has: String, lacks: String, _ context: RuleContext,
    _ sink: inout DiagnosticSink
  ) {
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "'\(has)' needs '\(lacks)', which is missing", zh: "有“\(has)”就必须有“\(lacks)”"),
      notes: context.nullNotes([lacks], at: context.manifest.anchor) + [
        Note(
          LocalizedText(en: "add '\(lacks):', or remove '\(has)'", zh: "请添加“\(lacks):”，或删除“\(has)”")
        )
      ])
  }
}
