import AlgorithmManifest
import Diagnostics

/// Finds engines that are named in several ways, or in half of one.
struct EngineConflict: Rule {
  let kind = DiagnosticKind(
    code: "engine-conflict", area: .code, severity: .error,
    summary: LocalizedText(
      en: "an engine named in more than one way, or by parts that don't belong together",
      zh: "引擎的指定方式重复或互相矛盾"),
    rationale: LocalizedText(
      en: """
        The platform takes an engine's ID, or its name with a version, or a custom image with a command. Of several ways \
        only one could be followed.
        """,
      zh: "平台接受引擎 ID，或引擎名称加版本，或自定义镜像加启动命令，三者只能选一。"),
    source: "CreateAlgorithm, job_config.engine",
    examples: [
      .part("engine: {id: abc, image: «org/a:1»}"),
      .part(
        "engine: {version: PyTorch-1.4.0-python3.6-v2, id: «abc»}\ncode_dir: obs://bucket/alg/\nboot_file: train.py"
      ),
      .part("engine: {command: «python train.py»}"),
      .part("engine: {id: abc, command: «run»}\ncode_dir: obs://bucket/alg/\nboot_file: train.py"),
      .part("engine: {name: «PyTorch»}\ncode_dir: obs://bucket/alg/\nboot_file: train.py"),
      .part(
        "engine: {name: TensorFlow, version: «PyTorch-1.4.0-python3.6-v2»}\ncode_dir: obs://bucket/alg/\nboot_file: train.py"
      ),
      .part("engine: {image: org/a:1, command: python train.py}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let engine = context.manifest.engine, engine.text == nil else { return }
    let ways = [engine.version ?? engine.name, engine.id, engine.image].compactMap { $0 }
      .filter { !$0.value.isEmpty }
      .sorted { $0.span < $1.span }
    if ways.count > 1 {
      sink.report(
        kind, at: ways[1].span,
        LocalizedText(en: "the engine is named in another way already", zh: "引擎已经用另一种方式指定"),
        notes: [
          Note(LocalizedText(en: "named here", zh: "在这里指定"), at: ways[0].span),
          Note(
            LocalizedText(
              en: "keep one: 'id', 'name' with 'version', or 'image' with 'command'",
              zh: "请只保留一种：“id”、“name”加“version”，或“image”加“command”")),
        ])
    } else if let command = engine.command, engine.image == nil, !context.isBroken {
      sink.report(
        kind, at: command.span,
        LocalizedText(
          en: "'command' is for a custom image, and there is none", zh: "“command”用于自定义镜像，而这里没有镜像"),
        notes: context.nullNotes([EngineReference.Fields.image.key], at: engine.anchor) + [
          Note(
            LocalizedText(en: "add 'image:', or remove 'command'", zh: "请添加“image:”，或删除“command”"))
        ])
    } else {
      checkNameAndVersion(engine, context, &sink)
    }
  }

  private func checkNameAndVersion(
    _ reference: EngineReference, _ context: RuleContext, _ sink: inout DiagnosticSink
  ) {
    guard let name = reference.name, Engines.names.contains(name.value) else { return }
    guard let version = reference.version, !version.value.isEmpty else {
      guard !context.isBroken else { return }
      return sink.report(
        kind, at: name.span,
        LocalizedText(en: "an engine's name needs a version", zh: "指定引擎名称时还需要版本"),
        notes: context.nullNotes([EngineReference.Fields.version.key], at: reference.anchor) + [
          Note(LocalizedText(en: "add 'version:'", zh: "请添加“version:”"))
        ])
    }
    guard let engine = Engines.listed(version: version.value), engine.name != name.value else {
      return
    }
    let (right, wrong) = (Quoted(engine.name), Quoted(name.value))
    sink.report(
      kind, at: version.span,
      LocalizedText(
        en: "this version belongs to the engine \(right.en), not \(wrong.en)",
        zh: "此版本属于引擎\(right.zh)，而不是\(wrong.zh)"),
      notes: [Note(LocalizedText(en: "the engine is named here", zh: "引擎名称在这里"), at: name.span)],
      fixIts: name.rewriting(as: engine.name).map { edit in
        [
          FixIt(
            LocalizedText(en: "write 'name: \(engine.name)'", zh: "改为“name: \(engine.name)”"),
            .unsafe, [edit])
        ]
      } ?? [])
  }
}
