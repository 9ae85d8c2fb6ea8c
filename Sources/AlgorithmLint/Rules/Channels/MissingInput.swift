import AlgorithmManifest
import Diagnostics

/// Finds algorithms without input channels.
struct MissingInput: Rule {
  let kind = DiagnosticKind(
    code: "missing-input", area: .channels, severity: .warning,
    summary: LocalizedText(en: "the algorithm has no input", zh: "算法没有输入"),
    rationale: LocalizedText(
      en: "Without an input channel no data reaches the script.", zh: "没有输入通道，数据就无法到达脚本。"),
    source: "创建算法, 输入数据配置",
    examples: [
      .whole(
        "name: «a»\ndescription: b\nengine: {image: org/a:1}\noutputs: [{name: train_url}]\nresources: {types: CPU}\n"
      ),
      .part("inputs:\n  - name: data_url"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken, (context.manifest.inputs ?? []).isEmpty else { return }
    sink.report(
      kind, at: context.manifest.anchor,
      LocalizedText(en: "this algorithm has no input", zh: "此算法没有输入"),
      notes: context.nullNotes([Manifest.Fields.inputs.key], at: context.manifest.anchor) + [
        Note(
          LocalizedText(
            en:
              "add 'inputs:' with the argument that the script reads its data from, such as 'data_url'",
            zh: "请添加“inputs:”，填写脚本读取数据的参数名，如“data_url”"))
      ])
  }
}
