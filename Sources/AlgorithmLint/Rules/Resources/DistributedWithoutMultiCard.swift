import AlgorithmManifest
import Diagnostics

/// Finds algorithms for several nodes that are not for several cards.
struct DistributedWithoutMultiCard: Rule {
  let kind = DiagnosticKind(
    code: "distributed-without-multi-card", area: .resources, severity: .warning,
    summary: LocalizedText(
      en: "distributed training is supported, several cards are not", zh: "支持分布式训练，却不支持多卡训练"),
    rationale: LocalizedText(
      en: "Training on several nodes is training on several cards, one or more on each.",
      zh: "多节点训练本身就是多卡训练，每个节点至少一张卡。"),
    source: "创建算法, 训练约束",
    examples: [
      .part("resources: {types: GPU, multi_card: false, distributed: «true»}"),
      .part("resources: {types: GPU, multi_card: true, distributed: true}"),
      .part("resources: {types: GPU, distributed: true}"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let resources = context.manifest.resources, let distributed = resources.distributed,
      distributed.value, let multiCard = resources.multiCard, !multiCard.value
    else { return }
    sink.report(
      kind, at: distributed.span,
      LocalizedText(
        en: "distributed training uses several cards, but 'multi_card' is false",
        zh: "分布式训练需要多卡，而“multi_card”为 false"),
      notes: [
        Note(
          LocalizedText(en: "several cards are ruled out here", zh: "这里设为不支持多卡训练"),
          at: multiCard.span
        )
      ],
      fixIts: [
        FixIt(
          LocalizedText(en: "write 'multi_card: true'", zh: "改为“multi_card: true”"), .unsafe,
          replace: multiCard.span, with: "true")
      ])
  }
}
