import Configuration
import Diagnostics
import Testing

@Suite("Examples of what is wrong with configurations")
struct ConfigurationExampleTests {
  static let cases = ConfigurationFaults.all.flatMap { kind in
    kind.examples.map { (kind.code, $0.files[0]) }
  }

  @Test("give exactly what they mark", arguments: cases)
  func marks(_ code: String, _ example: String) {
    for prefix in ["", "# 配置\n"] {
      let marked = MarkedText(prefix + example)
      let reading = Configuration.read(SourceFile(path: "c.yaml", text: marked.text))
      #expect(reading.diagnostics.map(\.span.range) == marked.marks)
      #expect(reading.diagnostics.allSatisfy { $0.code == code })
    }
  }

  @Test("are there for every kind, wrong and right ones")
  func present() {
    for kind in ConfigurationFaults.all {
      #expect(kind.examples.contains { $0.isWrong }, "\(kind.code)")
      #expect(kind.examples.contains { !$0.isWrong }, "\(kind.code)")
      #expect(kind.summary.english != kind.summary.chinese)
      #expect(kind.rationale.english != kind.rationale.chinese)
    }
  }

  @Test("end in a remedy: a fix-it, or a note", arguments: cases)
  func remedies(_ code: String, _ example: String) {
    let text = MarkedText(example).text
    let reading = Configuration.read(SourceFile(path: "c.yaml", text: text))
    for diagnostic in reading.diagnostics where diagnostic.code != "config-wrong-type" {
      #expect(!diagnostic.fixIts.isEmpty || diagnostic.notes.contains { $0.span == nil })
    }
  }
}
