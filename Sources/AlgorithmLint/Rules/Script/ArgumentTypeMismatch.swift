import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds hyperparameters whose values the script can't read.
struct ArgumentTypeMismatch: Rule {
  let kind = DiagnosticKind(
    code: "argument-type-mismatch", area: .script, severity: .error, milder: .warning,
    summary: LocalizedText(
      en: "a hyperparameter whose values the script cannot read as its own type",
      zh: "超参的值不符合训练脚本中的参数类型"),
    rationale: LocalizedText(
      en: """
        The script converts the text it gets: with 'type=int' it ends at '1e-3', '0.5' and 'true'. A value that it can't \
        convert is an error. So is a type none of whose values it can. Where only some of them fit, as with numbers of \
        type Float for 'type=int', it is a warning.
        """,
      zh: """
        脚本会转换收到的文本：“type=int”遇到“1e-3”“0.5”“true”时会报错退出。无法转换的值、所有值都无法转换的类型视为错误；\
        只有部分值可以转换时（例如 Float 类型的超参对应“type=int”）视为警告。
        """),
    source: "创建算法, 超参, 类型; Python, argparse, type",
    examples: [
      .scripted(
        "hyperparameters: [{name: epochs, default: «1e3»}]",
        .script("parser.add_argument('--epochs', type=int)")),
      .scripted(
        "hyperparameters: [{name: epochs, type: Float, default: «0.5»}]",
        .script("parser.add_argument('--epochs', type=int)")),
      .scripted(
        "hyperparameters: [{name: epochs, type: «Float», default: 10}]",
        .script("parser.add_argument('--epochs', type=int)")),
      .scripted(
        "hyperparameters: [{name: decay, type: «Boolean», default: true}]",
        .script("parser.add_argument('--decay', type=float)")),
      .scripted(
        "hyperparameters: [{name: «size», type: Integer, default: 224}]",
        .script("parser.add_argument('--size', type=int, nargs=2)")),
      .scripted(
        "hyperparameters: [{name: lr, type: Integer, default: 1}]",
        .script("parser.add_argument('--lr', type=float)")),
      .scripted(
        "hyperparameters: [{name: epochs, default: 10}]",
        .script("parser.add_argument('--epochs', type=int, default=10)")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments,
      arguments.script.commandLine.isTrustworthy
    else { return }
    for (passed, argument) in arguments.known {
      guard let hyperparameter = passed.hyperparameter,
        let fault = argument.typeFault(hyperparameter)
      else { continue }
      report(fault, passed, hyperparameter, argument, &sink)
    }
  }

  private func report(
    _ fault: TypeFault, _ passed: PassedArguments.Passed, _ hyperparameter: Hyperparameter,
    _ argument: ScriptArgument, _ sink: inout DiagnosticSink
  ) {
    let name = argument.valueType?.name ?? ""
    let place = Note(
      LocalizedText(en: "the script reads it as '\(name)' here", zh: "脚本在这里将其读作“\(name)”"),
      at: argument.type.span ?? argument.names[0].span)
    switch fault {
    case .values(let values):
      for value in values {
        let words = Quoted(value.text)
        sink.report(
          kind, at: value.span,
          LocalizedText(
            en: "the script cannot read \(words.en) as '\(name)'",
            zh: "脚本无法将\(words.zh)读作“\(name)”"),
          notes: [place, Self.remedy(argument)])
      }
    case .type(let isCertain):
      let type = Quoted(hyperparameter.valueType.rawValue)
      let fixIts = argument.fixIts(for: hyperparameter)
      sink.report(
        isCertain ? kind : kind.milder, at: hyperparameter.type?.span ?? passed.name.span,
        LocalizedText(
          en: isCertain
            ? "the script cannot read values of type \(type.en)"
            : "the script cannot read all values of type \(type.en)",
          zh: isCertain ? "脚本无法读取\(type.zh)类型的值" : "脚本只能读取部分\(type.zh)类型的值"),
        notes: [place] + (fixIts.isEmpty ? [Self.typeRemedy] : []), fixIts: fixIts)
    case .count(let count):
      sink.report(
        kind, at: passed.name.span,
        LocalizedText(
          en: "the script takes \(count) values for this argument, and a hyperparameter passes one",
          zh: "脚本的这个参数需要 \(count) 个值，而超参只能传一个"),
        notes: [
          Note(
            LocalizedText(en: "the number of values is set here", zh: "值的个数在这里指定"),
            at: argument.valueCount.span ?? argument.names[0].span),
          Note(
            LocalizedText(
              en: "let the script take one text and split it", zh: "请让脚本接收一个文本，再自行拆分")),
        ])
    }
  }

  private static let typeRemedy = Note(
    LocalizedText(en: "change the type here or in the script", zh: "请修改此处或脚本中的类型"))

  private static func remedy(_ argument: ScriptArgument) -> Note {
    switch argument.valueType {
    case .integer:
      Note(
        LocalizedText(
          en: "write a whole number in digits, or let the script read 'float'",
          zh: "请写整数，或在脚本中改用“float”"))
    default:
      Note(LocalizedText(en: "write a number, or change the script", zh: "请写数字，或修改脚本"))
    }
  }
}

extension ScriptArgument {
  /// Offers the type that the script reads, if the values are of it, too.
  fileprivate func fixIts(for hyperparameter: Hyperparameter) -> [FixIt] {
    let better: ParameterType? =
      switch valueType {
      case .integer: .integer
      case .float: .float
      case .boolean, .truthiness, .text, nil: nil
      }
    guard let written = hyperparameter.type, let better,
      hyperparameter.values.allSatisfy({ better.accepts($0.text) })
    else { return [] }
    let word = Quoted(better.rawValue)
    return [
      FixIt(
        LocalizedText(en: "write \(word.en)", zh: "改为\(word.zh)"), .unsafe,
        replace: written.span, with: better.rawValue)
    ]
  }
}
