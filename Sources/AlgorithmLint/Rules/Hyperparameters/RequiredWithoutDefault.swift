import AlgorithmManifest
import Diagnostics

/// Finds hyperparameters that a job must keep and must fill in.
struct RequiredWithoutDefault: Rule {
  let kind = DiagnosticKind(
    code: "required-without-default", area: .hyperparameters, severity: .warning,
    summary: LocalizedText(en: "a required hyperparameter has no default", zh: "必需的超参没有默认值"),
    rationale: LocalizedText(
      en:
        "The job form starts with an empty field that can't be removed, so every job must fill it in by hand.",
      zh: "创建作业时会出现无法删除的空白项，每次都必须手工填写。"),
    source: "创建算法, 超参, 必需, 默认值",
    examples: [
      .part("hyperparameters: [{name: «lr», type: Float, required: true}]"),
      .part("hyperparameters: [{name: «lr», type: Float, default: '', required: true}]"),
      .part("hyperparameters: [{name: «lr», type: Float, default: null, required: true}]"),
      .part(
        "hyperparameters: [{name: lr, type: Float, default: 0.1, required: true}, {name: epochs, required: false}]"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard !context.isBroken else { return }
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let required = hyperparameter.isRequired, required.value,
        hyperparameter.writtenDefault == nil
      else { continue }
      sink.report(
        kind, at: hyperparameter.anchor,
        LocalizedText(
          en: "this hyperparameter is required and has no default, so every job must fill it in",
          zh: "此超参为必需，但没有默认值，每次创建作业都须手工填写"),
        notes: context.nullNotes(
          [Hyperparameter.Fields.defaultValue.key], at: hyperparameter.anchor) + [
            Note(LocalizedText(en: "it is required here", zh: "在这里设为必需"), at: required.span),
            Note(LocalizedText(en: "add 'default:'", zh: "请添加“default:”")),
          ])
    }
  }
}
