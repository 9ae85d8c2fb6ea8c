/// What a node is, and how it was written.
@frozen
public enum NodeKind: UInt8, Sendable {
  /// A place whose text could not be read. Its diagnostic exists already.
  case invalid
  /// Nothing was written where a node may stand; it reads as null.
  case empty
  case plain
  case singleQuoted
  case doubleQuoted
  case literal
  case folded
  case alias
  case blockMapping
  case flowMapping
  case blockSequence
  case flowSequence
}

extension NodeKind {
  @inlinable public var isScalar: Bool { rawValue >= 1 && rawValue <= 6 }
  @inlinable public var isQuoted: Bool { self == .singleQuoted || self == .doubleQuoted }
  @inlinable public var isMapping: Bool { self == .blockMapping || self == .flowMapping }
  @inlinable public var isSequence: Bool { self == .blockSequence || self == .flowSequence }
}

/// One node of a tree: sixteen bytes, offsets instead of references.
///
/// The nodes of a file lie in one array in the order of the text; a collection's subtree follows it directly.
/// A mapping's children alternate between key and value.
@frozen
public struct Node: Sendable {
  public let kind: NodeKind

  /// See ``Flags``.
  public internal(set) var flags: Flags

  /// For a block scalar, its ``BlockScalarHeader``; else 0.
  @usableFromInline var detail: UInt16

  /// The first byte.
  public let start: UInt32

  /// The offset after the last byte.
  public internal(set) var end: UInt32

  /// The index after the last node of its subtree; for an alias, the index of the node that it stands for.
  @usableFromInline var link: UInt32

  @frozen
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The scalar's text is not the text of its span: it has escapes or several lines.
    public static let needsDecoding = Flags(rawValue: 1)
    /// It has a tag, listed in the tree.
    public static let isTagged = Flags(rawValue: 2)
    /// It has an anchor, listed in the tree.
    public static let isAnchored = Flags(rawValue: 4)
    /// It is a key in a wrong column, which is reported: it may belong to another mapping.
    public static let isMisplaced = Flags(rawValue: 8)
  }

  @usableFromInline
  init(
    _ kind: NodeKind, flags: Flags = [], detail: UInt16 = 0, start: Int, end: Int, link: UInt32 = 0
  ) {
    self.kind = kind
    self.flags = flags
    self.detail = detail
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.link = link
  }
}

extension Node {
  /// The same place, unreadable.
  var invalid: Node { Node(.invalid, start: Int(start), end: Int(end)) }
}

/// Names a node of one ``DocumentTree``.
@frozen
public struct NodeID: Hashable, Sendable {
  public let index: UInt32
  @inlinable public init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
}
