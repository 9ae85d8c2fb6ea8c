import AlgorithmManifest
import Diagnostics

/// Finds characters that a hyperparameter's values must not have.
struct HyperparameterValueCharset: Rule {
  let kind = DiagnosticKind(
    code: "hyperparameter-value-charset", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en: "a hyperparameter's default or choice has a character that the platform refuses",
      zh: "超参的默认值或枚举值含有平台不允许的字符"),
    rationale: LocalizedText(
      en: """
        Letters, Chinese characters, digits, spaces, '-', '_', ',' and '.' are allowed in what is typed in for a \
        hyperparameter. Paths, lists in brackets and quotation marks can't be passed this way; paths of data are channels.
        """,
      zh: "超参的输入只允许英文字母、汉字、数字、空格、中划线、下划线、英文逗号和英文句号。路径、带括号的列表和引号都不能这样传递；数据路径应使用输入或输出通道。"),
    source: "创建算法, 超参",
    examples: [
      .part("hyperparameters: [{name: layers, default: '«[»64,32]'}]"),
      .part("hyperparameters: [{name: data, default: 'obs«:»//bucket/a'}]"),
      .part("hyperparameters: [{name: sizes, default: 64«，»32}]"),
      .part("hyperparameters: [{name: lr, type: Float, default: 1e«+»2}]"),
      .part("hyperparameters: [{name: opt, default: sgd, choices: [sgd, adam«/»w]}]"),
      .part("hyperparameters:\n  - name: opt\n    default: sgd\n    choices: \"«[»sgd, adam]\""),
      .part(
        "hyperparameters: [{name: sizes, default: '64,32'}, {name: lr, type: Float, default: 1e-3}]"
      ),
      .part(
        "hyperparameters: [{name: size, type: Float, default: 1, range: {min: 0, max: 1e+21}}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for hyperparameter in context.manifest.hyperparameters ?? [] {
      // Bounds are numbers, whose spelling is the compiler's.
      var values = hyperparameter.choices ?? []
      // That the default is none of the choices says more than what is wrong with its letters.
      if let value = hyperparameter.writtenDefault,
        !hyperparameter.lacksChoice(value, as: hyperparameter.valueType)
      {
        values.append(value)
      }
      for value in values where hyperparameter.accepts(value) {
        guard let wrong = Alphabet.value.firstOutsider(in: value.text) else { continue }
        let character = CharacterName(wrong.scalar)
        sink.report(
          kind, at: value.content.span(ofScalarAt: wrong.index),
          LocalizedText(
            en: "a hyperparameter's value can't contain \(character.en)",
            zh: "超参的值不能含有\(character.zh)"),
          notes: [remedy(value, wrong)], fixIts: fixIts(value, hyperparameter))
      }
    }
  }

  private func remedy(_ value: Literal, _ wrong: (index: Int, scalar: Unicode.Scalar)) -> Note {
    if wrong.scalar == ":" || wrong.scalar == "/",
      value.text.contains("://") || value.text.hasPrefix("/")
    {
      return Note(
        LocalizedText(
          en:
            "pass the path through a channel of 'inputs' or 'outputs', or write it into the script",
          zh: "路径请通过“inputs”或“outputs”中的通道传递，或写在脚本中"))
    }
    return Alphabet.value.remedy(for: wrong, in: value.text)
  }

  /// Full-width characters have twins that are allowed, and a number needs no `+`; for others nothing can be said.
  private func fixIts(_ value: Literal, _ hyperparameter: Hyperparameter) -> [FixIt] {
    if hyperparameter.valueType.isOrdered {
      let bare = String(value.text.unicodeScalars.filter { $0 != "+" })
      return Alphabet.value.firstOutsider(in: bare) == nil ? value.writing(bare, .safe) : []
    }
    if isListInQuotes(value, of: hyperparameter) {
      return [
        FixIt(
          LocalizedText(en: "remove the quotation marks", zh: "去掉引号"), .unsafe,
          replace: value.span, with: value.text)
      ]
    }
    let isTwin = value.text.unicodeScalars.allSatisfy { scalar in
      Alphabet.value.contains(scalar)
        || Alphabet.asciiTwin(of: scalar).map(Alphabet.value.contains) ?? false
    }
    guard isTwin, let cleaned = Alphabet.value.cleaned(value.text, filler: " ") else { return [] }
    return value.writing(cleaned)
  }

  /// Whether it is the only choice, and a list but for its quotation marks: `choices: "[sgd, adam]"`.
  private func isListInQuotes(_ value: Literal, of hyperparameter: Hyperparameter) -> Bool {
    guard let choices = hyperparameter.choices, choices.count == 1,
      choices[0].span == value.span, value.span != value.content.innerSpan,
      value.text.hasPrefix("["), value.text.hasSuffix("]")
    else { return false }
    return value.text.dropFirst().dropLast().unicodeScalars.allSatisfy(Alphabet.value.contains)
  }
}
