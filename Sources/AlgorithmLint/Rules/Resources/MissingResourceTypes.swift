import AlgorithmManifest
import Diagnostics

/// Finds algorithms that don't say what they run on.
struct MissingResourceTypes: Rule {
  let kind = DiagnosticKind(
    code: "missing-resource-types", area: .resources, severity: .note,
    summary: LocalizedText(en: "the algorithm names no resource types", zh: "算法没有指定资源类型"),
    rationale: LocalizedText(
      en:
        "Without them the console offers every pool for a job, also those that the engine can't use.",
      zh: "不指定时控制台会列出所有资源池，包括引擎无法使用的。"),
    source: "创建算法, 训练约束, 资源类型",
    examples: [
      .whole(
        "name: «a»\ndescription: b\nengine: {image: org/a:1}\ninputs: [{name: data_url}]\noutputs: [{name: train_url}]\n"
      ),
      .part("resources: {types: CPU}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken, (context.manifest.resources?.types ?? []).isEmpty else { return }
    let nulls =
      context.nullNotes([Manifest.Fields.resources.key], at: context.manifest.anchor)
      + (context.manifest.resources.map {
        context.nullNotes([Resources.Fields.types.key], at: $0.anchor)
      } ?? [])
    let words = WordList(ResourceType.allCases.map(\.rawValue)).all
    sink.report(
      kind, at: context.manifest.resources?.anchor ?? context.manifest.anchor,
      LocalizedText(en: "no resource types are named", zh: "没有指定资源类型"),
      notes: nulls + [
        Note(
          LocalizedText(
            en: "add 'types:' under 'resources:', with one or more of \(words.english)",
            zh: "请在“resources:”下添加“types:”，取值为\(words.chinese)中的一种或多种"))
      ])
  }
}
