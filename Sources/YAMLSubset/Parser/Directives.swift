import Diagnostics

extension Parser {
  /// Reads the lines that begin with `%` before a document.
  ///
  /// - Returns: whether there was one.
  /// - Source: YAML 1.2.2, rule 82, l-directive.
  mutating func directives(_ s: Span<UInt8>) -> Bool {
    var versionRange: Range<Int>?
    var found = false
    while s.byte(at: position) == .percent, position == lineStart {
      found = true
      let start = position
      let end = endOfDirective(s, start)
      let words = words(s, start..<end)
      switch s.text(words[0]) {
      case "%YAML":
        if let first = versionRange {
          reportRepeatedVersion(start..<end, first: first)
        } else {
          versionRange = start..<end
          checkVersion(s, words, start..<end)
        }
      case "%TAG":
        reportTagDirective(start..<end)
      default:
        reportUnknownDirective(s, words[0])
      }
      position = end
      skipToContent(s)
    }
    return found
  }

  /// Where the words of the line end: at its comment or its last character.
  private func endOfDirective(_ s: Span<UInt8>, _ start: Int) -> Int {
    let lineEnd = s.endOfLine(from: start)
    var end = start
    while end < lineEnd, !(s[end] == .hash && s[end - 1].isBlank) { end += 1 }
    return s.trimmed(start, end)
  }

  private func words(_ s: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let start = i
      while i < range.upperBound, !s[i].isBlank { i += 1 }
      if i > start { words.append(start..<i) }
      while i < range.upperBound, s[i].isBlank { i += 1 }
    }
    return words
  }

  /// - Source: YAML 1.2.2, section 6.8.1.
  private mutating func checkVersion(
    _ s: Span<UInt8>, _ words: [Range<Int>], _ line: Range<Int>
  ) {
    guard words.count == 2 else { return reportMalformedDirective(line) }
    let range = words[1]
    let parts = s.text(range).split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
    guard parts.count == 2, isNumber else { return reportMalformedDirective(line) }
    if parts[0] != "1" {
      reportUnsupportedVersion(s, range)
    } else if parts[1] != "2" {
      reportOtherMinorVersion(s, range)
    }
  }
}
