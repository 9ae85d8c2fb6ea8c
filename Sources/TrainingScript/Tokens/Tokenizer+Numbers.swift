extension Tokenizer {
  /// A number of any base, with its exponent and its suffix.
  ///
  /// - Source: Python 3, "Numeric literals"; Python 2.7, "Integer and long integer literals".
  mutating func number() {
    let start = position
    let isDecimal =
      bytes[position] != UInt8(ascii: "0")
      || !(peek(1).map { "xXoObB".utf8.contains($0) } ?? false)
    if isDecimal { decimal() } else { nameBytes() }
    add(.number, start..<position)
  }

  private mutating func decimal() {
    digits()
    if peek(0) == UInt8(ascii: ".") {
      position += 1
      digits()
    }
    if let letter = peek(0), letter | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if peek(1 + sign).map(ByteClass.isDigit) == true {
        position += 1 + sign
        digits()
      }
    }
    if let letter = peek(0), "jJlL".utf8.contains(letter) { position += 1 }
    // `1if x else y` and `0or 1` are read as a number and a word.
  }

  private mutating func digits() {
    while let byte = peek(0), ByteClass.isDigit(byte) || byte == UInt8(ascii: "_") { position += 1 }
  }

  private mutating func nameBytes() {
    position += 2
    while let byte = peek(0), byte < 0x80, ByteClass.isName(byte) { position += 1 }
  }
}
