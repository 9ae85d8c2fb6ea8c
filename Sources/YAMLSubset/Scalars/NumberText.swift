/// Numbers as JSON spells them, digit for digit: nothing is rounded.
enum NumberText {
  /// The most digits that an integer in base 8 or 16 may have; converting is quadratic.
  static let digitLimit = 4096

  /// Whether an integer of the core schema is written in base 8 or 16 with more digits than the limit.
  static func isTooLong(_ s: Span<UInt8>) -> Bool {
    s.count > digitLimit + 2 && s[0] == .zero && !s[1].isDigit
  }

  /// The decimal digits of an integer of the core schema: no `+`, no leading zeros.
  static func integer(_ s: Span<UInt8>) -> [UInt8] {
    if s.count > 2, s[0] == .zero, s[1] == 0x78 || s[1] == 0x6F {
      return decimal(s.extracting(2..<s.count), base: s[1] == 0x78 ? 16 : 8)
    }
    var i = 0
    var text: [UInt8] = []
    if s[0] == .plus || s[0] == .hyphen { i = 1 }
    while i < s.count - 1, s[i] == .zero { i += 1 }
    if s[0] == .hyphen, !(i == s.count - 1 && s[i] == .zero) { text.append(.hyphen) }
    text.reserveCapacity(s.count)
    while i < s.count {
      text.append(s[i])
      i += 1
    }
    return text
  }

  /// A finite float of the core schema as a JSON number with the same digits: `+.5` is `0.5`, `1.` is `1.0`.
  static func float(_ s: Span<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(s.count + 2)
    var i = 0
    if s[0] == .plus || s[0] == .hyphen {
      if s[0] == .hyphen { text.append(.hyphen) }
      i = 1
    }
    while i + 1 < s.count, s[i] == .zero, s[i + 1].isDigit { i += 1 }
    if i < s.count, !s[i].isDigit { text.append(.zero) }
    while i < s.count, s[i].isDigit {
      text.append(s[i])
      i += 1
    }
    if i < s.count, s[i] == .dot {
      text.append(.dot)
      i += 1
      if i == s.count || !s[i].isDigit { text.append(.zero) }
    }
    while i < s.count {
      text.append(s[i])
      i += 1
    }
    return text
  }

  /// Limbs of nine decimal digits, least first.
  private static func decimal(_ digits: Span<UInt8>, base: UInt64) -> [UInt8] {
    var limbs: [UInt64] = [0]
    for i in digits.indices {
      var carry = UInt64(digits[i].hexValue ?? 0)
      for j in limbs.indices {
        let value = limbs[j] * base + carry
        limbs[j] = value % 1_000_000_000
        carry = value / 1_000_000_000
      }
      if carry > 0 { limbs.append(carry) }
    }
    var text = Array(String(limbs[limbs.count - 1]).utf8)
    for limb in limbs.dropLast().reversed() {
      let part = Array(String(limb).utf8)
      text.append(contentsOf: repeatElement(.zero, count: 9 - part.count))
      text.append(contentsOf: part)
    }
    return text
  }
}

extension ScalarText {
  /// The text of a key as JSON writes it, without quotes.
  static func jsonKey(_ s: Span<UInt8>, _ node: Node, _ tag: CoreTag?) -> [UInt8] {
    let text = decoded(s, node)
    switch type(node, text.span, tag) {
    case .integer: return NumberText.integer(text.span)
    case .float where !CoreSchema.isNotFinite(text.span): return NumberText.float(text.span)
    case .boolean: return Array((CoreSchema.boolean(text.span) == true ? "true" : "false").utf8)
    case .null: return Array("null".utf8)
    case .float, .string: return text
    }
  }

  /// What a scalar is, given its text and the tag that was written before it.
  static func type(_ node: Node, _ text: Span<UInt8>, _ tag: CoreTag?) -> ScalarType {
    switch tag {
    case .str, .nonSpecific: .string
    // What doesn't fit its tag is reported, and no number.
    case .int: CoreSchema.isInteger(text) && !NumberText.isTooLong(text) ? .integer : .string
    case .float: CoreSchema.fits(text, .float) ? .float : .string
    case .bool: .boolean
    case .null: .null
    case .seq, .map, nil:
      switch node.kind {
      case .empty: .null
      case .plain: node.flags.contains(.needsDecoding) ? .string : CoreSchema.type(of: text)
      default: .string
      }
    }
  }
}
