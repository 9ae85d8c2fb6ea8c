import AlgorithmManifest
import Diagnostics

/// Finds resource types that the engine doesn't run on.
struct EngineResourceMismatch: Rule {
  let kind = DiagnosticKind(
    code: "engine-resource-mismatch", area: .resources, severity: .error,
    summary: LocalizedText(en: "a resource type that the engine does not run on", zh: "引擎不支持该资源类型"),
    rationale: LocalizedText(
      en: """
        An engine's image is built for one kind of processor: images with CUDA start on x86 with or without GPU, images \
        with CANN only on Ascend. A job on another kind fails when its container starts.
        """,
      zh: "引擎镜像针对特定处理器构建：含 CUDA 的镜像运行在 x86 的 CPU 或 GPU 上，含 CANN 的镜像只能运行在昇腾上。用于其他资源时，作业会在容器启动时失败。"),
    source: "使用自定义脚本简介, AI引擎",
    examples: [
      .part(
        "engine: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64\ncode_dir: obs://bucket/alg/\nboot_file: train.py\nresources: {types: [CPU, «Ascend»]}"
      ),
      .part(
        "engine: mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64\ncode_dir: obs://bucket/alg/\nboot_file: train.py\nresources: {types: «GPU»}"
      ),
      .part(
        "engine: mindspore_1.3.0-cann_5.0.2-py_3.7-euler_2.8.3-aarch64\ncode_dir: obs://bucket/alg/\nboot_file: train.py\nresources: {types: Ascend}"
      ),
      .part("engine: {image: org/a:1}\nresources: {types: [CPU, GPU, Ascend]}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let reference = context.manifest.engine, let engine = reference.preset,
      let supported = engine.resourceTypes
    else { return }
    let named = reference.text ?? reference.version
    // A repeated word is another rule's.
    var seen: Set<ResourceType> = []
    for type in context.manifest.resources?.types ?? []
    where !supported.contains(type.value) && seen.insert(type.value).inserted {
      let quoted = Quoted(type.value.rawValue)
      let list = WordList(supported.map(\.rawValue)).all
      sink.report(
        kind, at: type.span,
        LocalizedText(
          en: "the engine does not run on \(quoted.en)", zh: "引擎不支持\(quoted.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "this engine runs on \(list.english) only", zh: "此引擎只支持\(list.chinese)"),
            at: named?.span),
          Note(
            LocalizedText(
              en: "remove \(quoted.en), or choose another engine", zh: "请删除\(quoted.zh)，或选择其他引擎")),
        ])
    }
  }
}

extension EngineReference {
  /// The preset engine that is named; nil for an image, an ID, or a version that can't be read.
  var preset: Engine? {
    guard image == nil, id == nil, let version = text ?? version else { return nil }
    return Engines.engine(version: version.value)
  }
}
