import Diagnostics

/// What a scalar is in the core schema.
///
/// - Source: YAML 1.2.2, section 10.3.2.
@frozen
public enum ScalarType: Sendable {
  case null
  case boolean
  case integer
  case float
  case string
}

extension DocumentTree {
  /// What the scalar `id` is, seen through an alias and with its tag minded; `string` for anything but a scalar.
  public func scalarType(of id: NodeID) -> ScalarType {
    let id = resolved(id)
    let node = self.node(id)
    if let tag = tag(of: id) { return ScalarText.type(node, bytes(of: id).span, tag) }
    guard node.kind == .plain, !node.flags.contains(.needsDecoding) else {
      return node.kind == .empty ? .null : .string
    }
    return CoreSchema.type(of: source.bytes.span.extracting(Int(node.start)..<Int(node.end)))
  }

  /// Whether the node `id` is null, written or not, seen through an alias.
  public func isNull(_ id: NodeID) -> Bool { scalarType(of: id) == .null }

  /// The bytes of ``text(of:)``.
  public func bytes(of id: NodeID) -> [UInt8] {
    ScalarText.decoded(source.bytes.span, node(resolved(id)))
  }

  /// A scalar that isn't text as JSON writes it, digit for digit; nil for text, and for what JSON can't write: infinities and not-a-number.
  public func jsonToken(of id: NodeID) -> [UInt8]? {
    let text = bytes(of: id)
    switch scalarType(of: id) {
    case .null: return Array("null".utf8)
    case .boolean: return Array((CoreSchema.boolean(text.span) == true ? "true" : "false").utf8)
    case .integer: return NumberText.integer(text.span)
    case .float: return CoreSchema.isNotFinite(text.span) ? nil : NumberText.float(text.span)
    case .string: return nil
    }
  }

  /// The text of a key as JSON writes it, without quotes: `0x10` as `16`.
  public func jsonKey(of id: NodeID) -> [UInt8] {
    let id = resolved(id)
    return ScalarText.jsonKey(source.bytes.span, node(id), tag(of: id))
  }

  /// The tag that was written before a node.
  func tag(of id: NodeID) -> CoreTag? {
    node(id).flags.contains(.isTagged) ? tags.tag(of: id.index) : nil
  }
}

extension [DocumentTree.TaggedNode] {
  /// The tag of the node at `index`. They are in the order of their nodes.
  func tag(of index: UInt32) -> CoreTag? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].node < index { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].node == index ? self[low].tag : nil
  }
}
