/// What readers of YAML take an unquoted text for.
package enum PlainReading {
  /// Whether every reader, whatever its version of YAML, takes it for text.
  ///
  /// Rather too careful: a text that would pass may be said not to.
  package static func isText(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    let bare =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? text.dropFirst() : text[...]
    if words.contains(bare.lowercased()) || DecimalNumber(text) != nil { return false }
    if YAML11Reading(Array(text.utf8)[...]) != nil { return false }
    // What is made of digits and signs only is a number, a time or a date to one reader or another.
    guard let start = bare.utf8.first, 0x30...0x39 ~= start || start == UInt8(ascii: ".") else {
      return true
    }
    return !bare.utf8.allSatisfy { numberBytes.contains($0) }
  }

  /// Whether every reader takes it for the same number, and keeps what it is written like.
  package static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let whole = digits.prefix { 0x30...0x39 ~= $0 }
    // More digits than a `Double` holds would be rounded by some.
    guard !whole.isEmpty, digits.count <= 15, whole.first != 0x30 || whole.count == 1 else {
      return false
    }
    return DecimalNumber(text) != nil && digits.last != UInt8(ascii: ".")
  }

  private static let words: Set<String> = [
    "true", "false", "null", "~", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "=", "<<",
  ]

  private static let numberBytes = Set("0123456789abcdefABCDEFxXoO_.,:+-tTzZ ".utf8)
}
