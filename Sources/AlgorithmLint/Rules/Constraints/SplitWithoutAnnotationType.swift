import AlgorithmManifest
import Diagnostics

/// Finds a demand for split datasets that names no type of dataset.
struct SplitWithoutAnnotationType: Rule {
  let kind = DiagnosticKind(
    code: "split-without-annotation-type", area: .constraints, severity: .warning,
    summary: LocalizedText(
      en: "split datasets are asked for, of any annotation type", zh: "要求切分的数据集，但没有限定标注类型"),
    rationale: LocalizedText(
      en:
        "Most types of datasets can't be split, so the input would offer types of which none can be chosen.",
      zh: "多数类型的数据集不支持切分，因此该输入会列出无法选择的类型。"),
    source: "创建算法, 数据切分, 标注类型",
    examples: [
      .part("inputs: [{name: data_url, constraints: {source: dataset, split: «segmented»}}]"),
      .part("inputs: [{name: data_url, constraints: {source: dataset, split: unsegmented}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken else { return }
    for constraints in (context.manifest.inputs ?? []).lazy.compactMap(\.constraints) {
      guard let split = constraints.split, split.value == .segmented,
        (constraints.annotationTypes ?? []).isEmpty,
        (constraints.source ?? []).contains(where: { $0.value == .dataset })
      else { continue }
      let splittable = DatasetKind.splittable.all
      sink.report(
        kind, at: split.span,
        LocalizedText(
          en: "not every dataset can be split, and no annotation type is given",
          zh: "并非所有数据集都支持切分，而这里没有限定标注类型"),
        notes: context.nullNotes(
          [InputConstraints.Fields.annotationType.key], at: constraints.anchor) + [
            Note(
              LocalizedText(
                en: "add 'annotation_type' with one or more of \(splittable.english)",
                zh: "请添加“annotation_type”，取值为\(splittable.chinese)中的一种或多种"))
          ])
    }
  }
}
