import Diagnostics

/// What stands at the cursor of a block node or key.
enum BlockLeaf {
  /// A complete node that no `:` follows; not added yet.
  case leaf(Node)
  /// The first line of a plain scalar that no `:` follows; more lines may belong to it.
  case plainLine(start: Int, end: Int)
  /// A key, with the cursor at its `:`; not added yet. It is invalid when a mistake in it is reported already.
  case key(Node, isValid: Bool)
  /// A collection in brackets, added at this index with its properties.
  case collection(index: Int)
  /// Nothing that could be read; that is reported.
  case failed
}

extension Parser {
  /// Reads what stands at the cursor, up to the `:` after it if there is one on the same line.
  ///
  /// - Parameters:
  ///   - n: the indentation of the collection around it.
  ///   - properties: those of a collection in brackets, if there is one.
  mutating func blockLeaf(
    _ s: Span<UInt8>, inside n: Int, _ properties: Properties = Properties()
  ) -> BlockLeaf {
    let start = position
    let first = s.byte(at: start)
    switch first {
    case .doubleQuote, .singleQuote:
      guard let node = quoted(s, inside: n) else { return .failed }
      return keyOrLeaf(s, node)
    case .asterisk:
      return keyOrLeaf(s, alias(s))
    case .openBracket, .openBrace:
      return flowLeaf(s, inside: n, properties)
    case .colon where isAtIndicator(s, .colon):
      reportNullKey(start..<start + 1)
      return .key(Node(.empty, start: start, end: start), isValid: false)
    default:
      guard s.canStartPlain(at: position, .block) else {
        reportReservedCharacter(s, start, .block)
        return .failed
      }
      let end = plainLine(s)
      guard isAtIndicator(s, .colon) else { return .plainLine(start: start, end: end) }
      return .key(Node(.plain, start: start, end: end), isValid: true)
    }
  }

  private mutating func keyOrLeaf(_ s: Span<UInt8>, _ node: Node) -> BlockLeaf {
    let end = position
    skipBlanks(s)
    guard isAtIndicator(s, .colon) else {
      position = end
      return .leaf(node)
    }
    guard Int(node.start) >= lineStart else {
      reportMultilineKey(Int(node.start)..<Int(node.end))
      return .key(node, isValid: false)
    }
    return .key(node, isValid: true)
  }

  private mutating func flowLeaf(
    _ s: Span<UInt8>, inside n: Int, _ properties: Properties
  ) -> BlockLeaf {
    let start = position
    let index = nodes.count
    flowCollection(s, inside: n, properties)
    let end = position
    skipBlanks(s)
    guard isAtIndicator(s, .colon), nodes[index].kind != .invalid else {
      position = end
      return .collection(index: index)
    }
    reportCollectionKey(start..<end)
    return .key(invalidated(from: index, start, end), isValid: false)
  }
}
