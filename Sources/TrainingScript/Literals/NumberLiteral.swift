/// The value of a number as it is written.
///
/// - Source: Python 3, "Numeric literals"; Python 2.7, "Integer and long integer literals".
enum NumberLiteral {
  /// Nil for imaginary numbers, and for integers of another base that don't fit 64 bits.
  static func constant(_ text: ArraySlice<UInt8>) -> Constant? {
    let digits = text.filter { $0 != UInt8(ascii: "_") }
    guard let last = digits.last, last | 0x20 != UInt8(ascii: "j") else { return nil }
    let isZeroFirst = digits[0] == UInt8(ascii: "0") && digits.count > 1
    if isZeroFirst {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return integer(digits.dropFirst(2), radix: 16)
      case UInt8(ascii: "o"): return integer(digits.dropFirst(2), radix: 8)
      case UInt8(ascii: "b"): return integer(digits.dropFirst(2), radix: 2)
      default: break
      }
    }
    let plain = last | 0x20 == UInt8(ascii: "l") ? digits.dropLast() : digits[...]
    guard plain.allSatisfy(ByteClass.isDigit) else {
      return .float(String(decoding: digits, as: UTF8.self))
    }
    // Python 2 reads a leading zero as octal; Python 3 allows it before zeros alone.
    if isZeroFirst { return integer(plain, radix: 8) }
    return .integer(String(decoding: plain, as: UTF8.self))
  }

  private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Constant? {
    var text = digits
    if text.last.map({ $0 | 0x20 }) == UInt8(ascii: "l") { text.removeLast() }
    return UInt64(String(decoding: text, as: UTF8.self), radix: radix).map { .integer(String($0)) }
  }
}
