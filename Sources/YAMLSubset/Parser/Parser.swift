import Diagnostics

/// Reads the text of one file into a ``DocumentTree``, by recursive descent on bytes.
///
/// One method for each production, in one file for each construct. Every method takes the text as a `Span`;
/// the parser itself holds offsets only. A method that reads a node always adds exactly one node:
/// where the text can't be read it reports why and adds an invalid one.
struct Parser: ~Copyable {
  let file: FileID

  /// The next byte to read.
  var position = 0

  /// The first byte of the line that holds `position`.
  var lineStart = 0

  /// The first thing on the current line, once the cursor came there over a line break.
  var firstContent = -1

  /// The first tab in the white space that the current line begins with; nil when there is none.
  var tabInIndentation: Int?

  var nodes: NodeBuffer
  var documents = DocumentExtents()
  var commentStarts = ContiguousArray<UInt32>()
  var tags: [DocumentTree.TaggedNode] = []
  var sink = DiagnosticSink()

  /// The anchors of the document that is being read.
  var anchors = AnchorTable()

  /// Whether some of the document was passed over after a mistake, so that an anchor or an alias may stand there.
  var hasUnreadText = false

  /// The block collections that are open, outermost first, and the one that was closed last.
  var openBlocks = OpenStack(filler: OpenBlock(kind: .blockMapping, column: 0, offset: 0))
  var lastBlock: OpenBlock?

  /// The open collections with entries in wrong columns, outermost first; empty in a sound text.
  var misplacements: [Misplacement] = []

  /// The line in a wrong column that is being read, and how many columns it stands too deep.
  var shiftedLine = -1
  var shift = 0

  /// Where the last scalar in quotes begins that can't be read for its escape sequences.
  var faultyQuote = -1

  /// The line that was reported already for its indentation.
  var reportedLine = -1

  /// Where the lines end whose tabs are reported, and how many spaces a tab seems to mean.
  var endOfTabs = 0
  var tabWidth = 2

  /// Where the collection ends that was closed last.
  var lastCollectionEnd: UInt32 = 0

  /// How many collections are open.
  var depth = 0

  /// Whether something was found that makes the outermost collection in brackets unusable as a whole; it is reported.
  var isFlowUnusable = false

  /// The flow collections that are open, outermost first.
  var openBrackets = OpenStack(filler: OpenBracket(offset: 0, closer: .closeBracket))

  /// Reused by the search for duplicate keys.
  var keyTable = KeyTable()

  /// Whether the text holds an alias, so that its expansion must be measured.
  var hasAliases = false

  /// The most collections inside each other.
  static let depthLimit = 64

  init(file: FileID, byteCount: Int) {
    self.file = file
    nodes = NodeBuffer(capacity: byteCount / 4 + 8)
  }
}

// MARK: - Looking at the text

extension Parser {
  @inline(__always)
  func isAtEnd(_ s: Span<UInt8>) -> Bool { position >= s.count }

  /// The cursor's distance from the start of its line, in bytes. Where only spaces stand before it, that is the indentation.
  @inline(__always)
  var column: Int { position - lineStart }

  /// Whether nothing but white space stands before the cursor on its line.
  @inline(__always)
  var isFirstOnLine: Bool { position == firstContent }

  /// Whether the cursor stands before an indicator such as `-`, `?` or `:` that is followed by white space.
  @inline(__always)
  func isAtIndicator(_ s: Span<UInt8>, _ indicator: UInt8) -> Bool {
    s.byte(at: position) == indicator && s.isBlankOrEnd(at: position + 1)
  }

  @inline(__always)
  func isAtDocumentMarker(_ s: Span<UInt8>) -> Bool {
    position == lineStart && s.isDocumentMarker(at: position)
  }
}

// MARK: - Adding nodes and diagnostics

extension Parser {
  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file, start..<max(start, end))
  }

  func span(of node: Node) -> SourceSpan {
    SourceSpan(file: file, start: node.start, end: node.end)
  }

  /// Adds a node with the properties that were written before it.
  @inline(__always)
  mutating func append(_ s: Span<UInt8>, _ node: Node, _ properties: Properties = Properties()) {
    if properties.isEmpty, node.kind != .alias {
      nodes.append(node)
    } else {
      appendWithProperties(s, node, properties)
    }
  }

  mutating func appendInvalid(_ start: Int, _ end: Int) {
    nodes.append(Node(.invalid, start: start, end: max(start, end)))
  }

  /// Takes everything from the node at `index` on back, and makes an invalid node of it, which isn't added.
  mutating func invalidated(from index: Int, _ start: Int, _ end: Int) -> Node {
    hasUnreadText = true
    nodes.removeAll(from: index)
    while let last = tags.last, Int(last.node) >= index { tags.removeLast() }
    anchors.invalidate(from: index)
    return Node(.invalid, start: start, end: max(start, end))
  }

  mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ message: LocalizedText,
    notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    sink.report(kind, at: SourceSpan(file: file, range), message, notes: notes, fixIts: fixIts)
  }
}
