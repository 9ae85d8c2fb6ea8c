import AlgorithmManifest
import Diagnostics

/// Finds algorithms without output channels.
struct MissingOutput: Rule {
  let kind = DiagnosticKind(
    code: "missing-output", area: .channels, severity: .warning,
    summary: LocalizedText(en: "the algorithm has no output", zh: "算法没有输出"),
    rationale: LocalizedText(
      en: "Without an output channel nothing that the job writes is kept.",
      zh: "没有输出通道，作业写出的内容都不会保存。"),
    source: "创建算法, 输出数据配置",
    examples: [
      .whole(
        "name: «a»\ndescription: b\nengine: {image: org/a:1}\ninputs: [{name: data_url}]\nresources: {types: CPU}\n"
      ),
      .part("outputs:\n  - name: train_url"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken, (context.manifest.outputs ?? []).isEmpty else { return }
    sink.report(
      kind, at: context.manifest.anchor,
      LocalizedText(en: "this algorithm has no output", zh: "此算法没有输出"),
      notes: context.nullNotes([Manifest.Fields.outputs.key], at: context.manifest.anchor) + [
        Note(
          LocalizedText(
            en:
              "add 'outputs:' with the argument that the script writes its results to, such as 'train_url'",
            zh: "请添加“outputs:”，填写脚本写出结果的参数名，如“train_url”"))
      ])
  }
}
