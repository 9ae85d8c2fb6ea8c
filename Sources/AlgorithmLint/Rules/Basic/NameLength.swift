import AlgorithmManifest
import Diagnostics

/// Finds names that are empty or too long.
struct NameLength: Rule {
  /// The most characters that a name may have.
  static let limit = 64

  let kind = DiagnosticKind(
    code: "name-length", area: .basic, severity: .error,
    summary: LocalizedText(
      en: "the name is empty or has more than 64 characters", zh: "名称为空或超过 64 个字符"),
    rationale: LocalizedText(
      en: "The platform refuses such a name when the algorithm is created.", zh: "创建算法时平台会拒绝这样的名称。"),
    source: "CreateAlgorithm, metadata.name",
    examples: [
      .part("name: " + String(repeating: "a", count: 64) + "«b»"),
      .part("name: '" + String(repeating: "a", count: 64) + "«-v2»'"),
      .part("name: «''»"),
      .part("name: " + String(repeating: "a", count: 64)),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let name = context.manifest.name else { return }
    let count = name.value.unicodeScalars.count
    if count == 0 {
      sink.report(
        kind, at: name.span, LocalizedText(en: "the name is empty", zh: "名称为空"),
        notes: [
          Note(
            LocalizedText(
              en: "write 1 to \(Self.limit) \(Alphabet.name.members.english)",
              zh: "请填写 1～\(Self.limit) 个字符，只含\(Alphabet.name.members.chinese)"))
        ])
    } else if count > Self.limit {
      sink.report(
        kind, at: name.span(ofScalars: Self.limit..<count),
        LocalizedText(
          en: "the name has \(count) characters, \(Self.limit) are allowed",
          zh: "名称有 \(count) 个字符，最多 \(Self.limit) 个"),
        notes: [Note(LocalizedText(en: "shorten it by what is marked", zh: "请删减标出的部分"))])
    }
  }
}
