import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds scripts that end at arguments which the platform may add.
struct ParseArgsStrict: Rule {
  let kind = DiagnosticKind(
    code: "parse-args-strict", area: .script, severity: .note,
    summary: LocalizedText(
      en: "the script ends at any argument that it does not define", zh: "脚本遇到未定义的参数就会退出"),
    rationale: LocalizedText(
      en: """
        The platform may add arguments of its own, and 'parse_args' then ends the job with "unrecognized arguments". Its \
        documents ask for 'parse_known_args'.
        """,
      zh: "平台可能会传入额外的参数，此时“parse_args”会因“unrecognized arguments”使作业失败。平台文档要求使用“parse_known_args”。"),
    source: "使用自定义脚本简介, 解析输入路径参数",
    examples: [
      .scripted("name: a", .script("", parse: "parse_args"), bootFile: "«train.py»"),
      .scripted("name: a", .script("")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments, !arguments.hasRefused,
      let parsing = arguments.script.commandLine.parsing, parsing.isStrict,
      arguments.script.commandLine.isTrustworthy,
      let file = context.manifest.bootFile ?? context.manifest.bootFilePath
    else { return }
    sink.report(
      kind, at: file.span,
      LocalizedText(
        en: "this script ends at any argument that it does not define",
        zh: "此脚本遇到未定义的参数就会退出"),
      notes: [
        Note(LocalizedText(en: "it parses its arguments here", zh: "在这里解析参数"), at: parsing.span),
        Note(
          LocalizedText(
            en: "write 'args, _ = parser.parse_known_args()' in the script",
            zh: "请在脚本中改为“args, _ = parser.parse_known_args()”")),
      ])
  }
}
