public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A plain scalar that other readers take for something else.
  public static let yaml11Ambiguity = DiagnosticKind(
    code: "yaml-1.1-ambiguity", area: .text, severity: .warning,
    summary: LocalizedText(
      en: "an unquoted value is something else for readers of YAML 1.1",
      zh: "未加引号的值在 YAML 1.1 中有另一种读法"),
    rationale: LocalizedText(
      en: """
        PyYAML, cloud SDKs and older Ruby and Go readers follow YAML 1.1, where yes is a Boolean, 012 is ten \
        and 12:30:45 is a number. The same file then means different things to different tools. \
        Quotation marks make it the same for all.
        """,
      zh: """
        PyYAML、各类云 SDK 以及较早的 Ruby、Go 读取器遵循 YAML 1.1：yes 是布尔值，012 是十，12:30:45 是数字。\
        同一个文件在不同工具中含义不同，加上引号即可一致。
        """),
    source: "YAML 1.1, yaml.org/type; YAML 1.2.2, section 10.3.2",
    examples: [
      .part("name: «on»"),
      .part("description: «2012-10-17»"),
      .part("hyperparameters:\n  - {name: flag, default: «yes»}"),
      .part("hyperparameters:\n  - {name: size, default: «012»}"),
      .part("hyperparameters:\n  - {name: size, default: «1_000»}"),
      .part("description: «12:30:45»"),
      .part("hyperparameters:\n  - {name: lr, type: Float, default: 1e-3}"),
      .part("hyperparameters:\n  - {name: flag, default: \"yes\"}"),
      .part("description: yes or no"),
    ])
}

extension Decoder {
  /// Reports a plain scalar that YAML 1.1 takes for something else than `type`.
  mutating func checkReadings(of node: NodeID, as type: ScalarType) {
    let written = tree.node(tree.resolved(node))
    guard written.kind == .plain, written.flags.isDisjoint(with: [.needsDecoding, .isTagged]),
      let reading = YAML11Reading(tree.source.bytes[Int(written.start)..<Int(written.end)])
    else { return }
    let words = Quoted(tree.text(of: node))
    let texts = reading.texts
    sink.report(
      DecodingFaults.yaml11Ambiguity, at: span(of: node),
      LocalizedText(
        en:
          "\(words.en) is \(texts.here.english) here, but \(texts.there.english) for readers of YAML 1.1",
        zh: "\(words.zh)在此是\(texts.here.chinese)，而 YAML 1.1 的读取器会读作\(texts.there.chinese)"),
      fixIts: quotingFixIt(node).map { [$0] } ?? [])
  }
}
