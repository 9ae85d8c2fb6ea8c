extension Tokenizer {
  /// Whether the letters before a quote belong to the string: `r`, `b`, `u`, `f`, `t` and their pairs.
  static func isStringPrefix(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.allSatisfy { "rbuft".utf8.contains($0 | 0x20) && $0 >= UInt8(ascii: "A") }
  }

  /// The string whose quote is at the position.
  mutating func string(prefix: Range<Int>) {
    let letters = bytes[prefix].map { $0 | 0x20 }
    let isFormatted = letters.contains(UInt8(ascii: "f")) || letters.contains(UInt8(ascii: "t"))
    let quote = Quote(at: position, bytes)
    position += quote.length
    if isFormatted {
      let isRaw = letters.contains(UInt8(ascii: "r"))
      formattedText(until: quote, isRaw: isRaw, start: prefix.lowerBound, depth: 0)
    } else {
      plainText(until: quote, start: prefix.lowerBound)
    }
    add(isFormatted ? .formatted : .text, prefix.lowerBound..<position)
  }

  /// The quotes that begin and end a string.
  struct Quote {
    let byte: UInt8

    /// 1 or 3.
    let length: Int

    init(at position: Int, _ bytes: [UInt8]) {
      byte = bytes[position]
      let isTriple =
        position + 2 < bytes.count && bytes[position + 1] == byte && bytes[position + 2] == byte
      length = isTriple ? 3 : 1
    }

    func ends(at position: Int, _ bytes: [UInt8]) -> Bool {
      guard position + length <= bytes.count else { return false }
      return (0..<length).allSatisfy { bytes[position + $0] == byte }
    }
  }

  /// A backslash keeps the quote after it in a raw string, too.
  private mutating func plainText(until quote: Quote, start: Int) {
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        escape()
      } else if ByteClass.isBreak(byte), quote.length == 1 {
        return report(start..<position)
      } else if byte == quote.byte, quote.ends(at: position, bytes) {
        position += quote.length
        return
      } else {
        position += 1
      }
    }
    report(start..<position)
  }

  /// A backslash and what it keeps; `\r\n` counts as one.
  private mutating func escape() {
    let isPair = peek(1) == 0x0D && peek(2) == 0x0A
    position = min(limit, position + (isPair ? 3 : 2))
  }

  /// Text with expressions in braces, in which the same quotes may stand (Python 3.12).
  ///
  /// - Source: Python 3, "f-strings"; PEP 701.
  private mutating func formattedText(until quote: Quote, isRaw: Bool, start: Int, depth: Int) {
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        let isName = !isRaw && peek(1) == UInt8(ascii: "N") && peek(2) == UInt8(ascii: "{")
        escape()
        if isName { skipName() }
      } else if byte == UInt8(ascii: "{") {
        position += 1
        if peek(0) == byte { position += 1 } else { field(of: quote, isRaw, start, depth) }
        if fault != nil { return }
      } else if ByteClass.isBreak(byte), quote.length == 1 {
        return report(start..<position)
      } else if byte == quote.byte, quote.ends(at: position, bytes) {
        position += quote.length
        return
      } else {
        position += 1
      }
    }
    report(start..<position)
  }

  /// `{DEGREE SIGN}`, whose braces hold no expression.
  private mutating func skipName() {
    while let byte = peek(0), byte != UInt8(ascii: "}"), byte < 0x80, !ByteClass.isBreak(byte) {
      position += 1
    }
  }

  /// The expression after a brace, its format, and the brace that ends it.
  private mutating func field(of quote: Quote, _ isRaw: Bool, _ start: Int, _ depth: Int) {
    guard depth < 8 else { return report(start..<position) }
    var brackets = 0
    while position < limit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
      case UInt8(ascii: "}") where brackets == 0:
        position += 1
        return
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        brackets -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if nestedString(in: quote, start, depth) { continue }
        return
      case UInt8(ascii: ":") where brackets == 0:
        position += 1
        formatSpecification(of: quote, isRaw, start, depth)
        return
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        // Python 3.12 lets an expression go on there in any string.
        if quote.length == 1, brackets == 0 { return report(start..<position) }
      default: break
      }
      position += 1
    }
    report(start..<position)
  }

  /// A string inside an expression; false if the quote there ends the whole string, which is a fault.
  private mutating func nestedString(in quote: Quote, _ start: Int, _ depth: Int) -> Bool {
    var letters = position
    while letters > start, position - letters < 2, ByteClass.isName(bytes[letters - 1]) {
      letters -= 1
    }
    let prefix = bytes[letters..<position].map { $0 | 0x20 }
    let nested = Quote(at: position, bytes)
    position += nested.length
    if prefix.contains(UInt8(ascii: "f")),
      Self.isStringPrefix(bytes[letters..<position - nested.length])
    {
      formattedText(
        until: nested, isRaw: prefix.contains(UInt8(ascii: "r")), start: start, depth: depth + 1)
    } else {
      plainText(until: nested, start: start)
    }
    return fault == nil
  }

  /// What follows the colon of a field; fields may stand in it.
  private mutating func formatSpecification(
    of quote: Quote, _ isRaw: Bool, _ start: Int, _ depth: Int
  ) {
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "}") {
        position += 1
        return
      }
      if byte == UInt8(ascii: "{") {
        position += 1
        field(of: quote, isRaw, start, depth + 1)
        if fault != nil { return }
      } else if quote.ends(at: position, bytes) || (ByteClass.isBreak(byte) && quote.length == 1) {
        return report(start..<position)
      } else {
        position += 1
      }
    }
    report(start..<position)
  }
}
