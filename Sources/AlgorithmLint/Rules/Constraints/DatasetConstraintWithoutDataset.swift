import AlgorithmManifest
import Diagnostics

/// Finds demands on datasets of inputs that take none.
struct DatasetConstraintWithoutDataset: Rule {
  let kind = DiagnosticKind(
    code: "dataset-constraint-without-dataset", area: .constraints, severity: .error,
    summary: LocalizedText(
      en: "a demand on datasets where the source is not 'dataset'", zh: "数据来源不含数据集，却约束了数据集"),
    rationale: LocalizedText(
      en: """
        Annotation type, data format and split are properties of ModelArts datasets. Data in plain OBS folders has none \
        of them, so the platform offers these constraints only for datasets.
        """,
      zh: "标注类型、数据格式和数据切分是 ModelArts 数据集的属性，OBS 目录中的数据没有这些属性，平台只对数据集提供这些约束。"),
    source: "创建算法, 是否添加约束, 数据存储位置",
    examples: [
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: obs\n      «annotation_type»: object-detection"
      ),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: [obs]\n      «data_format»: Default\n      split: segmented"
      ),
      .part("inputs: [{name: data_url, constraints: {«split»: unsegmented}}]"),
      .part(
        "inputs: [{name: data_url, constraints: {«annotation_type»: object-detection, split: segmented}}]"
      ),
      .part("inputs: [{name: data_url, constraints: {source: obs, split: any}}]"),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: [obs, dataset]\n      annotation_type: object-detection"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for constraints in (context.manifest.inputs ?? []).lazy.compactMap(\.constraints) {
      check(constraints, context, &sink)
    }
  }

  private func check(
    _ constraints: InputConstraints, _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    let isUnknown = constraints.lacksSources || (constraints.source == nil && context.isBroken)
    guard !isUnknown, !(constraints.source ?? []).contains(where: { $0.value == .dataset }) else {
      return
    }
    let isLimited = constraints.split.map { $0.value != .any } ?? false
    let keys = [
      (constraints.annotationTypes ?? []).isEmpty ? nil : constraints.annotationTypeKey,
      (constraints.dataFormats ?? []).isEmpty ? nil : constraints.dataFormatKey,
      isLimited ? constraints.splitKey : nil,
    ].compactMap { $0 }.sorted()
    guard let first = keys.first else { return }
    var notes = keys.dropFirst().map {
      Note(LocalizedText(en: "and this one", zh: "还有这一项"), at: $0)
    }
    let dataset = Quoted(StorageKind.dataset.rawValue)
    guard let source = constraints.source?.first else {
      notes += context.nullNotes([InputConstraints.Fields.source.key], at: constraints.anchor)
      notes.append(
        Note(
          LocalizedText(
            en: "add 'source: \(StorageKind.dataset.rawValue)', or remove the constraint",
            zh: "请添加“source: \(StorageKind.dataset.rawValue)”，或删除该约束")))
      return sink.report(
        kind, at: first,
        LocalizedText(
          en:
            "only datasets can be constrained like this, and no 'source' says that the input takes them",
          zh: "此约束只适用于数据集，而该输入没有用“source”指明接收数据集"),
        notes: notes)
    }
    notes.append(
      Note(LocalizedText(en: "this is the only source", zh: "数据来源只有这一种"), at: source.span))
    notes.append(
      Note(
        LocalizedText(
          en: "add \(dataset.en) to 'source', or remove the constraint",
          zh: "请在“source”中添加\(dataset.zh)，或删除该约束")))
    sink.report(
      kind, at: first,
      LocalizedText(
        en: "only datasets can be constrained like this, and the input takes none",
        zh: "此约束只适用于数据集，而该输入不接收数据集"),
      notes: notes)
  }
}
