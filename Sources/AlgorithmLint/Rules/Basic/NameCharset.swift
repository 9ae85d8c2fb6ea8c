import AlgorithmManifest
import Diagnostics

/// Finds characters that an algorithm's name must not have.
struct NameCharset: Rule {
  let kind = DiagnosticKind(
    code: "name-charset", area: .basic, severity: .error,
    summary: LocalizedText(
      en: "the name has a character other than letters, digits, '_' and '-'",
      zh: "名称含有英文字母、数字、下划线和中划线以外的字符"),
    rationale: LocalizedText(
      en: """
        The platform refuses such a name when the algorithm is created. Chinese belongs into the description, \
        which takes any text.
        """,
      zh: "创建算法时平台会拒绝这样的名称。中文可以写在描述中，描述不限字符。"),
    source: "CreateAlgorithm, metadata.name",
    examples: [
      .part("name: my« »model"),
      .part("name: resnet50«花»卉"),
      .part("name: resnet«（»50）"),
      .part("name: model«😀»"),
      .part("name: \"a«.»b\""),
      .part("name: resnet50-flowers_v2"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let name = context.manifest.name,
      let wrong = Alphabet.name.firstOutsider(in: name.value)
    else { return }
    let character = CharacterName(wrong.scalar)
    sink.report(
      kind, at: name.span(ofScalarAt: wrong.index),
      LocalizedText(
        en: "an algorithm's name can't contain \(character.en)", zh: "算法名称不能含有\(character.zh)"),
      notes: [Alphabet.name.remedy(for: wrong, in: name.value)],
      fixIts: Alphabet.name.fixIts(for: name, filler: "-", limit: NameLength.limit))
  }
}

extension Alphabet {
  /// Offers the text with its wrong characters replaced.
  func fixIts(
    for text: Located<String>, filler: Unicode.Scalar, limit: Int = .max
  ) -> [FixIt] {
    guard let cleaned = cleaned(text.value, filler: filler), cleaned != text.value,
      cleaned.unicodeScalars.count <= limit
    else { return [] }
    return text.writing(cleaned)
  }
}
