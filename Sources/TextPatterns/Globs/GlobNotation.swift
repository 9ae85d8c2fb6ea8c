import Diagnostics

/// Reads the notation of path patterns.
struct GlobNotation {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private static let longest = 1000
  private static let notSlash = ScalarSet.slash.inverted

  static func read(_ text: String) throws(PatternFault) -> PatternNode {
    var reader = GlobNotation(scalars: Array(text.unicodeScalars))
    try reader.checkWhole()
    return try reader.readSequence(until: [])
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func fault(_ range: Range<Int>, _ fault: GlobFault) -> PatternFault {
    PatternFault(range, fault.message, fault.remedy)
  }

  /// What can be said without reading it.
  private func checkWhole() throws(PatternFault) {
    let whole = 0..<scalars.count
    if scalars.isEmpty { throw fault(whole, .empty) }
    if scalars.count > Self.longest { throw fault(whole, .tooLong) }
    if let place = scalars.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
      throw fault(place..<place + 1, .lineBreak)
    }
    if scalars[0] == "/" { throw fault(0..<1, .absolute) }
    if scalars[0] == "!" { throw fault(0..<1, .negated) }
    var start = 0
    for name in scalars.split(separator: "/", omittingEmptySubsequences: false) {
      let range = start..<start + name.count
      if name.elementsEqual(".".unicodeScalars) { throw fault(range, .dot) }
      if name.elementsEqual("..".unicodeScalars) { throw fault(range, .dots) }
      if name.isEmpty, range.upperBound < scalars.count {
        throw fault(range.lowerBound..<range.lowerBound + 1, .doubleSlash)
      }
      start = range.upperBound + 1
    }
  }

  private mutating func readSequence(
    until ends: Set<Unicode.Scalar>
  ) throws(PatternFault) -> PatternNode {
    var nodes: [PatternNode] = []
    while let scalar = next, !ends.contains(scalar) {
      switch scalar {
      case "*": nodes.append(try readStars())
      case "?":
        position += 1
        nodes.append(.scalar(Self.notSlash))
      case "[": nodes.append(.scalar(try readClass()))
      case "{": nodes.append(try readChoice())
      case "/" where position + 1 == scalars.count:
        // `folder/` is the folder, and so everything in it.
        position += 1
        nodes.append(.sequence([.scalar(.slash), .any(.all)]))
      default:
        nodes.append(.scalar(ScalarSet(try readLiteral())))
      }
    }
    return nodes.isEmpty ? .empty : .sequence(nodes)
  }

  /// `*` inside a name; `**` for folders, which it takes with the slash behind them.
  private mutating func readStars() throws(PatternFault) -> PatternNode {
    let start = position
    while next == "*" { position += 1 }
    guard position - start > 1 else { return .any(Self.notSlash) }
    let isFirst = start == 0 || "/{,".unicodeScalars.contains(scalars[start - 1])
    let isLast = next.map { "/},".unicodeScalars.contains($0) } ?? true
    guard position - start == 2, isFirst, isLast else {
      throw fault(start..<position, .starsInName)
    }
    guard next == "/", position + 1 < scalars.count else {
      return .repeated(.scalar(.all), least: 1, most: nil)
    }
    position += 1
    return .repeated(.sequence([.any(.all), .scalar(.slash)]), least: 0, most: 1)
  }

  private mutating func readClass() throws(PatternFault) -> ScalarSet {
    let opening = position
    position += 1
    let isInverted = next == "!" || next == "^"
    if isInverted { position += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    while let scalar = next, scalar != "]" || ranges.isEmpty {
      let start = position
      guard scalar != "/" else { throw fault(start..<start + 1, .slashInClass) }
      let low = try readLiteral()
      var high = low
      if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        position += 1
        high = try readLiteral()
      }
      guard low <= high else { throw fault(start..<position, .reversedRange) }
      ranges.append(low.value...high.value)
    }
    guard next == "]" else { throw fault(opening..<opening + 1, .unclosedClass) }
    position += 1
    let set = ScalarSet(ranges)
    // A range may reach over the slash, which no class stands for.
    return (isInverted ? set : set.inverted).union(.slash).inverted
  }

  private mutating func readChoice() throws(PatternFault) -> PatternNode {
    let opening = position
    depth += 1
    defer { depth -= 1 }
    guard depth <= 10 else { throw fault(opening..<opening + 1, .tooDeep) }
    var choices: [PatternNode] = []
    repeat {
      position += 1
      choices.append(try readSequence(until: [",", "}"]))
    } while next == ","
    guard next == "}" else { throw fault(opening..<opening + 1, .unclosedChoice) }
    position += 1
    return .choice(choices)
  }

  /// A character that stands for itself, or one behind a backslash that has a meaning without it.
  private mutating func readLiteral() throws(PatternFault) -> Unicode.Scalar {
    let scalar = scalars[position]
    position += 1
    guard scalar == "\\" else { return scalar }
    guard let escaped = next, "*?[]{},!^-\\".unicodeScalars.contains(escaped) else {
      throw fault(position - 1..<position, .backslash)
    }
    position += 1
    return escaped
  }
}
