import AlgorithmLint
import AlgorithmManifest
import Configuration
import Diagnostics
import Reporting
import Testing

@testable import CommandLineTool

@Suite("Rules that look at a whole run")
struct RunTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lint(_ operands: [String] = ["."], rules: RuleSet) -> Report {
    var configurations = ConfigurationStore(.none)
    let discovery = Discovery(
      operands.map { folder.path($0) }, inputName: "<stdin>", &configurations)
    let checked = CheckSettings(rules: rules, levels: .standard, failureLevel: .error)
    let settings = RunSettings(kinds: [checked], indices: [])
    let batch = Batch<Never>(
      inputs: discovery.files, threads: 2, settings: settings, product: { _ in nil })
    return RunResult(
      batch.run(), of: discovery.files, settings: settings, failures: discovery.failures
    ).report
  }

  private func shown(_ report: Report) -> [String] {
    let style = ReportStyle(language: .english)
    let text = String(decoding: ReportFormat.short.render(report, style), as: UTF8.self)
    return text.replacing(folder.path + "/", with: "").split(separator: "\n").map(String.init)
  }

  @Test("Files that were not kept are read again for their diagnostics")
  func rereading() throws {
    try folder.write("name: one\n", to: "a/algorithm.yaml")
    try folder.write("description: d\nname: two\n", to: "b/algorithm.yaml")
    #expect(
      shown(lint(rules: RuleSet([LastName()]))) == [
        "./b/algorithm.yaml:2:7: note: the last name [last-name]"
      ])
  }

  @Test("Comments in a file silence them")
  func suppressed() throws {
    try folder.write("name: one # algolint: disable-line=last-name\n", to: "a/algorithm.yaml")
    #expect(shown(lint(rules: RuleSet([LastName()]))) == [])
  }

  @Test("Notes may point into files in which nothing is wrong")
  func notes() throws {
    try folder.write("name: same\n", to: "a/algorithm.yaml")
    try folder.write("name: same\n", to: "b/algorithm.yaml")
    let rules = RuleSet.standard.rules.filter { $0.kind.code == "duplicate-algorithm-name" }
    let report = lint(rules: RuleSet(rules))
    let diagnostic = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1)
    let note = try #require(diagnostic.notes.first?.span)
    #expect(report.files[note.file].path.hasSuffix("/a/algorithm.yaml"))
    #expect(report.files[diagnostic.span.file].path.hasSuffix("/b/algorithm.yaml"))
  }
}

/// Marks the last name of a run.
private struct LastName: Rule {
  let kind = DiagnosticKind(
    code: "last-name", area: DiagnosticArea("test", LocalizedText(en: "test", zh: "测试")),
    severity: .note, summary: LocalizedText(en: "the last name", zh: "最后一个名称"),
    rationale: LocalizedText(en: "none", zh: "无"), source: "none", examples: [])

  let looksAtWholeRun = true

  func check(_ run: RunContext, _ sink: inout DiagnosticSink) {
    guard let last = run.manifests.last else { return }
    sink.report(
      kind, at: last.name.span, LocalizedText(en: "the last name", zh: "最后一个名称"))
  }
}
