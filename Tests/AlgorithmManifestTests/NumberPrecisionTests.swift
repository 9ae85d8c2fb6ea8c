import AlgorithmManifest
import Testing

@Suite("Numbers that readers of JSON round")
struct NumberPrecisionTests {
  @Test(
    "a bound that a 64-bit float doesn't hold is reported",
    arguments: [
      "9007199254740993", "-9007199254740993", "0x20000000000001", "0.12345678901234567891",
      "123456789012345678901234567890", "1e400", "-1e400", "1e99999999999999999999", "1e-400",
    ])
  func rounded(_ text: String) {
    #expect(Reading(manifest(text)).findings == ["number-precision: \(text)"])
  }

  @Test(
    "a bound that comes back digit for digit is not",
    arguments: [
      "0", "-0", "1", "9007199254740992", "1000000000000000000000", "0.1", "1e-3", "1.50", "1E5",
      "0.000000000000000000001", "1e308", ".5", "0x10", "\"9007199254740993\"", ".inf",
    ])
  func kept(_ text: String) {
    #expect(Reading(manifest(text)).findings.isEmpty)
  }

  @Test("a default is kept as text, with all its digits")
  func defaults() {
    let reading = Reading(
      "name: a\nhyperparameters: [{name: b, default: 9007199254740993, choices: [9007199254740993]}]"
    )
    #expect(reading.findings.isEmpty)
    #expect(reading.manifest?.hyperparameters?.first?.defaultValue?.text == "9007199254740993")
  }

  private func manifest(_ bound: String) -> String {
    "name: a\nsearch: {parameters: [{name: b, min: \(bound), max: 1}]}\n"
  }
}
