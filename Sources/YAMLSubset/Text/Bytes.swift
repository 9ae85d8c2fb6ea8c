/// The bytes that mean something to YAML.
///
/// - Source: YAML 1.2.2, chapter 5.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let singleQuote: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let semicolon: UInt8 = 0x3B
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
  static let tilde: UInt8 = 0x7E

  /// s-white, rule 33.
  @inline(__always) var isBlank: Bool { self == .space || self == .tab }

  /// b-char, rule 26.
  @inline(__always) var isBreak: Bool { self == .lineFeed || self == .carriageReturn }

  @inline(__always) var isBlankOrBreak: Bool { isBlank || isBreak }

  /// c-flow-indicator, rule 23.
  @inline(__always) var isFlowIndicator: Bool {
    self == .comma || self == .openBracket || self == .closeBracket || self == .openBrace
      || self == .closeBrace
  }

  /// Whether it opens a scalar in quotes or a collection in brackets.
  @inline(__always) var isOpening: Bool {
    self == .doubleQuote || self == .singleQuote || self == .openBracket || self == .openBrace
  }

  /// Whether it ends an entry of a collection in brackets.
  @inline(__always) var endsFlowEntry: Bool {
    self == .comma || self == .closeBracket || self == .closeBrace
  }

  /// c-indicator, rule 22.
  @inline(__always) var isIndicator: Bool {
    switch self {
    case .hyphen, .question, .colon, .comma, .openBracket, .closeBracket, .openBrace, .closeBrace,
      .hash, .ampersand, .asterisk, .exclamation, .pipe, .greater, .singleQuote, .doubleQuote,
      .percent, .at, .backtick:
      true
    default: false
    }
  }

  @inline(__always) var isDigit: Bool { self >= .zero && self <= .nine }

  /// ns-hex-digit, rule 36.
  var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }
}
