import Diagnostics

/// Reads the notation of regular expressions, as Python's `re` has it where both have something.
struct RegexNotation {
  var scalars: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  /// The most steps of a program: what one scalar of a text may cost.
  static let largestSize = 2000
  private static let deepest = 50
  private static let largestCount = 1000

  static func read(_ text: String) throws(PatternFault) -> PatternNode {
    var reader = RegexNotation(scalars: Array(text.unicodeScalars))
    let node = try reader.readChoice()
    if reader.next != nil { throw reader.fault(.unopenedGroup, 1) }
    if node.size(upTo: largestSize + 1) > largestSize {
      throw PatternFault(
        0..<reader.scalars.count, RegexFault.tooLarge.message, RegexFault.tooLarge.remedy)
    }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func peek(_ offset: Int) -> Unicode.Scalar? {
    position + offset < scalars.count ? scalars[position + offset] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// A fault of so many scalars from here.
  func fault(_ fault: RegexFault, _ count: Int) -> PatternFault {
    PatternFault(
      position..<min(position + count, scalars.count), fault.message, fault.remedy)
  }

  private mutating func readChoice() throws(PatternFault) -> PatternNode {
    var choices = [try readSequence()]
    while take("|") { choices.append(try readSequence()) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func readSequence() throws(PatternFault) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let atom = try readAtom()
      nodes.append(try readQuantifiers(of: atom))
    }
    return nodes.isEmpty ? .empty : .sequence(nodes)
  }

  private mutating func readAtom() throws(PatternFault) -> PatternNode {
    guard let scalar = next else { return .empty }
    switch scalar {
    case "(": return try readGroup()
    case "[": return .scalar(try readClass())
    case "\\": return .scalar(try readEscape(inClass: false))
    case "*", "+", "?": throw fault(.nothingToRepeat, 1)
    case "{": throw fault(.brace, 1)
    default: position += 1
    }
    switch scalar {
    case ".": return .scalar(ScalarSet.lineFeed.inverted)
    case "^": return .start
    case "$": return .end
    default: return .scalar(ScalarSet(scalar))
    }
  }

  private mutating func readGroup() throws(PatternFault) -> PatternNode {
    let opening = position
    position += 1
    if next == "?" {
      guard peek(1) == ":" else {
        position = opening
        throw fault(RegexFault(groupMark: peek(2), peek(3)), 3)
      }
      position += 2
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      position = opening
      throw fault(.tooDeep, 1)
    }
    let node = try readChoice()
    guard take(")") else {
      position = opening
      throw fault(.unclosedGroup, 1)
    }
    return node
  }

  private mutating func readQuantifiers(of atom: PatternNode) throws(PatternFault) -> PatternNode {
    let start = position
    guard let (least, most) = try readQuantifier() else { return atom }
    let length = position - start
    position = start
    switch atom {
    case .start, .end: throw fault(.nothingToRepeat, length)
    default: break
    }
    let node = PatternNode.repeated(atom, least: least, most: most)
    if node.size(upTo: Self.largestSize + 1) > Self.largestSize { throw fault(.tooLarge, length) }
    position += length
    // Whether as much or as little as possible is taken makes no difference to whether there is a match.
    _ = take("?")
    switch next {
    case "+": throw fault(.possessive, 1)
    case "*", "?", "{": throw fault(.repeatedTwice, 1)
    default: return node
    }
  }

  private mutating func readQuantifier() throws(PatternFault) -> (Int, Int?)? {
    switch next {
    case "*":
      position += 1
      return (0, nil)
    case "+":
      position += 1
      return (1, nil)
    case "?":
      position += 1
      return (0, 1)
    case "{": return try readCounts()
    default: return nil
    }
  }

  /// `{2}`, `{2,}`, `{,3}` or `{2,3}`.
  private mutating func readCounts() throws(PatternFault) -> (Int, Int?) {
    let start = position
    position += 1
    let least = try readNumber(from: start)
    var most = least
    if take(",") { most = try readNumber(from: start) }
    let hasComma = position > start + 1 && scalars[start..<position].contains(",")
    guard take("}"), hasComma || least != nil else {
      position = start
      throw fault(.brace, 1)
    }
    if let least, let most, least > most {
      let length = position - start
      position = start
      throw fault(.reversedCounts, length)
    }
    return (least ?? 0, most)
  }

  private mutating func readNumber(from start: Int) throws(PatternFault) -> Int? {
    var value: Int?
    while let digit = next, ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Self.largestCount + 1)
      position += 1
    }
    guard value ?? 0 <= Self.largestCount else {
      let length = position - start + (next == "}" ? 1 : 0)
      position = start
      throw fault(.tooLarge, length)
    }
    return value
  }
}
