import AlgorithmManifest
import Diagnostics

/// Finds ranges of values that have no order.
struct RangeOnUnorderedType: Rule {
  let kind = DiagnosticKind(
    code: "range-on-unordered-type", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a range for a 'String' or 'Boolean'", zh: "为“String”或“Boolean”指定了取值范围"),
    rationale: LocalizedText(
      en: "Only numbers lie in a range. Without 'type' a hyperparameter is a 'String'.",
      zh: "只有数值才有取值范围。没有写“type”时，超参为“String”类型。"),
    source: "创建算法, 超参, 约束",
    examples: [
      .part("hyperparameters: [{name: opt, type: String, default: a, «range»: {min: 1, max: 2}}]"),
      .part("hyperparameters: [{name: lr, default: 0.1, «range»: {min: 0, max: 1}}]"),
      .part("hyperparameters: [{name: lr, type: ~, default: 0.1, «range»: {min: 0, max: 1}}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 0.1, range: {min: 0, max: 1}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      guard let range = hyperparameter.range, !hyperparameter.valueType.isOrdered else { continue }
      guard hyperparameter.type != nil || !context.isBroken else { continue }
      let type = Quoted(hyperparameter.valueType.rawValue)
      let note: Note
      if let written = hyperparameter.type {
        note = Note(LocalizedText(en: "the type is set here", zh: "类型在这里指定"), at: written.span)
      } else {
        note = Note(
          LocalizedText(
            en: "add 'type: Float' or 'type: Integer' if it is a number",
            zh: "如果是数值，请添加“type: Float”或“type: Integer”"))
      }
      sink.report(
        kind, at: range.anchor,
        LocalizedText(
          en: "values of type \(type.en) have no order, so they can't have a range",
          zh: "\(type.zh)类型的值没有大小之分，不能有取值范围"),
        notes: context.nullNotes([Hyperparameter.Fields.type.key], at: hyperparameter.anchor)
          + [note]
          + (hyperparameter.type == nil
            ? []
            : [
              Note(LocalizedText(en: "use 'choices', or change the type", zh: "请改用“choices”，或更改类型"))
            ]))
    }
  }
}
