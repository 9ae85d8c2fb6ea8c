import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds channels that the script has no argument for.
struct ChannelNotParsed: Rule {
  let kind = DiagnosticKind(
    code: "channel-not-parsed", area: .script, severity: .error, milder: .warning,
    summary: LocalizedText(
      en: "channel that the script does not accept", zh: "训练脚本不接受的通道"),
    rationale: LocalizedText(
      en: """
        A job passes each channel to the script as '--name=value'. A script that calls 'parse_args' ends with \
        "unrecognized arguments" when it doesn't know the name: an error. One that calls 'parse_known_args' goes on \
        without the value: a warning. Nothing is said where the text of the script can't tell what it accepts.
        """,
      zh: """
        作业以“--名称=值”的形式将通道传给脚本。名称未定义时，调用“parse_args”的脚本会因“unrecognized arguments”退出，视为错误；\
        调用“parse_known_args”的脚本会忽略该值继续运行，视为警告。仅凭脚本文本无法确定其接受哪些参数时，不作检查。
        """),
    source: "创建算法, 输入数据配置, 代码路径参数; Python, argparse",
    examples: [
      .scripted(
        "outputs: [{name: train_url}, {name: «log_dir»}]", .script("", parse: "parse_args")),
      .scripted("inputs: [{name: «data_uri»}]", .script("")),
      .scripted(
        "outputs: [{name: «model»}]",
        .script("parser.add_argument('--model_dir')\nparser.add_argument('--model_name')")),
      .scripted("inputs: [{name: data_url}]", .script("")),
      .scripted("inputs: [{name: dataset}]", .script("name = read()\nparser.add_argument(name)")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments else { return }
    for passed in arguments.all where (passed.hyperparameter == nil) == true {
      arguments.reportIfRefused(passed, kind, &sink)
    }
  }
}
