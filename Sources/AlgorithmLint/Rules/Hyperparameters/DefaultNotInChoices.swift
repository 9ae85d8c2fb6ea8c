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
      .part("hyperparameters: [{name: opt, default: «sgd，», choices: [sgd, adam]}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: «0.5», choices: [0.1, 0.01]}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 0.10, choices: [1e-1, 0.01]}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      // Where the type could not be read, numbers may be meant.
      let isUntyped = hyperparameter.type == nil && context.isBroken
      let type = isUntyped ? ParameterType.float : hyperparameter.valueType
      guard let value = hyperparameter.writtenDefault, let choices = hyperparameter.choices,
        hyperparameter.accepts(value), hyperparameter.lacksChoice(value, as: type)
      else { continue }
      report(value, choices, hyperparameter, &sink)
    }
  }

  /// The most choices that a message lists, and the most that are searched for a near one.
  private static let (listLimit, searchLimit) = (8, 200)

  private func report(
    _ value: Literal, _ choices: [Literal], _ hyperparameter: Hyperparameter,
    _ sink: inout DiagnosticSink
  ) {
    let words = Quoted(value.text)
    let place = hyperparameter.choicesKey.map {
      Note(LocalizedText(en: "the choices are here", zh: "枚举值在这里"), at: $0)
    }
    let near = Spelling.nearest(
      to: value.text, in: choices.prefix(Self.searchLimit).map(\.text))
    guard let near, !hyperparameter.valueType.isOrdered else {
      return sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "the default \(words.en) is none of the choices", zh: "默认值\(words.zh)不在枚举值中"),
        notes: [place, remedy(choices)].compactMap { $0 })
    }
    let best = Quoted(near)
    sink.report(
      kind, at: value.span,
      LocalizedText(
        en: "the default \(words.en) is none of the choices; did you mean \(best.en)?",
        zh: "默认值\(words.zh)不在枚举值中，是否应为\(best.zh)？"),
      notes: [place].compactMap { $0 }, fixIts: value.writing(near))
  }

  private func remedy(_ choices: [Literal]) -> Note {
    guard choices.count <= Self.listLimit else {
      return Note(
        LocalizedText(
          en: "choose one of them, or add it to 'choices'", zh: "请选择其中一个，或把它加入“choices”"))
    }
    let list = WordList(choices.map(\.text)).alternatives
    return Note(
      LocalizedText(
        en: "write \(list.english), or add it to 'choices'",
        zh: "请改为\(list.chinese)，或把它加入“choices”"))
  }
}

extension Hyperparameter {
  /// Whether `value` is none of the choices, as far as they can be told: a choice that is wrong in itself may be meant.
  func lacksChoice(_ value: Literal, as type: ParameterType) -> Bool {
    guard let choices, !choices.isEmpty, !lacksChoices else { return false }
    let wanted = ParameterValue(value, type)
    return choices.allSatisfy {
      ParameterValue($0, type) != wanted && accepts($0)
        && Alphabet.value.firstOutsider(in: $0.text) == nil
    }
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
