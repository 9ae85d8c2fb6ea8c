import AlgorithmManifest
import Diagnostics

/// Finds searched hyperparameters that the manifest doesn't declare.
struct SearchParameterUnknown: Rule {
  let kind = DiagnosticKind(
    code: "search-parameter-unknown", area: .search, severity: .error,
    summary: LocalizedText(en: "a searched hyperparameter that is not declared", zh: "搜索的超参没有声明"),
    rationale: LocalizedText(
      en:
        "The search varies hyperparameters of the algorithm, so each must be declared under 'hyperparameters'.",
      zh: "搜索的对象是算法的超参，因此每一个都必须在“hyperparameters”中声明。"),
    source: "创建超参搜索作业",
    examples: [
      .search("parameters: [{name: «learning_rat», min: 0.1, max: 1}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let parameters = context.manifest.search?.parameters else { return }
    let hyperparameters = context.manifest.hyperparameters ?? []
    let known = hyperparameters.compactMap { $0.name?.value }.filter {
      !$0.isEmpty && Alphabet.name.firstOutsider(in: $0) == nil
    }
    // One of those that could not be read, or have a wrong name, may be the one that is searched.
    let isIncomplete =
      context.manifest.lacksHyperparameters || known.count < hyperparameters.count
      || (known.isEmpty && context.isBroken)
    guard !isIncomplete else { return }
    let names = NameIndex(known)
    let candidates = Array(known.prefix(Self.searchLimit))
    var guesses = Self.searchLimit
    for name in parameters.lazy.compactMap(\.name) where names[name.value] == nil {
      let near = guesses > 0 ? Spelling.nearest(to: name.value, in: candidates) : nil
      guesses -= 1
      report(name, near, &sink)
    }
  }

  /// For how many names a near one is searched, and among how many: the time must not grow with the product.
  private static let searchLimit = 200

  private func report(_ name: Located<String>, _ near: String?, _ sink: inout DiagnosticSink) {
    let quoted = Quoted(name.value)
    guard !name.value.isEmpty else {
      return sink.report(
        kind, at: name.span,
        LocalizedText(en: "the name of the searched hyperparameter is empty", zh: "搜索的超参名称为空"),
        notes: [Note(LocalizedText(en: "name a declared hyperparameter", zh: "请填写已声明的超参名称"))])
    }
    guard let near else {
      return sink.report(
        kind, at: name.span,
        LocalizedText(en: "no hyperparameter \(quoted.en) is declared", zh: "没有声明超参\(quoted.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "declare it under 'hyperparameters', with type 'Float'",
              zh: "请在“hyperparameters”中声明它，类型为“Float”"))
        ])
    }
    let best = Quoted(near)
    sink.report(
      kind, at: name.span,
      LocalizedText(
        en: "no hyperparameter \(quoted.en) is declared; did you mean \(best.en)?",
        zh: "没有声明超参\(quoted.zh)，是否应为\(best.zh)？"),
      fixIts: name.writing(near))
  }
}

extension Example {
  /// A manifest whose search is sound but for the lines given.
  static func search(_ lines: String) -> Example {
    let sound = [
      ("reward", "reward: {name: acc, goal: maximize, regex: 'acc: ([0-9.]+)'}"),
      ("parameters", "parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
      ("algorithms", "algorithms: [{name: tpe_search, num_samples: 10}]"),
    ]
    let written = lines.split(separator: "\n")
    let rest = sound.filter { key, _ in !written.contains { $0.hasPrefix("\(key):") } }.map(\.1)
    let search = ([lines] + rest).joined(separator: "\n").split(separator: "\n")
    let head = """
      engine: PyTorch-1.4.0-python3.6-v2
      code_dir: obs://bucket/alg/
      boot_file: train.py
      hyperparameters:
        - {name: learning_rate, type: Float, default: 0.5, range: {min: 0.01, max: 1}}
        - {name: epochs, type: Integer, default: 5}
      search:
      """
    return .part(head + "\n" + search.map { "  " + $0 }.joined(separator: "\n"))
  }
}
