import Diagnostics

/// Looks whether the bytes of a file are text that YAML allows.
///
/// - Source: YAML 1.2.2, rules 1 and 2, c-printable and nb-json, and section 5.2.
struct EncodingCheck {
  let file: FileID
  var sink = DiagnosticSink()

  /// Where characters stand that are allowed in quotes only.
  var suspects: [Range<Int>] = []

  init(_ source: SourceFile) { file = source.id }

  /// - Returns: false when the file can't be read as text at all; that is reported.
  mutating func isReadable(_ s: Span<UInt8>) -> Bool {
    if let name = otherEncoding(s) {
      reportOtherEncoding(name, s)
      return false
    }
    let bytes = s
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      let start = error.byteOffsets.lowerBound
      if let zero = firstZero(s, before: start) {
        reportBinary(zero)
        return false
      }
      reportInvalidUTF8(s, start..<max(error.byteOffsets.upperBound, start + 1))
      return false
    }
    return hasNoControls(s)
  }

  /// The name of the encoding when a byte order mark or zero bytes show that it isn't UTF-8.
  private func otherEncoding(_ s: Span<UInt8>) -> String? {
    guard s.count >= 2 else { return nil }
    let third = s.count > 3 ? s[2] : 1
    let fourth = s.count > 3 ? s[3] : 1
    switch (s[0], s[1], third, fourth) {
    case (0xFF, 0xFE, 0, 0), (_, 0, 0, 0): return s[0] == 0 ? nil : "UTF-32"
    case (0, 0, 0xFE, 0xFF), (0, 0, 0, 1...0xFF): return "UTF-32"
    case (0xFF, 0xFE, _, _), (0xFE, 0xFF, _, _): return "UTF-16"
    case (0, 1...0xFF, 0, 1...0xFF), (1...0xFF, 0, 1...0xFF, 0): return "UTF-16"
    default: return nil
    }
  }

  /// A zero byte before `end`: no text in any encoding of eight bits has one.
  private func firstZero(_ s: Span<UInt8>, before end: Int) -> Int? {
    for i in 0..<end where s[i] == 0 { return i }
    return nil
  }

  /// Finds what no YAML text may hold, and remembers what only quoted text may.
  private mutating func hasNoControls(_ s: Span<UInt8>) -> Bool {
    var i = 0
    while i < s.count {
      i = s.endOfPrintableRun(from: i)
      guard i < s.count else { break }
      let byte = s[i]
      if byte >= 0x20 && byte < 0x7F || byte == .lineFeed || byte == .carriageReturn || byte == .tab
      {
        i += 1
      } else if byte < 0x20 {
        if byte == 0 {
          reportBinary(i)
          return false
        }
        let start = i
        while i < s.count, s[i] < 0x20, !s[i].isBlankOrBreak, s[i] != 0 { i += 1 }
        reportControl(s, start..<i)
        if sink.diagnostics.count > 8 {
          sink = DiagnosticSink()
          reportBinary(start)
          return false
        }
      } else {
        i += width(s, i, byte)
      }
    }
    return true
  }

  /// How many bytes the character at `i` has; notes it if it isn't printable.
  @inline(__always)
  private mutating func width(_ s: Span<UInt8>, _ i: Int, _ byte: UInt8) -> Int {
    switch byte {
    case 0x7F:
      suspects.append(i..<i + 1)
      return 1
    case 0xC2:
      if s[i + 1] < 0xA0, s[i + 1] != 0x85 { suspects.append(i..<i + 2) }
      return 2
    case 0xEF:
      let isMark = i > 0 && s[i + 1] == 0xBB && s[i + 2] == 0xBF
      if isMark || (s[i + 1] == 0xBF && s[i + 2] >= 0xBE) { suspects.append(i..<i + 3) }
      return 3
    case 0x80..<0xE0: return 2
    case 0xE0..<0xF0: return 3
    default: return 4
    }
  }

  /// Reports the noted characters that don't stand in quotes.
  mutating func reportUnprintable(_ s: Span<UInt8>, outside tree: DocumentTree) {
    var node = 0
    var document = 0
    for suspect in suspects {
      let offset = suspect.lowerBound
      while node < tree.nodes.count,
        Int(tree.nodes[node].end) <= offset || !tree.nodes[node].kind.isScalar
      {
        node += 1
      }
      while document < tree.documents.count, Int(tree.documents[document].span.end) <= offset {
        document += 1
      }
      let isQuoted =
        node < tree.nodes.count && tree.nodes[node].kind.isQuoted
        && Int(tree.nodes[node].start) < offset
      let isInDocument =
        document < tree.documents.count && Int(tree.documents[document].span.start) <= offset
      let isMark = s[offset] == 0xEF && s[offset + 1] == 0xBB
      // Before a document, a byte order mark is allowed.
      if !isQuoted, isInDocument || !isMark { reportControl(s, suspect) }
    }
  }
}
