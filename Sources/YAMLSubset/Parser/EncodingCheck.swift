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
    return isText(s)
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

  /// Looks whether the text is UTF-8, finds what no YAML text may hold, and remembers what only quoted text may.
  private mutating func isText(_ s: Span<UInt8>) -> Bool {
    var i = 0
    while true {
      i = s.endOfPrintableRun(from: i)
      guard i < s.count else { return true }
      let byte = s[i]
      if byte >= 0x80 {
        // Characters that aren't ASCII rarely stand alone.
        repeat {
          if s.isPlainThreeByteCharacter(at: i) {
            i += 3
            continue
          }
          let length = s.lengthOfCharacter(at: i)
          guard length > 0 else {
            reportNotUTF8(s, i)
            return false
          }
          noteUnprintable(s, i)
          i += length
        } while s.byte(at: i) >= 0x80
      } else if byte >= 0x20 || byte.isBlankOrBreak {
        if byte == 0x7F { suspects.append(i..<i + 1) }
        i += 1
      } else {
        guard byte != 0, !hasManyControls(s, &i) else {
          sink = DiagnosticSink()
          reportBinary(i)
          return false
        }
      }
    }
  }

  /// Reports the control characters at `i`, and moves behind them unless a text wouldn't have as many.
  private mutating func hasManyControls(_ s: Span<UInt8>, _ i: inout Int) -> Bool {
    var end = i
    while end < s.count, s[end] < 0x20, !s[end].isBlankOrBreak, s[end] != 0 { end += 1 }
    reportControl(s, i..<end)
    guard sink.diagnostics.count <= 8 else { return true }
    i = end
    return false
  }

  private mutating func reportNotUTF8(_ s: Span<UInt8>, _ start: Int) {
    sink = DiagnosticSink()
    var end = start + 1
    do {
      let bytes = s
      _ = try UTF8Span(validating: bytes)
    } catch {
      end = max(end, error.byteOffsets.upperBound)
    }
    reportInvalidUTF8(s, start..<end)
  }

  /// Notes the character at `i` if it isn't printable.
  @inline(__always)
  private mutating func noteUnprintable(_ s: Span<UInt8>, _ i: Int) {
    let byte = s[i]
    if byte == 0xC2 {
      if s[i + 1] < 0xA0, s[i + 1] != 0x85 { suspects.append(i..<i + 2) }
    } else if byte == 0xEF {
      let isMark = i > 0 && s[i + 1] == 0xBB && s[i + 2] == 0xBF
      if isMark || (s[i + 1] == 0xBF && s[i + 2] >= 0xBE) { suspects.append(i..<i + 3) }
    }
  }

  /// Reports the noted characters that don't stand in quotes.
  mutating func reportUnprintable(_ s: Span<UInt8>, outside tree: DocumentTree) {
    var node = 0
    let documents = tree.documents
    var document = documents.startIndex
    for suspect in suspects {
      let offset = suspect.lowerBound
      while node < tree.nodes.count,
        Int(tree.nodes[node].end) <= offset || !tree.nodes[node].kind.isScalar
      {
        node += 1
      }
      while document < documents.endIndex, Int(documents[document].span.end) <= offset {
        document = documents.index(after: document)
      }
      let isQuoted =
        node < tree.nodes.count && tree.nodes[node].kind.isQuoted
        && Int(tree.nodes[node].start) < offset
      let isInDocument =
        document < documents.endIndex && Int(documents[document].span.start) <= offset
      let isMark = s[offset] == 0xEF && s[offset + 1] == 0xBB
      // Before a document, a byte order mark is allowed.
      if !isQuoted, isInDocument || !isMark { reportControl(s, suspect) }
    }
  }
}
