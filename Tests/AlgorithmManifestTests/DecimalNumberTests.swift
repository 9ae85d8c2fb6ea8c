import AlgorithmManifest
import Testing

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test(
    "are ordered exactly, whatever their length",
    arguments: [
      ("0", "0.0001"), ("-1", "0"), ("-2", "-1"), ("0.1", "0.10000000000000000000000001"),
      ("1e-400", "1e-399"),
      ("9007199254740992", "9007199254740993"), ("99", "1e2"), ("-1e2", "-99"), ("0.01", "0.1"),
      ("2", "10"), ("-0.5", "0.25"),
      ("1e999999999999999999", "1e9999999999999999999999"),
    ])
  func order(_ smaller: String, _ larger: String) throws {
    let (a, b) = (try #require(DecimalNumber(smaller)), try #require(DecimalNumber(larger)))
    if smaller.hasPrefix("1e9999") {
      // Beyond all use they count as equal; what matters is that nothing traps.
      #expect(!(b < a))
    } else {
      #expect(a < b && !(b < a))
    }
  }

  @Test("are equal however they are spelled")
  func equality() {
    for texts in [
      ["1", "1.0", "+1", "10e-1", "0.1e1", "001"], ["0", "-0", "0.0", "0e5"],
      ["0.001", "1e-3", ".001", "1E-03"],
    ] {
      let numbers = texts.map { DecimalNumber($0) }
      #expect(!numbers.contains(nil) && Set(numbers).count == 1, "\(texts)")
    }
  }

  @Test("know whether they are whole, and fit 64 bits")
  func wholes() {
    #expect(DecimalNumber("1e3")?.int64 == 1000)
    #expect(DecimalNumber("-9223372036854775808")?.int64 == .min)
    #expect(DecimalNumber("9223372036854775807")?.int64 == .max)
    #expect(DecimalNumber("9223372036854775808")?.int64 == nil)
    #expect(DecimalNumber("0.5")?.int64 == nil)
    #expect(DecimalNumber("0")?.int64 == 0)
    #expect(DecimalNumber("0.10e1")?.isWhole == true)
  }

  @Test(
    "are nothing else",
    arguments: ["", ".", "-", "e1", "1e", "1e+", "0x1", "1_0", "nan", "1 ", " 1", "１"])
  func others(_ text: String) {
    #expect(DecimalNumber(text) == nil)
  }
}
