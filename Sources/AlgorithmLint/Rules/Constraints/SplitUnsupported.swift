import AlgorithmManifest
import Diagnostics

/// Finds demands on the split of datasets that can't be split.
struct SplitUnsupported: Rule {
  let kind = DiagnosticKind(
    code: "split-unsupported", area: .constraints, severity: .error,
    summary: LocalizedText(
      en: "a demand on the split with an annotation type that can't be split",
      zh: "对不支持切分的标注类型提出了切分要求"),
    rationale: LocalizedText(
      en: """
        Only datasets for image classification, object detection, text classification and sound classification can be \
        split into training and validation data. With any other annotation type the console offers no such constraint.
        """,
      zh: "只有图像分类、物体检测、文本分类和声音分类的数据集可以切分为训练集和验证集，其他标注类型没有该约束。"),
    source: "创建算法, 数据切分; 发布数据集",
    examples: [
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: dataset\n      annotation_type: image-segmentation\n      split: «segmented»"
      ),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: dataset\n      annotation_type: [image-classification, text-triplet]\n      split: «unsegmented»"
      ),
      .part(
        "inputs:\n  - name: data_url\n    constraints: {source: dataset, annotation_type: video-labeling, split: any}"
      ),
      .part(
        "inputs:\n  - name: data_url\n    constraints: {source: dataset, annotation_type: sound-classification, split: segmented}"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for constraints in (context.manifest.inputs ?? []).lazy.compactMap(\.constraints) {
      guard let split = constraints.split, split.value != .any else { continue }
      var seen: Set<DatasetKind> = []
      let types = (constraints.annotationTypes ?? []).filter {
        !$0.value.canBeSplit && seen.insert($0.value).inserted
      }
      guard let first = types.first else { continue }
      let type = Quoted(first.value.rawValue)
      var notes = types.map {
        Note(LocalizedText(en: "this type can't be split", zh: "此类型不支持切分"), at: $0.span)
      }
      let splittable = DatasetKind.splittable.alternatives
      notes.append(
        Note(
          LocalizedText(
            en: "remove 'split', or change the annotation type to \(splittable.english)",
            zh: "请删除“split”，或将标注类型改为\(splittable.chinese)")))
      sink.report(
        kind, at: split.span,
        LocalizedText(
          en: "datasets of type \(type.en) can't be split", zh: "\(type.zh)类型的数据集不支持切分"),
        notes: notes)
    }
  }
}

extension DatasetKind {
  /// The types whose datasets can be split.
  static var splittable: WordList { WordList(allCases.filter(\.canBeSplit).map(\.rawValue)) }
}
