public import Diagnostics

extension DocumentTree {
  /// Reads a whole file. Never fails: what is wrong is in ``diagnostics``, what is sound is in the tree.
  ///
  /// - Complexity: linear in the length of the text, whatever it holds.
  public static func parse(_ source: SourceFile) -> DocumentTree {
    var tree = DocumentTree(source: source)
    let bytes = source.bytes.span
    var encoding = EncodingCheck(source)
    guard encoding.isReadable(bytes) else {
      tree.diagnostics = encoding.sink.diagnostics
      return tree
    }
    var parser = Parser(file: source.id, byteCount: bytes.count)
    parser.stream(bytes)
    let isBroken = parser.sink.diagnostics.contains { $0.severity == .error }
    let conflicts = isBroken ? bytes.mergeConflicts() : []
    if !conflicts.isEmpty {
      let masked = bytes.masked(conflicts)
      parser = Parser(file: source.id, byteCount: bytes.count)
      parser.stream(masked.span)
      parser.reportConflicts(conflicts)
    }
    tree.nodes = parser.nodes.take()
    tree.extents = parser.documents
    tree.commentStarts = parser.commentStarts
    tree.tags = parser.tags
    tree.diagnostics = parser.sink.diagnostics
    if !encoding.suspects.isEmpty { encoding.reportUnprintable(bytes, outside: tree) }
    let found = encoding.sink.diagnostics + tree.diagnostics
    tree.diagnostics =
      found.count > 1 ? found.firstOfEachPlace.sorted(by: Diagnostic.isOrderedBefore) : found
    return tree
  }
}

extension [Diagnostic] {
  /// The first of those with the same span: what follows from one mistake at its own place isn't another.
  /// But no warning takes the place of an error.
  fileprivate var firstOfEachPlace: [Diagnostic] {
    let errors = filter { $0.severity == .error }
    var places: Set<SourceSpan> = []
    let first = errors.filter { places.insert($0.span).inserted }
    return first + filter { $0.severity != .error && places.insert($0.span).inserted }
  }
}

extension Parser {
  /// Reads the documents of a file.
  ///
  /// - Source: YAML 1.2.2, rule 211, l-yaml-stream.
  mutating func stream(_ s: Span<UInt8>) {
    var mayBeBare = true
    while true {
      skipByteOrderMark(s)
      firstContent = position
      skipToContent(s)
      guard !isAtEnd(s) else { return }
      let start = position
      let hasDirectives = mayBeBare && directives(s)
      if hasDirectives, isAtEnd(s) || !isAtMarker(s, .hyphen) {
        reportDirectivesWithoutDocument(s, start)
        if isAtEnd(s) { return }
      }
      if isAtMarker(s, .dot) {
        position += 3
        endOfMarker(s)
        mayBeBare = true
      } else if isAtMarker(s, .hyphen) {
        position += 3
        document(s, start: start, .afterMarker)
        mayBeBare = isAfterEndMarker(s)
      } else {
        document(s, start: start, .documentStart)
        mayBeBare = isAfterEndMarker(s)
      }
    }
  }

  /// - Source: YAML 1.2.2, rule 202, l-document-prefix.
  private mutating func skipByteOrderMark(_ s: Span<UInt8>) {
    guard s.byte(at: position) == 0xEF, s.byte(at: position + 1) == 0xBB,
      s.byte(at: position + 2) == 0xBF
    else { return }
    position += 3
    lineStart = position
  }

  private func isAtMarker(_ s: Span<UInt8>, _ character: UInt8) -> Bool {
    isFirstOnLine && isAtDocumentMarker(s) && s[position] == character
  }

  private mutating func document(_ s: Span<UInt8>, start: Int, _ place: Place) {
    let root = nodes.count
    let node = position
    anchors = AnchorTable()
    hasUnreadText = false
    blockNode(s, inside: -1, place)
    skipToContent(s)
    if !isAtEnd(s), !(isFirstOnLine && isAtDocumentMarker(s)) {
      reportTextAfterDocument(s, position, isOnNewLine: isFirstOnLine)
      skipToDocumentMarker(s)
    }
    if !anchors.isEmpty { reportUnusedAnchors() }
    if hasAliases { checkExpansion(from: root) }
    hasAliases = false
    documents.append(
      .init(
        range: start..<max(node, position),
        lostNodes: nodes.count - Int(nodes.subtreeEnd(UInt32(truncatingIfNeeded: root)))))
  }

  /// Takes the `...` after a document, if there is one.
  private mutating func isAfterEndMarker(_ s: Span<UInt8>) -> Bool {
    guard isAtMarker(s, .dot) else { return false }
    position += 3
    endOfMarker(s)
    return true
  }

  private mutating func endOfMarker(_ s: Span<UInt8>) {
    skipBlanks(s)
    guard position < s.count, !s[position].isBreak, s[position] != .hash else { return }
    reportTextAfterEndMarker(s, position)
    position = s.endOfLine(from: position)
  }
}
