/// A decimal number in the one spelling that JSON text from here has.
///
/// Every digit counts: `0.10`, `1e-1` and `.1` are all `0.1`, but nothing is rounded, however many digits there are.
/// A number that a `Double` holds is spelled as ECMAScript spells that `Double`.
///
/// - Source: RFC 8785, section 3.2.2.3; ECMA-262, Number::toString.
package struct JSONNumber: Hashable, Sendable {
  /// The spelling.
  package let text: String

  /// Reads `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`: JSON's numbers, and those of YAML's core schema
  /// to the base ten. Nil for any other text.
  package init?(_ text: String) {
    guard let parts = Parts(text.utf8.span) else { return nil }
    self.text = parts.spelling
  }

  /// Nil for an infinity and for what is not a number, which JSON does not have.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    // The fewest digits that read back as the same value, which is what ECMAScript asks for.
    self.init(value.description)
  }

  /// The digits of a number: 0.DIGITS times ten to the power of the exponent.
  private struct Parts {
    var isNegative = false

    /// Without zeros at either end; empty for 0.
    var digits: [UInt8] = []
    var exponent = 0

    init?(_ s: Span<UInt8>) {
      var i = 0
      if i < s.count, s[i] == UInt8(ascii: "-") || s[i] == UInt8(ascii: "+") {
        isNegative = s[i] == UInt8(ascii: "-")
        i += 1
      }
      let whole = Self.digits(s, &i)
      var fraction = i..<i
      if i < s.count, s[i] == UInt8(ascii: ".") {
        i += 1
        fraction = Self.digits(s, &i)
      }
      guard !whole.isEmpty || !fraction.isEmpty else { return nil }
      var power = 0
      if i < s.count, s[i] | 0x20 == UInt8(ascii: "e") {
        i += 1
        guard let written = Self.power(s, &i) else { return nil }
        power = written
      }
      guard i == s.count else { return nil }
      setDigits(s, whole, fraction, power)
    }

    private mutating func setDigits(
      _ s: Span<UInt8>, _ whole: Range<Int>, _ fraction: Range<Int>, _ power: Int
    ) {
      digits.reserveCapacity(whole.count + fraction.count)
      for i in whole { digits.append(s[i]) }
      for i in fraction { digits.append(s[i]) }
      let leading = digits.prefix { $0 == 0x30 }.count
      digits.removeFirst(leading)
      while digits.last == 0x30 { digits.removeLast() }
      exponent = whole.count - leading + power
    }

    private static func digits(_ s: Span<UInt8>, _ i: inout Int) -> Range<Int> {
      let start = i
      while i < s.count, 0x30...0x39 ~= s[i] { i += 1 }
      return start..<i
    }

    /// The number behind `e`. Nil also for one with more than 15 digits: no text can make up for such a power.
    private static func power(_ s: Span<UInt8>, _ i: inout Int) -> Int? {
      var isNegative = false
      if i < s.count, s[i] == UInt8(ascii: "-") || s[i] == UInt8(ascii: "+") {
        isNegative = s[i] == UInt8(ascii: "-")
        i += 1
      }
      let written = digits(s, &i)
      guard !written.isEmpty else { return nil }
      var value = 0
      for index in written {
        guard value < 100_000_000_000_000 else { return nil }
        value = value * 10 + Int(s[index] - 0x30)
      }
      return isNegative ? -value : value
    }

    /// - Source: ECMA-262, Number::toString, where n is ``exponent`` and k the count of ``digits``.
    var spelling: String {
      guard !digits.isEmpty else { return "0" }
      var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      if exponent > 21 || exponent < -5 {
        text.append(digits[0])
        if digits.count > 1 {
          text.append(UInt8(ascii: "."))
          text.append(contentsOf: digits.dropFirst())
        }
        text.append(UInt8(ascii: "e"))
        text.append(UInt8(ascii: exponent > 0 ? "+" : "-"))
        text.append(contentsOf: String((exponent - 1).magnitude).utf8)
      } else if exponent <= 0 {
        text.append(contentsOf: "0.".utf8)
        text.append(contentsOf: repeatElement(0x30, count: -exponent))
        text.append(contentsOf: digits)
      } else {
        text.append(contentsOf: digits.prefix(exponent))
        text.append(contentsOf: repeatElement(0x30, count: max(0, exponent - digits.count)))
        if digits.count > exponent {
          text.append(UInt8(ascii: "."))
          text.append(contentsOf: digits.dropFirst(exponent))
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
