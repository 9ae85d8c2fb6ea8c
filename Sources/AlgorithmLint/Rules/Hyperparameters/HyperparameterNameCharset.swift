import AlgorithmManifest
import Diagnostics

/// Finds characters that a hyperparameter's name must not have.
struct HyperparameterNameCharset: Rule {
  let kind = DiagnosticKind(
    code: "hyperparameter-name-charset", area: .hyperparameters, severity: .error,
    summary: LocalizedText(
      en:
        "a hyperparameter's name has a character other than letters, digits, '_' and '-', or begins with '-'",
      zh: "超参名称含有英文字母、数字、下划线和中划线以外的字符，或以中划线开头"),
    rationale: LocalizedText(
      en:
        """
        The name is the script's argument: '--learning_rate=0.01'. The platform refuses other characters, and adds the \
        '--' itself.
        """,
      zh: "名称就是脚本的参数名，如“--learning_rate=0.01”，其中“--”由平台添加。平台会拒绝其他字符。"),
    source: "创建算法, 超参, 名称",
    examples: [
      .part("hyperparameters: [{name: «学»习率, default: a}]"),
      .part("hyperparameters: [{name: batch« »size, default: a}]"),
      .part("hyperparameters: [{name: lr«＿»0, default: a}]"),
      .part("hyperparameters: [{name: «--»lr, default: a}]"),
      .part("hyperparameters: [{name: batch_size, default: a}, {name: batch-size, default: a}]"),
    ])

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for name in (context.manifest.hyperparameters ?? []).lazy.compactMap(\.name) {
      if name.value.utf8.first == UInt8(ascii: "-") {
        reportHyphens(name, &sink)
        continue
      }
      guard let wrong = Alphabet.name.firstOutsider(in: name.value) else { continue }
      let character = CharacterName(wrong.scalar)
      sink.report(
        kind, at: name.span(ofScalarAt: wrong.index),
        LocalizedText(
          en: "a hyperparameter's name can't contain \(character.en)", zh: "超参名称不能含有\(character.zh)"
        ),
        notes: [Alphabet.name.remedy(for: wrong, in: name.value)],
        fixIts: Alphabet.name.fixIts(for: name, filler: "_", limit: NameLength.limit))
    }
  }

  private func reportHyphens(_ name: Located<String>, _ sink: inout DiagnosticSink) {
    let hyphens = name.value.unicodeScalars.prefix { $0 == "-" }.count
    let rest = String(name.value.unicodeScalars.dropFirst(hyphens))
    let remedy = LocalizedText(en: "write the name of the script's argument", zh: "请填写脚本的参数名")
    sink.report(
      kind, at: name.span(ofScalars: 0..<hyphens),
      LocalizedText(
        en: "a hyperparameter's name can't begin with '-'; the platform adds the '--' itself",
        zh: "超参名称不能以“-”开头；参数前的“--”由平台添加"),
      notes: rest.isEmpty ? [Note(remedy)] : [], fixIts: rest.isEmpty ? [] : name.writing(rest))
  }
}
