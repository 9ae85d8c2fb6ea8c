/// How the core schema tells what a plain scalar is.
///
/// - Source: YAML 1.2.2, section 10.3.2.
enum CoreSchema {
  /// What untagged plain text reads as.
  static func type(of s: Span<UInt8>) -> ScalarType {
    guard s.count > 0 else { return .null }
    guard !isCertainlyString(s) else { return .string }
    if isNull(s) { return .null }
    if boolean(s) != nil { return .boolean }
    if isInteger(s) { return .integer }
    if isFloat(s) { return .float }
    return .string
  }

  /// Whether the first byte and the length tell that text is a string.
  @inline(__always)
  private static func isCertainlyString(_ s: Span<UInt8>) -> Bool {
    switch s[0] {
    // The first letters of `null`, `true` and `false`.
    case 0x46, 0x4E, 0x54, 0x66, 0x6E, 0x74: s.count != 4 && s.count != 5
    case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x7E: false
    default: true
    }
  }

  static func isNull(_ s: Span<UInt8>) -> Bool {
    if s.count == 4 { return s.isAny("null", "Null", "NULL") }
    return s.count == 0 || s.count == 1 && s[0] == .tilde
  }

  static func boolean(_ s: Span<UInt8>) -> Bool? {
    if s.isAny("true", "True", "TRUE") { return true }
    if s.isAny("false", "False", "FALSE") { return false }
    return nil
  }

  /// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`.
  static func isInteger(_ s: Span<UInt8>) -> Bool {
    guard s.count > 0 else { return false }
    if s.count > 2, s[0] == .zero, s[1] == 0x6F {
      for i in 2..<s.count where s[i] < 0x30 || s[i] > 0x37 { return false }
      return true
    }
    if s.count > 2, s[0] == .zero, s[1] == 0x78 {
      for i in 2..<s.count where s[i].hexValue == nil { return false }
      return true
    }
    let first = s[0] == .plus || s[0] == .hyphen ? 1 : 0
    guard first < s.count else { return false }
    for i in first..<s.count where !s[i].isDigit { return false }
    return true
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, `[-+]?\.(inf|Inf|INF)` or `\.(nan|NaN|NAN)`.
  static func isFloat(_ s: Span<UInt8>) -> Bool {
    if isNotFinite(s) { return true }
    var i = 0
    if i < s.count, s[i] == .plus || s[i] == .hyphen { i += 1 }
    let whole = digits(s, &i)
    var fraction = 0
    if i < s.count, s[i] == .dot {
      i += 1
      fraction = digits(s, &i)
    }
    guard whole + fraction > 0 else { return false }
    if i < s.count, s[i] == 0x65 || s[i] == 0x45 {
      i += 1
      if i < s.count, s[i] == .plus || s[i] == .hyphen { i += 1 }
      guard digits(s, &i) > 0 else { return false }
    }
    return i == s.count
  }

  /// Whether it is an infinity or not a number.
  static func isNotFinite(_ s: Span<UInt8>) -> Bool {
    if s.isAny(".nan", ".NaN", ".NAN") { return true }
    let unsigned = s.count > 0 && (s[0] == .plus || s[0] == .hyphen) ? s.extracting(1..<s.count) : s
    return unsigned.isAny(".inf", ".Inf", ".INF")
  }

  /// Whether the text of a scalar is what `tag` says.
  static func fits(_ s: Span<UInt8>, _ tag: CoreTag) -> Bool {
    switch tag {
    case .int: isInteger(s)
    case .float: isFloat(s) || isInteger(s) && !(s.count > 2 && (s[1] == 0x6F || s[1] == 0x78))
    case .bool: boolean(s) != nil
    case .null: isNull(s)
    case .str, .nonSpecific: true
    case .seq, .map: false
    }
  }

  private static func digits(_ s: Span<UInt8>, _ i: inout Int) -> Int {
    let start = i
    while i < s.count, s[i].isDigit { i += 1 }
    return i - start
  }
}

extension Span where Element == UInt8 {
  fileprivate func isAny(_ a: StaticString, _ b: StaticString, _ c: StaticString) -> Bool {
    equals(a) || equals(b) || equals(c)
  }

  fileprivate func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    let bytes = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    for i in indices where unsafe bytes[i] != self[i] { return false }
    return true
  }
}
