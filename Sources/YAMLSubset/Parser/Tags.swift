import Diagnostics

extension CoreTag {
  /// The core tag that is written in `range`; nil for any other.
  ///
  /// - Source: YAML 1.2.2, rules 97 to 100.
  init?(_ s: Span<UInt8>, _ range: Range<Int>) {
    var bytes: [UInt8] = []
    guard range.count <= 64 else { return nil }
    for i in range { bytes.append(s[i]) }
    let written = String(decoding: bytes, as: UTF8.self)
    let prefix = "tag:yaml.org,2002:"
    var name: Substring
    if written == "!" {
      self = .nonSpecific
      return
    } else if written.hasPrefix("!<\(prefix)"), written.hasSuffix(">") {
      name = written.dropFirst(2 + prefix.utf8.count).dropLast()
    } else if written.hasPrefix("!!") {
      name = written.dropFirst(2)
    } else {
      return nil
    }
    switch name {
    case "str": self = .str
    case "int": self = .int
    case "float": self = .float
    case "bool": self = .bool
    case "null": self = .null
    case "seq": self = .seq
    case "map": self = .map
    default: return nil
    }
  }

  /// The tag as it is usually written.
  var name: String {
    switch self {
    case .str: "!!str"
    case .int: "!!int"
    case .float: "!!float"
    case .bool: "!!bool"
    case .null: "!!null"
    case .seq: "!!seq"
    case .map: "!!map"
    case .nonSpecific: "!"
    }
  }
}

extension Parser {
  /// Reports a node that isn't what its tag says.
  mutating func checkTag(_ s: Span<UInt8>, _ tag: CoreTag, _ range: Range<Int>, _ node: Node) {
    let fits: Bool
    switch tag {
    case .nonSpecific: fits = true
    case .map: fits = node.kind.isMapping
    case .seq: fits = node.kind.isSequence
    case .str: fits = node.kind.isScalar
    case .int, .float, .bool, .null:
      let text = node.kind.isScalar ? ScalarText.decoded(s, node) : []
      fits = node.kind.isScalar && CoreSchema.fits(text.span, tag)
      // A plain scalar was measured when it was read.
      if fits, tag == .int, node.kind != .plain, NumberText.isTooLong(text.span) {
        return reportLongNumber(Int(node.start)..<Int(node.end))
      }
    }
    if !fits, node.kind != .invalid { reportTagMismatch(s, tag, range, node) }
  }
}
