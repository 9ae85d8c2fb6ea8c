import AlgorithmManifest
import Diagnostics

/// Finds engines that are in no table and follow no known pattern.
struct UnknownEngine: Rule {
  let kind = DiagnosticKind(
    code: "unknown-engine", area: .code, severity: .warning,
    summary: LocalizedText(en: "an engine that is not known", zh: "未知的引擎"),
    rationale: LocalizedText(
      en: """
        Engines grow in number and differ by region, so a version that is built like a known one passes. This one isn't: \
        most likely it is misspelt, and the platform would not find it.
        """,
      zh: "引擎版本不断增加且因区域而异，因此结构与已知版本相同的都视为有效。此版本不符合任何已知结构，多半是拼写有误，平台将找不到它。"),
    source: "使用自定义脚本简介, AI引擎",
    examples: [
      .part(
        "engine: «PyTorch-1.4.0-pyhton3.6-v2»\ncode_dir: obs://bucket/alg/\nboot_file: train.py"),
      .part("engine: «pytorch»\ncode_dir: obs://bucket/alg/\nboot_file: train.py"),
      .part(
        "engine: {name: «Pytorch», version: PyTorch-1.4.0-python3.6-v2}\ncode_dir: obs://bucket/alg/\nboot_file: train.py"
      ),
      .part(
        "engine: pytorch_1.10.2-cuda_11.1-py_3.7-ubuntu_18.04-x86_64-20221118143845-d65d817\ncode_dir: obs://bucket/alg/\nboot_file: train.py"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let engine = context.manifest.engine, engine.image == nil, engine.id == nil else {
      return
    }
    if let name = engine.name, !name.value.isEmpty, !Engines.names.contains(name.value) {
      let near = Spelling.nearest(to: name.value, in: Engines.names)
      let remedy = LocalizedText(
        en: "write \(WordList(Engines.names).alternatives.english)",
        zh: "可用的引擎名称有\(WordList(Engines.names).all.chinese)")
      report(name, near, LocalizedText(en: "engine name", zh: "引擎名称"), remedy, &sink)
    } else if let version = engine.text ?? engine.version, !version.value.isEmpty,
      Engines.engine(version: version.value) == nil
    {
      if let name = Engines.name(of: version.value) { return reportName(version, name, &sink) }
      let near = Engines.nearest(to: version.value)
      let remedy = LocalizedText(
        en:
          "copy the version from the console's list of AI engines, such as 'PyTorch-1.4.0-python3.6-v2'",
        zh: "请从控制台的 AI 引擎列表中复制版本，如“PyTorch-1.4.0-python3.6-v2”")
      report(version, near, LocalizedText(en: "engine version", zh: "引擎版本"), remedy, &sink)
    }
  }

  private func report(
    _ word: Located<String>, _ near: String?, _ title: LocalizedText, _ remedy: LocalizedText,
    _ sink: inout DiagnosticSink
  ) {
    let quoted = Quoted(word.value)
    guard let near else {
      return sink.report(
        kind, at: word.span,
        LocalizedText(
          en: "unknown \(title.english) \(quoted.en)", zh: "未知的\(title.chinese)\(quoted.zh)"),
        notes: [Note(remedy)])
    }
    let best = Quoted(near)
    sink.report(
      kind, at: word.span,
      LocalizedText(
        en: "unknown \(title.english) \(quoted.en); did you mean \(best.en)?",
        zh: "未知的\(title.chinese)\(quoted.zh)，是否应为\(best.zh)？"),
      fixIts: word.writing(near))
  }

  /// The name of an engine where its version is asked for.
  private func reportName(
    _ word: Located<String>, _ name: String, _ sink: inout DiagnosticSink
  ) {
    let quoted = Quoted(word.value)
    let versions = WordList(Engines.all.filter { $0.name == name }.prefix(3).map(\.version))
      .alternatives
    sink.report(
      kind, at: word.span,
      LocalizedText(
        en: "\(quoted.en) names an engine without saying which version",
        zh: "\(quoted.zh)只是引擎名称，没有指明版本"),
      notes: [
        Note(
          LocalizedText(
            en: "write the version, such as \(versions.english)", zh: "请填写版本，如\(versions.chinese)"))
      ])
  }
}

extension Engines {
  /// The engine that is called this, in whatever case.
  fileprivate static func name(of text: String) -> String? {
    let folded = text.lowercased()
    return names.first { $0.lowercased() == folded }
  }
}
