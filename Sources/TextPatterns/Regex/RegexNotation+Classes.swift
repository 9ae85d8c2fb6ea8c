extension RegexNotation {
  /// `[a-z]`, `[^/]`: a `]` that comes first is a character like others.
  mutating func readClass() throws(PatternFault) -> ScalarSet {
    let opening = position
    position += 1
    let isInverted = take("^")
    var set = ScalarSet([])
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      if scalar == "[", let mark = peek(1), mark == ":" || mark == "=" || mark == "." {
        throw fault(.posixClass, 2)
      }
      set = set.union(try readRange())
    }
    guard take("]") else {
      position = opening
      throw fault(.unclosedClass, 1)
    }
    return isInverted ? set.inverted : set
  }

  /// One scalar, `a-z`, or a class such as `\d`.
  private mutating func readRange() throws(PatternFault) -> ScalarSet {
    let start = position
    let lower = try readMember()
    guard next == "-", let after = peek(1), after != "]" else { return lower }
    position += 1
    let upper = try readMember()
    let length = position - start
    position = start
    guard let low = lower.onlyValue, let high = upper.onlyValue else {
      throw fault(.rangeOfClasses, length)
    }
    guard low <= high else { throw fault(.reversedRange, length) }
    position += length
    return ScalarSet([low...high])
  }

  private mutating func readMember() throws(PatternFault) -> ScalarSet {
    guard let scalar = next else { return ScalarSet([]) }
    if scalar == "\\" { return try readEscape(inClass: true) }
    position += 1
    return ScalarSet(scalar)
  }

  /// What a backslash and what follows it stand for.
  mutating func readEscape(inClass: Bool) throws(PatternFault) -> ScalarSet {
    guard let mark = peek(1) else { throw fault(.trailingBackslash, 1) }
    switch mark {
    case "x": return try readCode(digits: 2)
    case "u": return try readCode(digits: 4)
    case "U": return try readCode(digits: 8)
    default: break
    }
    if let set = Self.escapes[mark] {
      position += 2
      return set
    }
    let isLetter = ("a"..."z").contains(mark) || ("A"..."Z").contains(mark)
    if isLetter || ("0"..."9").contains(mark) {
      throw fault(RegexFault(escape: mark, inClass: inClass), 2)
    }
    position += 2
    return ScalarSet(mark)
  }

  private mutating func readCode(digits: Int) throws(PatternFault) -> ScalarSet {
    let text = String(
      String.UnicodeScalarView(scalars[(position + 2)...].prefix(digits).map(\.self)))
    let isHex = text.unicodeScalars.allSatisfy { $0.properties.isASCIIHexDigit }
    guard text.unicodeScalars.count == digits, isHex, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw fault(.wrongCode, 2 + text.unicodeScalars.count) }
    position += 2 + digits
    return ScalarSet(scalar)
  }

  private static let escapes: [Unicode.Scalar: ScalarSet] = [
    "d": .digits, "D": ScalarSet.digits.inverted,
    "w": .wordCharacters, "W": ScalarSet.wordCharacters.inverted,
    "s": .spaces, "S": ScalarSet.spaces.inverted,
    "t": ScalarSet("\t"), "n": ScalarSet("\n"), "r": ScalarSet("\r"),
    "f": ScalarSet("\u{0C}"), "v": ScalarSet("\u{0B}"),
  ]
}

extension ScalarSet {
  /// The scalar of a set that has one only.
  fileprivate var onlyValue: UInt32? {
    guard ranges.count == 1, ranges[0].lowerBound == ranges[0].upperBound else { return nil }
    return ranges[0].lowerBound
  }
}
