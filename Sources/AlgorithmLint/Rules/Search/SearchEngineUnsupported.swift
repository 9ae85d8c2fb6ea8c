import AlgorithmManifest
import Diagnostics

/// Finds searches with an engine that can't search.
struct SearchEngineUnsupported: Rule {
  let kind = DiagnosticKind(
    code: "search-engine-unsupported", area: .search, severity: .error,
    summary: LocalizedText(en: "a search with an engine that can't search", zh: "引擎不支持自动化搜索"),
    rationale: LocalizedText(
      en:
        "The platform's hyperparameter search works with two engines only. With any other the search job can't be created.",
      zh: "平台的自动化搜索只支持两个引擎，使用其他引擎无法创建搜索作业。"),
    source: "创建算法, 支持的策略; 创建超参搜索作业",
    examples: [
      .part(
        """
        engine: PyTorch-1.4.0-python3.6
        code_dir: obs://bucket/alg/
        boot_file: train.py
        hyperparameters: [{name: lr, type: Float, default: 0.1}]
        «search»:
          reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)'}
          parameters: [{name: lr, min: 0.1, max: 1}]
          algorithms: [{name: tpe_search}]
        """),
      .search("algorithms: [{name: tpe_search}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let search = context.manifest.search, let reference = context.manifest.engine,
      let named = reference.image ?? reference.text ?? reference.version
    else { return }
    if reference.image == nil {
      // A version that can't be read is reported as unknown; an ID says nothing.
      guard let engine = reference.preset, !engine.supportsAutoSearch else { return }
    }
    let versions = Engines.withAutoSearch.map(\.version)
    sink.report(
      kind, at: search.anchor,
      LocalizedText(en: "this engine can't search hyperparameters", zh: "此引擎不支持自动化搜索"),
      notes: [
        Note(LocalizedText(en: "the engine is named here", zh: "引擎在这里指定"), at: named.span),
        Note(
          LocalizedText(
            en: "use " + versions.map { Quoted($0).en }.joined(separator: " or ")
              + ", or remove 'search'",
            zh: "请使用" + versions.map { Quoted($0).zh }.joined(separator: "或") + "，或删除“search”")),
      ])
  }
}
