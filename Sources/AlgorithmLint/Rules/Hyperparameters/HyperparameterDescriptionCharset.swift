import AlgorithmManifest
import Diagnostics

/// Finds characters that a hyperparameter's description must not have.
struct HyperparameterDescriptionCharset: Rule {
  let kind = DiagnosticKind(
    code: "hyperparameter-description-charset", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter's description has a character that the platform refuses",
      zh: "超参描述含有平台不允许的字符"),
    rationale: LocalizedText(
      en: """
        Letters, Chinese characters, digits, spaces, '-', '_', ',' and '.' are allowed, and as Chinese authors type \
        them '，' and '。'. Brackets, slashes, colons and quotation marks are not.
        """,
      zh: "只允许英文字母、汉字、数字、空格、中划线、下划线、逗号和句号（中英文均可）。括号、斜杠、冒号和引号都不允许。"),
    source: "创建算法, 超参, 描述",
    examples: [
      .part("hyperparameters: [{name: lr, default: a, description: 学习率«（»初始）}]"),
      .part("hyperparameters: [{name: lr, default: a, description: 'rate «/» step'}]"),
      .part("hyperparameters: [{name: lr, default: a, description: '学习率«：»初始值'}]"),
      .part("hyperparameters: [{name: lr, default: a, description: 玫瑰«、»郁金香}]"),
      .part("hyperparameters: [{name: lr, default: a, description: fast «🚀»}]"),
      .part("hyperparameters: [{name: lr, default: a, description: '初始学习率，按 epoch 衰减。'}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for description in (context.manifest.hyperparameters ?? []).lazy.compactMap(\.description) {
      guard let wrong = Alphabet.description.firstOutsider(in: description.value) else { continue }
      let character = CharacterName(wrong.scalar)
      sink.report(
        kind, at: description.span(ofScalarAt: wrong.index),
        LocalizedText(
          en: "a hyperparameter's description can't contain \(character.en)",
          zh: "超参描述不能含有\(character.zh)"),
        notes: [Alphabet.description.remedy(for: wrong, in: description.value)],
        fixIts: Alphabet.description.fixIts(for: description, filler: " "))
    }
  }
}
