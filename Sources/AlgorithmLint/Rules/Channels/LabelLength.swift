import AlgorithmManifest
import Diagnostics

/// Finds labels that are too long to be shown.
struct LabelLength: Rule {
  /// The most characters of a label. The limit of descriptions; none is published for labels.
  static let limit = DescriptionLength.limit

  let kind = DiagnosticKind(
    code: "label-length", area: .channels, severity: .warning,
    summary: LocalizedText(
      en: "a channel's label has more than 256 characters", zh: "通道的映射名称超过 256 个字符"),
    rationale: LocalizedText(
      en: """
        The label goes into the API's description of the channel. No limit is published for it; descriptions have 256 \
        characters, and a label is a few words.
        """,
      zh: "映射名称会写入 API 中通道的描述字段。文档没有给出上限，其他描述字段上限为 256 个字符，而映射名称只需几个字。"),
    source: "创建算法, 映射名称; CreateAlgorithm, job_config.inputs[].description",
    examples: [
      .part("inputs: [{name: data_url, label: " + String(repeating: "数", count: 256) + "«据»}]"),
      .part("inputs: [{name: data_url, label: 训练数据}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for input in context.manifest.inputs ?? [] { check(input.label, &sink) }
    for output in context.manifest.outputs ?? [] { check(output.label, &sink) }
  }

  private func check(_ label: Located<String>?, _ sink: inout DiagnosticSink) {
    guard let label else { return }
    let count = label.value.unicodeScalars.count
    guard count > Self.limit else { return }
    sink.report(
      kind, at: label.span(ofScalars: Self.limit..<count),
      LocalizedText(
        en: "the label has \(count) characters, more than \(Self.limit) may be refused",
        zh: "映射名称有 \(count) 个字符，超过 \(Self.limit) 个可能被拒绝"),
      notes: [Note(LocalizedText(en: "shorten it by what is marked", zh: "请删减标出的部分"))])
  }
}
