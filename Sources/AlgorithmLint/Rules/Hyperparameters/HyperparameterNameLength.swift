import AlgorithmManifest
import Diagnostics

/// Finds hyperparameter names that are empty or too long.
struct HyperparameterNameLength: Rule {
  /// The most characters that a name may have.
  static let limit = 64

  let kind = DiagnosticKind(
    code: "hyperparameter-name-length", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter's name is empty or has more than 64 characters", zh: "超参名称为空或超过 64 个字符"),
    rationale: LocalizedText(
      en: "The platform refuses such a name.", zh: "平台会拒绝这样的名称。"),
    source: "创建算法, 超参, 名称",
    examples: [
      .part("hyperparameters: [{name: " + String(repeating: "a", count: 64) + "«bc», default: a}]"),
      .part("hyperparameters: [{name: «\"\"», default: a}]"),
      .part("hyperparameters: [{name: " + String(repeating: "a", count: 64) + ", default: a}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for name in (context.manifest.hyperparameters ?? []).lazy.compactMap(\.name) {
      let count = name.value.unicodeScalars.count
      if count == 0 {
        sink.report(
          kind, at: name.span,
          LocalizedText(en: "the hyperparameter's name is empty", zh: "超参名称为空"),
          notes: [
            Note(LocalizedText(en: "write the script's argument", zh: "请填写脚本的参数名"))
          ])
      } else if count > Self.limit {
        sink.report(
          kind, at: name.span(ofScalars: Self.limit..<count),
          LocalizedText(
            en: "the hyperparameter's name has \(count) characters, \(Self.limit) are allowed",
            zh: "超参名称有 \(count) 个字符，最多 \(Self.limit) 个"),
          notes: [Note(LocalizedText(en: "shorten it by what is marked", zh: "请删减标出的部分"))])
      }
    }
  }
}
