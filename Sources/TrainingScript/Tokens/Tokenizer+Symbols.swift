extension Tokenizer {
  /// The longest operator or delimiter at the position; `.none` if no Python has one there.
  mutating func symbol() -> Symbol {
    let byte = bytes[position]
    let second = peek(1)
    let third = peek(2)
    position += 1
    if second == UInt8(ascii: "="), let whole = Self.beforeEqualSign(byte) {
      position += 1
      return whole
    }
    switch byte {
    case UInt8(ascii: "("): return .leftParenthesis
    case UInt8(ascii: ")"): return .rightParenthesis
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"): return .leftBrace
    case UInt8(ascii: "}"): return .rightBrace
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "."):
      guard second == byte, third == byte else { return .dot }
      position += 2
      return .ellipsis
    case UInt8(ascii: "@"): return .at
    case UInt8(ascii: "`"): return .backtick
    case UInt8(ascii: "="): return .assign
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "-"):
      guard second == UInt8(ascii: ">") else { return .minus }
      position += 1
      return .arrow
    case UInt8(ascii: "*"): return doubled(byte, .star, .doubleStar)
    case UInt8(ascii: "/"): return doubled(byte, .slash, .doubleSlash)
    case UInt8(ascii: "<"):
      guard second == UInt8(ascii: ">") else { return doubled(byte, .less, .leftShift) }
      position += 1
      return .oldUnequal
    case UInt8(ascii: ">"): return doubled(byte, .greater, .rightShift)
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "|"): return .bar
    case UInt8(ascii: "&"): return .ampersand
    case UInt8(ascii: "^"): return .caret
    case UInt8(ascii: "~"): return .tilde
    case UInt8(ascii: "!"): return .exclamation
    default: return .none
    }
  }

  /// An operator whose character may stand twice, and then before `=`, too.
  private mutating func doubled(_ byte: UInt8, _ single: Symbol, _ double: Symbol) -> Symbol {
    guard peek(0) == byte else { return single }
    position += 1
    guard peek(0) == UInt8(ascii: "=") else { return double }
    position += 1
    return .augmented
  }

  /// What `byte` and an equal sign are together.
  private static func beforeEqualSign(_ byte: UInt8) -> Symbol? {
    switch byte {
    case UInt8(ascii: "="): .equal
    case UInt8(ascii: "!"): .unequal
    case UInt8(ascii: "<"): .lessOrEqual
    case UInt8(ascii: ">"): .greaterOrEqual
    case UInt8(ascii: ":"): .walrus
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "^"),
      UInt8(ascii: "@"):
      .augmented
    default: nil
    }
  }
}
