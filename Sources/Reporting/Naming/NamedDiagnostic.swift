import Diagnostics

/// A diagnostic under a name that it keeps from run to run.
struct NamedDiagnostic {
  let diagnostic: Diagnostic

  /// Who said that it doesn't count; nil for one that counts.
  let suppression: SuppressedDiagnostic?

  /// The path of its file, as ``RepositoryPaths`` has it.
  let path: String

  /// Depends on the rule, the file's path and the text that is spoken of, not on lines: what else is inserted or removed
  /// changes nothing. No two of a run are equal.
  let fingerprint: String

  /// Everything that `report` speaks of, in order of place, also what is suppressed.
  static func all(of report: Report) -> [NamedDiagnostic] {
    var found = report.diagnostics.map { (diagnostic: $0, suppression: SuppressedDiagnostic?.none) }
    if !report.suppressed.isEmpty {
      found += report.suppressed.map { ($0.diagnostic, $0) }
      found.sort { Diagnostic.isOrderedBefore($0.diagnostic, $1.diagnostic) }
    }
    let paths = RepositoryPaths(report)
    var places = Places(report.files)
    var ordinals: [Fingerprint: Int] = [:]
    return found.map { diagnostic, suppression in
      let file = places.file(diagnostic.span.file)
      let path = paths.path(file.source.path)
      var fingerprint = Fingerprint()
      fingerprint.add(diagnostic.code.utf8)
      fingerprint.add(path.utf8)
      fingerprint.add(file.words(of: diagnostic.span))
      fingerprint.add(file.surroundings(of: diagnostic.span))
      let ordinal = ordinals[fingerprint, default: 0]
      ordinals[fingerprint] = ordinal + 1
      // What stands in the same words several times is told apart by its order.
      fingerprint.add(String(ordinal).utf8)
      return NamedDiagnostic(
        diagnostic: diagnostic, suppression: suppression, path: path, fingerprint: fingerprint.text)
    }
  }
}

extension LinedFile {
  /// The most bytes that a fingerprint looks at: more would cost time in lines of megabytes.
  private static let limit = 512

  /// The bytes that a span marks.
  fileprivate func words(of span: SourceSpan) -> ArraySlice<UInt8> {
    source.bytes[range(of: span)].prefix(Self.limit)
  }

  /// The line that a span begins in, without the blanks around it; nothing of a very long one.
  fileprivate func surroundings(of span: SourceSpan) -> ArraySlice<UInt8> {
    let line = lines.range(ofLine: min(lines.line(at: range(of: span).lowerBound), lines.count))
    guard line.count <= Self.limit else { return [] }
    var text = source.bytes[line]
    while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text
  }
}
