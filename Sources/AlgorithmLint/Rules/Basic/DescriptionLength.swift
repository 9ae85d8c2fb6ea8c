import AlgorithmManifest
import Diagnostics

/// Finds descriptions that are too long.
struct DescriptionLength: Rule {
  /// The most characters that a description may have; Unicode code points, not bytes.
  static let limit = 256

  let kind = DiagnosticKind(
    code: "description-length", area: .basic, severity: .error,
    summary: LocalizedText(en: "the description has more than 256 characters", zh: "描述超过 256 个字符"),
    rationale: LocalizedText(
      en: "The platform refuses such a description. A Chinese character counts as one.",
      zh: "平台会拒绝过长的描述。一个汉字按一个字符计算。"),
    source: "CreateAlgorithm, metadata.description",
    examples: [
      .part("description: " + String(repeating: "图", count: 256) + "«像»"),
      .part("description: " + String(repeating: "图", count: 256)),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let description = context.manifest.description else { return }
    let count = description.value.unicodeScalars.count
    guard count > Self.limit else { return }
    sink.report(
      kind, at: description.span(ofScalars: Self.limit..<count),
      LocalizedText(
        en: "the description has \(count) characters, \(Self.limit) are allowed",
        zh: "描述有 \(count) 个字符，最多 \(Self.limit) 个"),
      notes: [Note(LocalizedText(en: "shorten it by what is marked", zh: "请删减标出的部分"))])
  }
}
