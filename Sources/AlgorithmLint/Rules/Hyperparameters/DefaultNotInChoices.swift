import AlgorithmManifest
import Diagnostics

/// Finds defaults that are none of the choices.
struct DefaultNotInChoices: Rule {
  let kind = DiagnosticKind(
    code: "default-not-in-choices", area: .hyperparameters, severity: .error,
    summary: LocalizedText(en: "the default is none of the choices", zh: "默认值不在枚举值中"),
    rationale: LocalizedText(
      en: "The job form would start with a value that it does not accept.", zh: "创建作业时的初始值会不符合约束。"),
    source: "创建算法, 超参, 默认值, 约束",
    examples: [
      .part("hyperparameters: [{name: opt, default: «sdg», choices: [sgd, adam]}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: «0.5», choices: [0.1, 0.01]}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 0.10, choices: [1e-1, 0.01]}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let value = hyperparameter.writtenDefault, let choices = hyperparameter.choices,
        !choices.isEmpty, hyperparameter.accepts(value)
      else { continue }
      let wanted = ParameterValue(value, hyperparameter.valueType)
      guard !choices.contains(where: { ParameterValue($0, hyperparameter.valueType) == wanted })
      else { continue }
      report(value, choices, hyperparameter, &sink)
    }
  }

  private func report(
    _ value: Literal, _ choices: [Literal], _ hyperparameter: Hyperparameter,
    _ sink: inout DiagnosticSink
  ) {
    let words = Quoted(value.text)
    var notes: [Note] = []
    if let key = hyperparameter.choicesKey {
      notes.append(Note(LocalizedText(en: "the choices are here", zh: "枚举值在这里"), at: key))
    }
    let near = Spelling.nearest(to: value.text, in: choices.prefix(200).map(\.text))
    guard let near, !hyperparameter.valueType.isOrdered else {
      notes.append(
        Note(
          LocalizedText(
            en: "choose one of them, or add it to 'choices'", zh: "请选择其中一个，或把它加入“choices”")))
      return sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "the default \(words.en) is none of the choices", zh: "默认值\(words.zh)不在枚举值中"),
        notes: notes)
    }
    let best = Quoted(near)
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "the default \(words.en) is none of the choices; did you mean \(best.en)?",
        zh: "默认值\(words.zh)不在枚举值中，是否应为\(best.zh)？"),
      notes: notes,
      fixIts: [
        FixIt(
          LocalizedText(en: "write \(best.en)", zh: "改为\(best.zh)"), .unsafe,
          replace: value.content.innerSpan, with: near)
      ])
  }
}

/// A value as what it means: numbers by their size, text by its letters.
enum ParameterValue: Hashable {
  case number(DecimalNumber)
  case boolean(Bool)
  case text(String)

  init(_ literal: Literal, _ type: ParameterType) {
    if type.isOrdered, let number = DecimalNumber(literal.text) {
      self = .number(number)
    } else if type == .boolean, type.accepts(literal.text) {
      self = .boolean(literal.text.lowercased() == "true")
    } else {
      self = .text(literal.text)
    }
  }
}
