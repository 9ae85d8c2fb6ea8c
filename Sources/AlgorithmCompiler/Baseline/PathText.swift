/// How keys and values are written in a ``ManifestPlace``.
enum PathText {
  /// More bytes than this are shortened.
  private static let limit = 160

  /// How many characters stay of what is shortened.
  private static let start = 40

  /// A key or a name; in quotation marks where it could be taken for several.
  static func word(_ text: String) -> String {
    let text = shortened(text)
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !".[]=\"\\".unicodeScalars.contains($0)
      }
    if isPlain { return text }
    let escaped = text.unicodeScalars.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(escaped)) + "\""
  }

  /// A long text by its beginning and by a number that is made from all of it.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    return String(text.unicodeScalars.prefix(start)) + "…" + fingerprint(text)
  }

  /// Sixteen hexadecimal digits, which are the same on every machine.
  ///
  /// - Source: FNV-1a of Fowler, Noll and Vo, with 64 bits.
  static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
