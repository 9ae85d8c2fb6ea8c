import AlgorithmManifest

extension ParameterType {
  /// The value of this type that somebody may have meant who wrote `text`.
  func nearestValue(to text: String) -> String? {
    let text = text.withoutFinalComma
    return switch self {
    case .string: nil
    case .boolean: Truth.value(of: text).map { $0 ? "true" : "false" }
    case .integer, .float: nearestNumber(to: Self.narrow(text))
    }
  }

  /// Full-width digits and signs as ASCII, without what groups digits.
  private static func narrow(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "_" {
      narrow.append(Alphabet.asciiTwin(of: scalar) ?? scalar)
    }
    return String(narrow)
  }

  private func nearestNumber(to text: String) -> String? {
    if accepts(text) { return text }
    if let value = Self.value(ofRadix: text) { return String(value) }
    if self == .integer { return DecimalNumber(text)?.int64.map { String($0) } }
    // YAML writes a point before these words, Python doesn't.
    let word = String(text.unicodeScalars.filter { $0 != "." }).lowercased()
    return Self.specials.contains(word) ? word : nil
  }

  /// The value of `0x10`, `0o17` or `0b101`.
  private static func value(ofRadix text: String) -> Int64? {
    let radixes = ["0x": 16, "0o": 8, "0b": 2]
    guard let radix = radixes[text.prefix(2).lowercased()] else { return nil }
    let digits = text.dropFirst(2)
    // A sign here would be read as the number's.
    return digits.first?.isHexDigit == true ? Int64(digits, radix: radix) : nil
  }
}
