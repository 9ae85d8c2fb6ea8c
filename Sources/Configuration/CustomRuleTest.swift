import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
package import Diagnostics

/// The examples of custom rules, each run by its rule alone.
package struct CustomRuleTest: Sendable {
  /// What doesn't come out as an example shows, at the examples' places in the configuration.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var exampleCount = 0

  /// The codes of rules that have no example.
  package private(set) var untested: [String] = []

  package init(_ configuration: Configuration) {
    for entry in configuration.customRules {
      let texts = entry.accepts + entry.rejects
      exampleCount += texts.count
      if texts.isEmpty { untested.append(entry.code.value) }
      for text in texts { run(text, entry.rule) }
    }
    diagnostics.sort(by: Diagnostic.isOrderedBefore)
  }

  private mutating func run(_ text: Located<String>, _ rule: CustomRule) {
    let example = CustomExample.complete(text.value, isOfName: rule.path.isOfName)
    let marked = MarkedText(example.files[0])
    let source = SourceFile(path: rule.kind.code, text: marked.text)
    let found = Compilation(source, rules: RuleSet([rule])).diagnostics
    let own = Set(found.filter { $0.code == rule.kind.code }.map(\.span.range))
    let expected = Set(marked.marks)
    let lines = LineTable(source)
    let missing = expected.subtracting(own).sorted { $0.lowerBound < $1.lowerBound }
    let surplus = own.subtracting(expected).sorted { $0.lowerBound < $1.lowerBound }
    var notes =
      missing.map { Self.note("marked, but not reported", "已标记但未报告", $0, source, lines) }
      + surplus.map { Self.note("reported, but not marked", "报告了但未标记", $0, source, lines) }
    if !notes.isEmpty {
      notes.append(
        Note(
          LocalizedText(
            en: "change the rule or the example, until both say the same",
            zh: "请修改规则或示例，使两者一致")))
      return report(
        text.span,
        LocalizedText(
          en: "the rule '\(rule.kind.code)' does not do what this example shows",
          zh: "规则“\(rule.kind.code)”的结果与此示例不符"), notes)
    }
    // An example that can't be read shows nothing.
    guard expected.isEmpty, let fault = found.first(where: { Self.isFault($0, rule) }) else {
      return
    }
    report(
      text.span,
      LocalizedText(
        en: "this example is no sound manifest: \(fault.message.english)",
        zh: "此示例不是正确的清单：\(fault.message.chinese)"),
      [
        Self.note("here", "位置", fault.span.range, source, lines),
        Note(
          LocalizedText(
            en: "mend it, since a rule may say nothing of what can't be read",
            zh: "请修正示例：无法读取的内容，规则可能不会检查")),
      ])
  }

  /// Whether something else is wrong with an example than what its rule looks at.
  private static func isFault(_ diagnostic: Diagnostic, _ rule: CustomRule) -> Bool {
    diagnostic.severity == .error && diagnostic.code != rule.kind.code
  }

  private mutating func report(_ span: SourceSpan, _ message: LocalizedText, _ notes: [Note]) {
    var sink = DiagnosticSink()
    sink.report(ConfigurationFaults.wrongExample, at: span, message, notes: notes)
    diagnostics += sink.diagnostics
  }

  private static func note(
    _ en: String, _ zh: String, _ range: Range<Int>, _ source: SourceFile, _ lines: LineTable
  ) -> Note {
    let text = Quoted(
      String(decoding: source.bytes[range.clamped(to: 0..<source.bytes.count)], as: UTF8.self))
    let place = lines.location(at: range.lowerBound)
    return Note(
      LocalizedText(
        en: "\(en): \(text.en), line \(place.line), column \(place.column) of the example",
        zh: "\(zh)：\(text.zh)，示例第 \(place.line) 行第 \(place.column) 列"))
  }
}
