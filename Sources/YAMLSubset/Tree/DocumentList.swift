public import Diagnostics

/// One document of a file.
public struct Document: Sendable {
  public let root: NodeID

  /// Whether nothing stands in it but comments.
  public let isEmpty: Bool

  /// From its first byte, `---` included, to its last.
  public let span: SourceSpan
}

/// The documents of a file, in order.
///
/// They are found by going from root to root: a file may hold a million of six bytes each.
///
/// - Complexity: to count them takes time in proportion to their number.
public struct DocumentList: Collection, Sendable {
  let nodes: NodeList
  let extents: DocumentExtents
  let file: FileID

  /// A place among the documents.
  public struct Index: Comparable, Sendable {
    fileprivate let root: Int
    fileprivate let extent: DocumentExtents.Position

    public static func < (a: Index, b: Index) -> Bool { a.root < b.root }
    public static func == (a: Index, b: Index) -> Bool { a.root == b.root }
  }

  public var startIndex: Index { Index(root: 0, extent: DocumentExtents.Position()) }

  public var endIndex: Index {
    Index(root: nodes.count, extent: DocumentExtents.Position())
  }

  public func index(after index: Index) -> Index {
    let (document, next) = extents.read(at: index.extent)
    return Index(root: nodes.subtreeEnd(index.root) + document.lostNodes, extent: next)
  }

  public subscript(index: Index) -> Document {
    Document(
      root: NodeID(index.root), isEmpty: nodes[index.root].kind == .empty,
      span: SourceSpan(file: file, extents.read(at: index.extent).extent.range))
  }
}

/// Where the documents of a file begin and end, packed: mostly a byte or two for each.
///
/// For each document there is its length, with two bits below: whether it begins behind the end of the one before,
/// and whether it has lost nodes. If so, the distance and their number follow.
/// Numbers have seven bits in a byte, the lowest first, and a high bit where more follow.
struct DocumentExtents: Sendable {
  private var bytes = ContiguousArray<UInt8>()
  private var end = 0

  struct Extent {
    let range: Range<Int>

    /// How many nodes there are that don't belong to the root: they were read before a mistake showed.
    let lostNodes: Int
  }

  /// Where the extent of a document is packed, and where the document before it ends.
  struct Position: Sendable {
    fileprivate var offset = 0
    fileprivate var end = 0
  }

  mutating func append(_ extent: Extent) {
    let gap = extent.range.lowerBound - end
    let bits = (gap > 0 ? 1 : 0) + (extent.lostNodes > 0 ? 2 : 0)
    append(number: extent.range.count * 4 + bits)
    if gap > 0 { append(number: gap) }
    if extent.lostNodes > 0 { append(number: extent.lostNodes) }
    end = extent.range.upperBound
  }

  private mutating func append(number: Int) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F | 0x80))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  func read(at position: Position) -> (extent: Extent, next: Position) {
    var next = position
    let number = readNumber(at: &next.offset)
    let gap = number & 1 != 0 ? readNumber(at: &next.offset) : 0
    let lostNodes = number & 2 != 0 ? readNumber(at: &next.offset) : 0
    let start = position.end + gap
    next.end = start + number / 4
    return (Extent(range: start..<next.end, lostNodes: lostNodes), next)
  }

  private func readNumber(at offset: inout Int) -> Int {
    var number = 0
    var shift = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
