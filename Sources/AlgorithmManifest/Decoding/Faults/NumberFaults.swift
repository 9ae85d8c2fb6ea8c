public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A number with more digits than readers of JSON keep.
  public static let numberPrecision = DiagnosticKind(
    code: "number-precision", area: .text, severity: .warning,
    summary: LocalizedText(
      en: "a number has more digits than readers of JSON keep", zh: "数字的位数超出 JSON 读取器的精度"),
    rationale: LocalizedText(
      en: """
        The number is compiled to JSON digit for digit. But most readers of JSON keep numbers as 64-bit floats \
        and round what doesn't fit, without a word.
        """,
      zh: "该数字会逐位写入 JSON，但多数 JSON 读取器以 64 位浮点数保存数字，放不下的部分会被悄悄舍入。"),
    source: "RFC 8259, section 6",
    examples: [
      .part(
        "hyperparameters:\n  - {name: seed, type: Integer, default: 1, range: {min: 0, max: «9007199254740993»}}"
      ),
      .part(
        "hyperparameters:\n  - {name: lr, type: Float, default: 0.5, range: {min: «0.12345678901234567891», max: 1}}"
      ),
      .part(
        "hyperparameters:\n  - {name: seed, type: Integer, default: 1, range: {min: 0, max: 9007199254740992}}"
      ),
      .part(
        "hyperparameters:\n  - {name: lr, type: Float, default: 0.5, range: {min: 1.00e-10, max: 1000000000000000000000}}"
      ),
    ])
}

extension Decoder {
  mutating func reportPrecision(_ node: NodeID, rounded: Double) {
    let words = Quoted(tree.text(of: node))
    guard rounded.isFinite else {
      sink.report(
        DecodingFaults.numberPrecision, at: span(of: node),
        LocalizedText(
          en: "\(words.en) is too large for readers of JSON", zh: "\(words.zh)超出 JSON 读取器能表示的范围"),
        notes: [Note(LocalizedText(en: "write a smaller number", zh: "请写小一些的数字"))])
      return
    }
    let shown = Self.spelling(rounded)
    let value = Quoted(shown)
    sink.report(
      DecodingFaults.numberPrecision, at: span(of: node),
      LocalizedText(
        en: "\(words.en) has more digits than readers of JSON keep; they read \(value.en)",
        zh: "\(words.zh)的位数超出 JSON 读取器的精度，会被读作\(value.zh)"),
      fixIts: plainFixIt(node, shown, .unsafe).map { [$0] } ?? [])
  }

  /// An integer without a fraction where it is one, so that an integer stays an integer.
  private static func spelling(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
