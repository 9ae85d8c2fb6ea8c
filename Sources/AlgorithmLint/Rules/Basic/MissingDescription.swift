import AlgorithmManifest
import Diagnostics

/// Finds algorithms that nobody described.
struct MissingDescription: Rule {
  let kind = DiagnosticKind(
    code: "missing-description", area: .basic, severity: .note,
    summary: LocalizedText(en: "the algorithm has no description", zh: "算法没有描述"),
    rationale: LocalizedText(
      en: "In the console's list of algorithms the description is all that tells one from another.",
      zh: "在控制台的算法列表中，只有描述能说明各个算法的区别。"),
    source: "创建算法, 描述",
    examples: [
      .whole(
        "name: «resnet50»\nengine: {image: org/a:1}\ninputs: [{name: data_url}]\noutputs: [{name: train_url}]\nresources: {types: CPU}\n"
      ),
      .part("name: resnet50\ndescription: 花卉图像分类"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken, (context.manifest.description?.value ?? "").isEmpty else { return }
    sink.report(
      kind, at: context.manifest.description?.span ?? context.manifest.anchor,
      LocalizedText(en: "this algorithm has no description", zh: "此算法没有描述"),
      notes: context.nullNotes(
        [Manifest.Fields.description.key], at: context.manifest.anchor) + [
          Note(
            LocalizedText(
              en: "add 'description:' and say what it is for", zh: "请添加“description:”，说明其用途"))
        ])
  }
}
