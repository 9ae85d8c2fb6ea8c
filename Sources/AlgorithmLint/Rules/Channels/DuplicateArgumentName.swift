import AlgorithmManifest
import Diagnostics

/// Finds hyperparameters that are named like a channel or like another hyperparameter.
struct DuplicateArgumentName: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-argument-name", area: .channels, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter has the name of a channel or of another hyperparameter",
      zh: "超参与通道或其他超参重名"),
    rationale: LocalizedText(
      en: """
        Channels and hyperparameters reach the script alike, as '--name=value'. Of two with one name the script sees \
        only the last.
        """,
      zh: "通道和超参都以“--名称=值”的形式传给脚本。重名时脚本只能得到最后一个。"),
    source: "创建算法, 超参, 代码路径参数",
    examples: [
      .part("inputs: [{name: data_url}]\nhyperparameters:\n  - {name: «data_url», default: a}"),
      .part("hyperparameters:\n  - {name: lr, default: a}\n  - {name: «lr», default: b}"),
      .part("hyperparameters:\n  - {name: lr, default: a}\n  - {name: LR, default: b}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    var first = FirstPlaces<String>()
    for name in context.manifest.channelNames { _ = first.earlier(name.value, at: name.span) }
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let name = hyperparameter.name, !name.value.isEmpty else { continue }
      guard let earlier = first.earlier(name.value, at: name.span) else { continue }
      let quoted = Quoted(name.value)
      sink.report(
        kind, at: name.span,
        LocalizedText(
          en: "the argument \(quoted.en) is declared already", zh: "参数\(quoted.zh)已经声明"),
        notes: [
          Note(LocalizedText(en: "first declared here", zh: "首次声明在这里"), at: earlier),
          Note(LocalizedText(en: "rename or remove one of the two", zh: "请为其中一个改名，或删除其中一个")),
        ])
    }
  }
}
