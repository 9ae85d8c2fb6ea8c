import AlgorithmManifest
import Diagnostics

/// Finds channel names that can't be an argument of a Python script.
struct ChannelNameCharset: Rule {
  let kind = DiagnosticKind(
    code: "channel-name-charset", area: .channels, severity: .error,
    summary: LocalizedText(en: "a channel's name is not an argument name", zh: "通道名称不能作为参数名"),
    rationale: LocalizedText(
      en: """
        The name of a channel is the argument that the script parses: the platform calls the script with '--data_url=…'. \
        A name that argparse can't have reaches no script. What people see goes into 'label'.
        """,
      zh: "通道名称就是脚本解析的参数名：平台以“--data_url=…”的形式启动脚本。argparse 无法使用的名称不会被任何脚本接收。供人查看的名称请写在“label”中。"),
    source: "创建算法, 代码路径参数; 开发自定义脚本",
    examples: [
      .part("inputs: [{name: «数»据来源}]"),
      .part("inputs: [{name: data« »url}]"),
      .part("inputs: [{name: «--»data_url}]"),
      .part("outputs: [{name: «1»st_output}]"),
      .part("outputs: [{name: train«.»url}]"),
      .part("inputs: [{name: «''»}]"),
      .part("inputs: [{name: «--»}]"),
      .part("inputs: [{name: «ｄ»ａｔａ}]"),
      .part("inputs: [{name: data_url}, {name: _val-url2}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for input in context.manifest.inputs ?? [] { check(input.name, &sink) }
    for output in context.manifest.outputs ?? [] { check(output.name, &sink) }
  }

  private func check(_ name: Located<String>?, _ sink: inout DiagnosticSink) {
    guard let name else { return }
    guard let first = name.value.unicodeScalars.first else {
      return sink.report(
        kind, at: name.span, LocalizedText(en: "the channel's name is empty", zh: "通道名称为空"),
        notes: [Self.remedy])
    }
    if first == "-" { return reportHyphens(name, &sink) }
    if ("0"..."9").contains(first) {
      return sink.report(
        kind, at: name.span(ofScalarAt: 0),
        LocalizedText(en: "a channel's name can't begin with a digit", zh: "通道名称不能以数字开头"),
        notes: [Self.remedy])
    }
    guard let wrong = Alphabet.name.firstOutsider(in: name.value) else { return }
    let character = CharacterName(wrong.scalar)
    sink.report(
      kind, at: name.span(ofScalarAt: wrong.index),
      LocalizedText(
        en: "a channel's name can't contain \(character.en)", zh: "通道名称不能含有\(character.zh)"),
      notes: [Self.remedy], fixIts: Alphabet.name.fixIts(for: name, filler: "_"))
  }

  private func reportHyphens(_ name: Located<String>, _ sink: inout DiagnosticSink) {
    let hyphens = name.value.unicodeScalars.prefix { $0 == "-" }.count
    let rest = String(name.value.unicodeScalars.dropFirst(hyphens))
    sink.report(
      kind, at: name.span(ofScalars: 0..<hyphens),
      LocalizedText(
        en: "a channel's name can't begin with '-'; the platform adds the '--' itself",
        zh: "通道名称不能以“-”开头；参数前的“--”由平台添加"),
      notes: rest.isEmpty ? [Self.remedy] : [], fixIts: rest.isEmpty ? [] : name.writing(rest))
  }

  private static let remedy = Note(
    LocalizedText(
      en: "use letters, digits and '_', beginning with a letter, as in the script's 'add_argument'",
      zh: "请使用英文字母、数字和下划线，以字母开头，与脚本中“add_argument”的参数名一致"))
}
