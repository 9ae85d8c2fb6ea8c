/// Splits Python text into words and single characters; strings and comments are passed over.
///
/// Tolerant: an unterminated string ends with its line, or, in triple quotes, with the text.
struct PythonScanner {
  enum Token: Equatable {
    /// A name, a keyword or a number.
    case word(Range<Int>)
    case character(UInt8)
    /// The end of a logical line: not inside brackets, not after a backslash.
    case lineEnd
  }

  private let bytes: [UInt8]
  private var position = 0
  private var openBrackets = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      if Self.isWordByte(byte) { return word() }
      position += 1
      switch byte {
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(quote: byte)
      case UInt8(ascii: "\\"): skipBreak()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if openBrackets == 0 { return .lineEnd }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        openBrackets += 1
        return .character(byte)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        openBrackets = max(0, openBrackets - 1)
        return .character(byte)
      default: return .character(byte)
      }
    }
    return nil
  }

  /// A word; if it is the prefix of a string, the string is passed over and the next token read.
  private mutating func word() -> Token? {
    let start = position
    while position < bytes.count, Self.isWordByte(bytes[position]) { position += 1 }
    let range = start..<position
    guard position < bytes.count, range.count <= 2 else { return .word(range) }
    let quote = bytes[position]
    let prefix = bytes[range].map { $0 | 0x20 }
    let isString = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    guard isString, prefix.allSatisfy({ [0x72, 0x62, 0x75, 0x66, 0x74].contains($0) }) else {
      return .word(range)
    }
    position += 1
    skipString(quote: quote)
    return next()
  }

  private mutating func skipComment() {
    while position < bytes.count, !Self.isBreak(bytes[position]) { position += 1 }
  }

  private mutating func skipBreak() {
    if position < bytes.count, bytes[position] == 0x0D { position += 1 }
    if position < bytes.count, bytes[position] == 0x0A { position += 1 }
  }

  /// Moves past a string whose first quote was read. A backslash keeps the quote after it in a raw string, too.
  private mutating func skipString(quote: UInt8) {
    let isTriple =
      position + 1 < bytes.count && bytes[position] == quote && bytes[position + 1] == quote
    if isTriple { position += 2 }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        position += 2
      } else if Self.isBreak(byte), !isTriple {
        return
      } else if byte == quote, !isTriple {
        position += 1
        return
      } else if byte == quote, position + 2 < bytes.count, bytes[position + 1] == quote,
        bytes[position + 2] == quote
      {
        position += 3
        return
      } else {
        position += 1
      }
    }
    position = bytes.count
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
