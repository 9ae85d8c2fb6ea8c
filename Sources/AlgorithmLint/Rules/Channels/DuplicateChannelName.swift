import AlgorithmManifest
import Diagnostics

/// Finds two channels of one name.
struct DuplicateChannelName: Rule {
  let kind = DiagnosticKind(
    code: "duplicate-channel-name", area: .channels, severity: .error,
    summary: LocalizedText(en: "two channels have one name", zh: "两个通道的名称相同"),
    rationale: LocalizedText(
      en:
        "Each channel is an argument of the script. Of two with one name the script sees only the last.",
      zh: "每个通道都是脚本的一个参数。名称相同时脚本只能得到最后一个。"),
    source: "创建算法, 代码路径参数",
    examples: [
      .part("inputs: [{name: data_url}, {name: «data_url»}]"),
      .part("inputs: [{name: url}]\noutputs: [{name: «url»}]"),
      .part("inputs: [{name: data_url}, {name: eval_url}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    var first = FirstPlaces<String>()
    for name in context.manifest.channelNames where !name.value.isEmpty {
      guard let earlier = first.earlier(name.value, at: name.span) else { continue }
      let quoted = Quoted(name.value)
      sink.report(
        kind, at: name.span,
        LocalizedText(
          en: "there is a channel \(quoted.en) already", zh: "已经有名为\(quoted.zh)的通道"),
        notes: [
          Note(LocalizedText(en: "first used here", zh: "首次使用在这里"), at: earlier),
          Note(LocalizedText(en: "give each channel a name of its own", zh: "请为每个通道取不同的名称")),
        ])
    }
  }
}

extension Manifest {
  /// The names of all channels, in order of place.
  var channelNames: [Located<String>] {
    let names = (inputs ?? []).compactMap(\.name) + (outputs ?? []).compactMap(\.name)
    return names.sorted { $0.span < $1.span }
  }
}
