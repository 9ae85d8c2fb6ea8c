import CanonicalJSON
import Testing

@Suite("JSON numbers")
struct NumberTests {
  /// - Source: RFC 8785, appendix B.
  static let doubles: [(UInt64, String)] = [
    (0x0000_0000_0000_0000, "0"),
    (0x8000_0000_0000_0000, "0"),
    (0x0000_0000_0000_0001, "5e-324"),
    (0x8000_0000_0000_0001, "-5e-324"),
    (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
    (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
    (0x4340_0000_0000_0000, "9007199254740992"),
    (0xc340_0000_0000_0000, "-9007199254740992"),
    (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
    (0x44b5_2d02_c7e1_4af6, "1e+23"),
    (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
    (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
    (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
    (0x444b_1ae4_d6e2_ef50, "1e+21"),
    (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
    (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
    (0x41b3_de43_5555_5553, "333333333.3333332"),
    (0x41b3_de43_5555_5554, "333333333.33333325"),
    (0x41b3_de43_5555_5555, "333333333.3333333"),
    (0x41b3_de43_5555_5556, "333333333.3333334"),
    (0x41b3_de43_5555_5557, "333333333.33333343"),
    (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
    (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
  ]

  @Test("a Double is spelled as ECMAScript spells it", arguments: doubles)
  func double(_ bits: UInt64, _ text: String) {
    #expect(JSONNumber(Double(bitPattern: bits))?.text == text)
  }

  @Test("JSON has no infinity, and nothing that is not a number")
  func nonFinite() {
    #expect(JSONNumber(Double.infinity) == nil)
    #expect(JSONNumber(-Double.infinity) == nil)
    #expect(JSONNumber(Double.nan) == nil)
  }

  static let decimals: [(String, String)] = [
    ("0.10", "0.1"), ("1e-1", "0.1"), (".1", "0.1"), ("+.1E0", "0.1"), ("100e-3", "0.1"),
    ("1.", "1"), ("1.0", "1"), ("007", "7"), ("-0", "0"), ("-0.0e5", "0"), ("0e-99", "0"),
    ("-1.50", "-1.5"), ("0.0001", "0.0001"), ("1e-4", "0.0001"), ("1E-7", "1e-7"),
    ("123456e-12", "1.23456e-7"), ("0.00000123", "0.00000123"), ("1e21", "1e+21"),
    ("1e20", "100000000000000000000"), ("999999999999999999999", "999999999999999999999"),
    ("1e00000000000000000002", "100"),
    ("0.1234567890123456789012345678901234567890", "0.123456789012345678901234567890123456789"),
    ("1234567890123456789012345", "1.234567890123456789012345e+24"),
    ("1e99999999999999", "1e+99999999999999"), ("1e-99999999999999", "1e-99999999999999"),
  ]

  @Test("equal decimal numbers are spelled alike, and no digit is lost", arguments: decimals)
  func decimal(_ written: String, _ text: String) throws {
    let number = try #require(JSONNumber(written))
    #expect(number.text == text)
    #expect(JSONNumber(text) == number)
  }

  @Test(
    "what is no decimal number is refused",
    arguments: [
      "", "-", "+", ".", "-.", "e5", "1e", "1e+", "1 ", " 1", "0x10", "0o7", "1_000", ".inf",
      ".nan",
      "１", "1,5", "--1", "1e5.0", "1e9999999999999999999999999999",
    ])
  func refused(_ written: String) { #expect(JSONNumber(written) == nil) }
}
