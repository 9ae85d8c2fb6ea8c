import AlgorithmManifest
import Diagnostics

/// Finds characters that a hyperparameter's name must not have.
struct HyperparameterNameCharset: Rule {
  let kind = DiagnosticKind(
    code: "hyperparameter-name-charset", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter's name has a character other than letters, digits, '_' and '-'",
      zh: "超参名称含有英文字母、数字、下划线和中划线以外的字符"),
    rationale: LocalizedText(
      en:
        "The name is the script's argument: '--learning_rate=0.01'. The platform refuses other characters.",
      zh: "名称就是脚本的参数名，如“--learning_rate=0.01”。平台会拒绝其他字符。"),
    source: "创建算法, 超参, 名称",
    examples: [
      .part("hyperparameters: [{name: «学»习率, default: a}]"),
      .part("hyperparameters: [{name: batch« »size, default: a}]"),
      .part("hyperparameters: [{name: lr«＿»0, default: a}]"),
      .part("hyperparameters: [{name: batch_size, default: a}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for name in (context.manifest.hyperparameters ?? []).compactMap(\.name) {
      guard let wrong = Alphabet.name.firstOutsider(in: name.value) else { continue }
      let character = CharacterName(wrong.scalar)
      sink.report(
        kind, at: name.span(ofScalarAt: wrong.index),
        LocalizedText(
          en: "a hyperparameter's name can't have \(character.en)", zh: "超参名称不能含有\(character.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "use only \(Alphabet.name.members.english)",
              zh: "只能使用\(Alphabet.name.members.chinese)"))
        ],
        fixIts: Alphabet.name.fixIts(for: name, filler: "_", limit: NameLength.limit))
    }
  }
}
