import AlgorithmManifest
import Diagnostics

/// Finds algorithms that don't say what runs their code.
struct MissingEngine: Rule {
  let kind = DiagnosticKind(
    code: "missing-engine", area: .code, severity: .warning,
    summary: LocalizedText(en: "the algorithm names no engine and no image", zh: "算法没有指定引擎或镜像"),
    rationale: LocalizedText(
      en: "Without an engine a training job can't be created from the algorithm.",
      zh: "没有引擎就无法用该算法创建训练作业。"),
    source: "创建算法, AI引擎",
    examples: [
      .whole(
        "name: «a»\ndescription: b\ncode_dir: obs://bucket/alg/\nboot_file: train.py\ninputs: [{name: in}]\noutputs: [{name: out}]\nresources: {types: CPU}\n"
      ),
      .part("«engine»: {}"),
      .part("engine: «''»"),
      .part("engine: {image: «\"\"», command: python train.py}"),
      .part("engine: {image: org/a:1}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken else { return }
    let engine = context.manifest.engine
    let names = [engine?.text, engine?.name, engine?.version, engine?.id, engine?.image]
      .compactMap { $0 }
    guard names.allSatisfy(\.value.isEmpty) else { return }
    // A command alone is another rule's.
    guard engine?.command == nil || !names.isEmpty else { return }
    let nulls =
      context.nullNotes([Manifest.Fields.engine.key], at: context.manifest.anchor)
      + (engine.map { context.nullNotes(EngineReference.record.fields.map(\.key), at: $0.anchor) }
        ?? [])
    sink.report(
      kind, at: names.first?.span ?? engine?.anchor ?? context.manifest.anchor,
      LocalizedText(en: "this algorithm names no engine", zh: "此算法没有指定引擎"),
      notes: nulls + [
        Note(
          LocalizedText(
            en: "set 'engine:' to a version, or to {image: organization/image:tag}",
            zh: "请在“engine:”中填写引擎版本，或 {image: 组织/镜像:标签}"))
      ])
  }
}
