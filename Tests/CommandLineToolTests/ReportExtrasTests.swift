import Reporting
import Testing

@testable import CommandLineTool

@Suite("What is told besides findings")
struct ReportExtrasTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "name: a b\nengien: x\nresources: {types: [CPUs, GPUs]}\ninputs: [{name: d}]\noutputs: [{name: o}]\n",
      to: "x.yaml")
  }

  @Test("Statistics are on standard error, before the summary, in the language of people")
  func statistics() throws {
    let run = try Binary.run("check --statistics --format json x.yaml", in: folder)
    #expect(
      run.errors == """
        2  unknown-word  a value is none of the words that its key takes
        1  name-charset  the name has a character other than letters, digits, '_' and '-'
        1  unknown-key   a key is not one that its mapping has

        """)
    #expect(run.output == (try Binary.run("check --format json x.yaml", in: folder)).output)
    let chinese = try Binary.run("check --statistics --quiet --lang zh x.yaml", in: folder)
    #expect(chinese.errors.hasPrefix("2  unknown-word  取值不在"))
    #expect(chinese.errors.split(separator: "\n").count == 3)
    let text = try Binary.run("check --statistics x.yaml", in: folder)
    #expect(text.errors.split(separator: "\n").last?.contains(" in 1 file") == true)
  }

  @Test("Statistics of nothing are nothing")
  func noStatistics() throws {
    let line = "check --statistics --select unclosed-bracket x.yaml"
    #expect(try Binary.run(line, in: folder).errors == "")
  }

  @Test("A configuration that can't be used is in the reports: what it governs was not checked")
  func brokenConfiguration() throws {
    try folder.write("rulse: {}\n", to: ".algolint.yaml")
    let line = "check --format sarif=s --format junit=j --format gitlab=g --format json x.yaml"
    let run = try Binary.run(line, in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("\"path\": \".algolint.yaml\""))
    #expect(folder.text("s")?.contains("\"executionSuccessful\": false") == true)
    #expect(folder.text("j")?.contains("tests=\"1\" failures=\"0\" errors=\"1\"") == true)
    #expect(folder.text("g")?.contains("\"severity\": \"blocker\"") == true)
    #expect(!run.errors.contains("cannot read"))
  }

  @Test("SARIF names the page of the rules only if the command line does")
  func address() throws {
    let address = "https://example.com/rules.md"
    let run = try Binary.run("check --format sarif --rules-url \(address) x.yaml", in: folder)
    #expect(run.output.contains("\"helpUri\": \"\(address)#yaml-11-ambiguity\""))
    let without = try Binary.run(
      "check --format sarif x.yaml", in: folder, environment: ["ALGOLINT_RULES_URL": address])
    #expect(!without.output.contains("helpUri"))
    let wrong = try Binary.run("check --rules-url example.com x.yaml", in: folder)
    #expect(wrong.status == 2)
    #expect(
      wrong.errors.split(separator: "\n").first
        == "algolint: the value 'example.com' of '--rules-url' is no address of a page")
  }

  @Test(
    "Terminals that say who they are get links",
    arguments: [
      (["TERM": "xterm-kitty"], true), (["TERM_PROGRAM": "vscode"], true),
      (["VTE_VERSION": "6800"], true), (["WT_SESSION": "x"], true), (["TERM": "foot"], true),
      (["FORCE_HYPERLINK": "1"], true), (["FORCE_HYPERLINK": "0", "TERM": "foot"], false),
      (["TERM": "xterm-256color"], false), (["VTE_VERSION": "4600"], false),
      (["TERM_PROGRAM": "Apple_Terminal", "VTE_VERSION": "6800"], false),
      (["TERM": "foot", "TMUX": "x"], false), (["TERM": "xterm-kitty", "CI": "true"], false),
      ([:], false),
    ])
  func terminals(_ variables: [String: String], _ opens: Bool) {
    for isTerminal in [true, false] {
      let environment = Environment(
        variable: { variables[$0] }, isTerminal: { _ in isTerminal })
      let address = RulesAddress("https://example.com/")
      let console = Console(environment: environment, colours: .always, rulesAddress: address)
      let style = console.style(of: .text, on: .standardOutput)
      #expect(style.rulesAddress == (opens && isTerminal ? address : nil))
      let plain = Console(environment: environment, colours: .never, rulesAddress: address)
      #expect(plain.style(of: .text, on: .standardOutput).rulesAddress == nil)
    }
  }

  @Test(
    "What is no address of a page is none",
    arguments: [
      "", "example.com", "https://", "javascript:x", "https://a/#b", "https://a/\u{1B}",
      "https://名",
      "https://a b",
    ])
  func wrongAddress(_ text: String) { #expect(RulesAddress(text) == nil) }
}
