import AlgorithmManifest
import Diagnostics

/// Finds searched hyperparameters without a range of numbers.
struct SearchRangeMissing: Rule {
  let kind = DiagnosticKind(
    code: "search-range-missing", area: .search, severity: .error,
    summary: LocalizedText(
      en: "a searched hyperparameter without 'min' and 'max', or with other than numbers there",
      zh: "搜索的超参缺少“min”“max”，或其值不是数值"),
    rationale: LocalizedText(
      en: "The search must know between which numbers it may choose.", zh: "搜索必须知道可以在哪两个数之间取值。"),
    source: "创建超参搜索作业",
    examples: [
      .search("parameters: [{name: «learning_rate»}]"),
      .search("parameters: [{name: «learning_rate», min: 0.1}]"),
      .search("parameters: [{name: learning_rate, min: «low», max: 1}]"),
      .search("parameters: [{name: learning_rate, min: 0.1, max: 1}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    let declared = SearchedHyperparameters(context.manifest)
    for parameter in context.manifest.search?.parameters ?? [] {
      for bound in [parameter.min, parameter.max].compactMap({ $0 })
      where DecimalNumber(bound.text) == nil {
        sink.report(
          kind, at: bound.span,
          LocalizedText(
            en: "\(Quoted(bound.text).en) is not a decimal number",
            zh: "\(Quoted(bound.text).zh)不是十进制数值"),
          notes: [Note(ParameterType.float.remedy)])
      }
      guard parameter.min == nil || parameter.max == nil, !context.isBroken else { continue }
      let missing = [
        parameter.min == nil ? "min" : nil, parameter.max == nil ? "max" : nil,
      ].compactMap { $0 }
      let range = (parameter.name?.value).flatMap { declared[$0]?.bounds }
      sink.report(
        kind, at: parameter.anchor,
        LocalizedText(
          en: "a searched hyperparameter needs "
            + missing.map { "'\($0)'" }.joined(separator: " and "),
          zh: "搜索的超参需要" + missing.map { "“\($0)”" }.joined(separator: "和")),
        notes: context.nullNotes(missing, at: parameter.anchor) + [note(missing, range)])
    }
  }

  private func note(_ missing: [String], _ range: Bounds?) -> Note {
    let keys = LocalizedText(
      en: missing.map { "'\($0):'" }.joined(separator: " and "),
      zh: missing.map { "“\($0):”" }.joined(separator: "和"))
    guard let range else {
      return Note(LocalizedText(en: "add \(keys.english)", zh: "请添加\(keys.chinese)"))
    }
    let (min, max) = (Quoted(range.min.text), Quoted(range.max.text))
    return Note(
      LocalizedText(
        en: "add \(keys.english); the hyperparameter's own range is from \(min.en) to \(max.en)",
        zh: "请添加\(keys.chinese)；该超参自身的取值范围是\(min.zh)到\(max.zh)"))
  }
}
