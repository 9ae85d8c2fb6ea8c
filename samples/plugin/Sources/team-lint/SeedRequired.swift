import AlgorithmLint
import AlgorithmManifest
import Diagnostics

/// Finds algorithms that can't be run twice alike, since no hyperparameter is the seed.
struct SeedRequired: Rule {
  let kind = DiagnosticKind(
    code: "team/seed-required", area: DiagnosticArea("team", LocalizedText(en: "team", zh: "团队")),
    severity: .warning,
    summary: LocalizedText(en: "no hyperparameter is the seed", zh: "没有随机种子超参"),
    rationale: LocalizedText(
      en: "Without a seed no result can be reproduced.", zh: "没有随机种子，结果无法复现。"),
    source: "team handbook",
    examples: [
      .part("name: «a»\nhyperparameters: [{name: lr}]"),
      .part("name: a\nhyperparameters: [{name: seed, type: Integer, default: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let names = (context.manifest.hyperparameters ?? []).compactMap { $0.name?.value }
    guard !context.isBroken, !names.contains("seed") else { return }
    sink.report(
      kind, at: context.manifest.anchor,
      LocalizedText(
        en: "this algorithm has no hyperparameter 'seed'", zh: "此算法没有名为“seed”的超参"),
      notes: [Note(LocalizedText(en: "add one, and use it", zh: "请添加并使用该超参"))])
  }
}
