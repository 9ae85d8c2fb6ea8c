import Diagnostics
import YAMLSubset

/// A literal that is written to JSON as a number where it is one.
public struct NumericLiteral: FieldValue {
  public let literal: Literal

  static var shape: ValueShape { .number }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> NumericLiteral? {
    guard let literal = Literal.decode(node, in: slot, &decoder) else { return nil }
    decoder.checkPrecision(of: node, as: literal.type)
    return NumericLiteral(literal: literal)
  }
}

extension Decoder {
  /// Reports a number that a reader of JSON would round: one that a 64-bit float doesn't give back digit for digit.
  fileprivate mutating func checkPrecision(of node: NodeID, as type: ScalarType) {
    guard type == .integer || type == .float, let token = tree.jsonToken(of: node) else { return }
    // Fifteen digits always come back.
    guard token.count > 15 || token.contains(UInt8(ascii: "e")) || token.contains(UInt8(ascii: "E"))
    else { return }
    let text = String(decoding: token, as: UTF8.self)
    guard let value = Double(text) else { return }
    if value.isFinite, DecimalDigits(text) == DecimalDigits(value.description) { return }
    reportPrecision(node, rounded: value)
  }
}

/// The digits of a decimal number that matter, and where its point stands: equal for `100`, `1e2` and `100.0`.
private struct DecimalDigits: Equatable {
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Nil for infinities; the text is otherwise a number of JSON.
  init?(_ text: String) {
    let parts = text.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 | 0x20 == UInt8(ascii: "e")
    }
    var isFraction = false
    for byte in parts[0] {
      switch byte {
      case 0x30...0x39:
        digits.append(byte)
        if isFraction { exponent -= 1 }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "-"), UInt8(ascii: "+"): continue
      default: return nil
      }
    }
    if parts.count > 1 {
      // A power beyond an integer is beyond every float, too.
      guard let power = Int(Substring(parts[1])), abs(power) < 1_000_000 else { return nil }
      exponent += power
    }
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    digits = Array(digits.drop { $0 == 0x30 })
    if digits.isEmpty { exponent = 0 }
  }
}
