import AlgorithmManifest
import Diagnostics

/// Finds values that don't read as the type of their hyperparameter.
struct DefaultTypeMismatch: Rule {
  let kind = DiagnosticKind(
    code: "default-type-mismatch", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a default, choice or bound that is not of the hyperparameter's type",
      zh: "默认值、枚举值或取值范围与超参类型不符"),
    rationale: LocalizedText(
      en: """
        The value reaches the script as text, as it is written. If it does not read as the type, the platform refuses it, \
        or the script's own conversion ends the job. Integers have 64 bits; Booleans are 'true' and 'false'.
        """,
      zh: "值会原样以文本形式传给脚本。如果不能按类型读取，平台会拒绝，或脚本在转换时报错退出。整数为 64 位；布尔值为“true”和“false”。"),
    source: "创建算法, 超参, 类型, 默认值",
    examples: [
      .part("hyperparameters: [{name: epochs, type: Integer, default: «0.5»}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: «1e3»}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: «9223372036854775808»}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: «0x10»}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: «1_000»}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: «0。1»}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: «fast»}]"),
      .part("hyperparameters:\n  - name: epochs\n    type: Integer\n    default: «64,»"),
      .part("hyperparameters: [{name: lr, type: Float, default: «.inf»}]"),
      .part("hyperparameters: [{name: aug, type: Boolean, default: «'yes'»}]"),
      .part("hyperparameters: [{name: aug, type: Boolean, default: «yes»}]"),
      .part("hyperparameters: [{name: aug, type: Boolean, default: «1»}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: 2, choices: [1, 2, «two»]}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: 2, choices: «two»}]"),
      .part(
        "hyperparameters: [{name: epochs, type: Integer, default: 2, range: {min: «0.5», max: 3}}]"),
      .part("hyperparameters: [{name: epochs, type: Integer, default: -9223372036854775808}]"),
      .part(
        "hyperparameters: [{name: lr, type: Float, default: \"1e-3\"}, {name: aug, type: Boolean, default: true}]"
      ),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      for value in hyperparameter.values where !hyperparameter.accepts(value) {
        report(value, of: hyperparameter, &sink)
      }
    }
  }

  private func report(
    _ value: Literal, of hyperparameter: Hyperparameter, _ sink: inout DiagnosticSink
  ) {
    let type = hyperparameter.valueType
    let (words, name) = (Quoted(value.text), Quoted(type.rawValue))
    let isTooLarge = type == .integer && value.text.isWholeNumber
    var notes: [Note] = []
    if let written = hyperparameter.type {
      notes.append(Note(LocalizedText(en: "the type is set here", zh: "类型在这里指定"), at: written.span))
    }
    let better = isTooLarge ? nil : type.nearestValue(to: value.text)
    let fixIts = better.map { value.writing($0) } ?? []
    if fixIts.isEmpty { notes.append(Note(isTooLarge ? Self.sizeRemedy : type.remedy)) }
    let message =
      if isTooLarge {
        LocalizedText(
          en: "\(words.en) does not fit the 64 bits of type \(name.en)",
          zh: "\(words.zh)超出\(name.zh)类型的 64 位范围")
      } else if type.isOrdered, better != nil {
        // Somewhere it would be a number, so that it needs saying why it is none here.
        LocalizedText(
          en: "\(words.en) does not read as \(name.en); the script gets the text as it is written",
          zh: "\(words.zh)不能读作\(name.zh)；脚本得到的是原样的文本")
      } else {
        LocalizedText(
          en: "\(words.en) is not a value of type \(name.en)", zh: "\(words.zh)不是\(name.zh)类型的值")
      }
    sink.report(kind, at: value.span, message, notes: notes, fixIts: fixIts)
  }

  private static let sizeRemedy = LocalizedText(
    en: "write a number from \(Int64.min) to \(Int64.max)",
    zh: "请写 \(Int64.min) 到 \(Int64.max) 之间的整数")
}

extension ParameterType {
  /// What to write for a value of this type.
  var remedy: LocalizedText {
    switch self {
    case .integer:
      LocalizedText(en: "write a whole number in digits, such as '32'", zh: "请写整数，如“32”")
    case .float:
      LocalizedText(en: "write a number, such as '0.01' or '1e-3'", zh: "请写数字，如“0.01”或“1e-3”")
    case .boolean: LocalizedText(en: "write 'true' or 'false'", zh: "请写“true”或“false”")
    case .string: LocalizedText(en: "write text", zh: "请写文本")
    }
  }
}
