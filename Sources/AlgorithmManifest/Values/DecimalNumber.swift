/// A decimal number of any length, compared exactly: no digit is rounded.
public struct DecimalNumber: Hashable, Sendable {
  private let isNegative: Bool

  /// The digits after the point of a number below one, without zeros at either end; empty for zero.
  private let digits: [UInt8]

  /// The power of ten that the digits are multiplied with.
  private let exponent: Int

  /// An exponent further from zero than this is taken as this.
  private static let exponentLimit = 1_000_000_000_000

  /// Reads what Python's `float()` reads as a finite number, in digits: `1`, `-0.5`, `.5`, `1e-3`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    var i = 0
    var negative = false
    if i < bytes.count, bytes[i] == 0x2B || bytes[i] == 0x2D {
      negative = bytes[i] == 0x2D
      i += 1
    }
    var digits: [UInt8] = []
    var point = 0
    var seen = 0
    while i < bytes.count, Self.isDigit(bytes[i]) {
      digits.append(bytes[i])
      i += 1
    }
    seen = digits.count
    point = digits.count
    if i < bytes.count, bytes[i] == 0x2E {
      i += 1
      while i < bytes.count, Self.isDigit(bytes[i]) {
        digits.append(bytes[i])
        seen += 1
        i += 1
      }
    }
    guard seen > 0, let power = Self.power(bytes, &i), i == bytes.count else { return nil }
    let zeros = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(zeros)
    while digits.last == 0x30 { digits.removeLast() }
    self.digits = digits
    exponent = digits.isEmpty ? 0 : point - zeros + power
    isNegative = negative && !digits.isEmpty
  }

  public init(_ value: Int) {
    guard let number = DecimalNumber(String(value)) else {
      preconditionFailure("an integer's digits are a decimal number")
    }
    self = number
  }

  /// Reads `e-3` at `i`; 0 where there is no exponent, nil where it has no digits.
  private static func power(_ bytes: [UInt8], _ i: inout Int) -> Int? {
    guard i < bytes.count, bytes[i] == 0x65 || bytes[i] == 0x45 else { return 0 }
    i += 1
    var isNegative = false
    if i < bytes.count, bytes[i] == 0x2B || bytes[i] == 0x2D {
      isNegative = bytes[i] == 0x2D
      i += 1
    }
    var value = 0
    var count = 0
    while i < bytes.count, isDigit(bytes[i]) {
      value = min(value * 10 + Int(bytes[i] - 0x30), exponentLimit)
      count += 1
      i += 1
    }
    return count == 0 ? nil : isNegative ? -value : value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether it has no fraction.
  public var isWhole: Bool { digits.count <= max(exponent, 0) }

  /// A whole number of at most 64 bits, in digits; nil for any other.
  public var int64: Int64? {
    guard isWhole, exponent <= 19 else { return nil }
    var value: Int64 = 0
    for i in 0..<max(exponent, 0) {
      let digit = i < digits.count ? Int64(digits[i] - 0x30) : 0
      let (scaled, scaling) = value.multipliedReportingOverflow(by: 10)
      let (sum, adding) =
        isNegative
        ? scaled.subtractingReportingOverflow(digit) : scaled.addingReportingOverflow(digit)
      guard !scaling, !adding else { return nil }
      value = sum
    }
    return value
  }
}

extension DecimalNumber: Comparable {
  public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.isSmallerThan(a) : a.isSmallerThan(b)
  }

  /// Whether it is nearer to zero.
  private func isSmallerThan(_ other: DecimalNumber) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
    if exponent != other.exponent { return exponent < other.exponent }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}
