import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds defaults of the manifest that aren't those of the script.
struct ArgumentDefaultDiffers: Rule {
  let kind = DiagnosticKind(
    code: "argument-default-differs", area: .script, severity: .note,
    summary: LocalizedText(
      en: "a default that differs from the script's own", zh: "默认值与训练脚本中的默认值不同"),
    rationale: LocalizedText(
      en: """
        The manifest's default wins on the platform, the script's where it is run by hand: results then differ without \
        anybody having changed anything. Numbers are compared by their size.
        """,
      zh: "在平台上以清单的默认值为准，手工运行时以脚本的默认值为准，两者不同会使结果莫名其妙地不一致。数字按大小比较。"),
    source: "创建算法, 超参, 默认值; Python, argparse, default",
    examples: [
      .scripted(
        "hyperparameters: [{name: lr, type: Float, default: «0.1»}]",
        .script("parser.add_argument('--lr', type=float, default=0.01)")),
      .scripted(
        "hyperparameters: [{name: optimizer, default: «sgd»}]",
        .script("parser.add_argument('--optimizer', default='adam')")),
      .scripted(
        "hyperparameters: [{name: lr, type: Float, default: 0.010}]",
        .script("parser.add_argument('--lr', type=float, default=1e-2)")),
      .scripted(
        "hyperparameters: [{name: model, default: resnet50}]",
        .script("parser.add_argument('--model', default=None)")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let arguments = context.arguments, arguments.script.commandLine.opening == nil
    else { return }
    for (passed, argument) in arguments.known {
      guard let hyperparameter = passed.hyperparameter, let value = hyperparameter.writtenDefault,
        hyperparameter.accepts(value), argument.differs(from: value, of: hyperparameter),
        case .known(let constant, let place) = argument.defaultValue
      else { continue }
      let words = Quoted(constant.shown)
      sink.report(
        kind, at: value.span,
        LocalizedText(
          en: "the script's own default is \(words.en)", zh: "脚本自身的默认值是\(words.zh)"),
        notes: [
          Note(LocalizedText(en: "it is set here", zh: "在这里指定"), at: place),
          Note(
            LocalizedText(
              en: "write the same in both, unless they are to differ", zh: "如非有意，请使两者一致")),
        ])
    }
  }
}

extension ScriptArgument {
  /// Whether its default certainly means another value than `literal`, and nothing worse is wrong with that.
  fileprivate func differs(from literal: Literal, of hyperparameter: Hyperparameter) -> Bool {
    guard !isConditional, action == .store, isRequired.value != true, let type = valueType,
      valueCount == .absent, typeFault(hyperparameter) == nil, type != .truthiness,
      valuesOutsideChoices(hyperparameter).isEmpty, let constant = defaultValue.value
    else { return false }
    // An empty text says that there is none.
    if case .text(let text) = constant, text.isEmpty { return false }
    guard let own = constant.value(as: type), let passed = type.value(of: literal.text) else {
      return false
    }
    switch (own, passed) {
    case (.number(let a), .number(let b)): return a != b
    case (.boolean(let a), .boolean(let b)): return a != b
    case (.text(let a), .text(let b)): return a != b
    // A script without 'type=' may still have a number as its default.
    case (.number(let a), .text(let b)): return DecimalNumber(b).map { $0 != a } ?? false
    default: return false
    }
  }
}
