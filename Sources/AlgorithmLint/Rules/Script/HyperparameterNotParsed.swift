import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds hyperparameters that the script has no argument for.
struct HyperparameterNotParsed: Rule {
  let kind = DiagnosticKind(
    code: "hyperparameter-not-parsed", area: .script, severity: .error, milder: .warning,
    summary: LocalizedText(
      en: "hyperparameter that the script does not accept", zh: "训练脚本不接受的超参"),
    rationale: LocalizedText(
      en: """
        A job passes each hyperparameter to the script as '--name=value'. A script that calls 'parse_args' ends with \
        "unrecognized arguments" when it doesn't know the name: an error. One that calls 'parse_known_args' goes on \
        without the value: a warning. Nothing is said where the text of the script can't tell what it accepts.
        """,
      zh: """
        作业以“--名称=值”的形式将超参传给脚本。名称未定义时，调用“parse_args”的脚本会因“unrecognized arguments”退出，视为错误；\
        调用“parse_known_args”的脚本会忽略该值继续运行，视为警告。仅凭脚本文本无法确定其接受哪些参数时，不作检查。
        """),
    source: "创建算法, 超参; Python, argparse",
    examples: [
      .scripted(
        "hyperparameters: [{name: «learning_rate», type: Float, default: 0.1}]",
        .script("parser.add_argument('--learning-rate', type=float)")),
      .scripted(
        "hyperparameters: [{name: «momentum», type: Float, default: 0.9}]",
        .script("", parse: "parse_args")),
      .scripted(
        "hyperparameters: [{name: «lr», type: Float, default: 0.1}]",
        .script("parser.add_argument('-lr', type=float)")),
      .scripted(
        "hyperparameters: [{name: learning_rate, type: Float, default: 0.1}]",
        .script("parser.add_argument('--lr', '--learning_rate', type=float)")),
      .scripted(
        "hyperparameters: [{name: batch, type: Integer, default: 32}]",
        .script("parser.add_argument('--batch_size', type=int)")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments else { return }
    for passed in arguments.all where (passed.hyperparameter == nil) == false {
      arguments.reportIfRefused(passed, kind, &sink)
    }
  }
}
