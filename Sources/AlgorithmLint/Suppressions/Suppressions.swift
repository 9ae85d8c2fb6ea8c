package import Diagnostics

/// The comments of one file that silence diagnostics: `# algolint: disable-line=CODE`.
///
/// A comment counts only where YAML sees one: inside a block scalar it is text.
package struct Suppressions: Sendable {
  /// One code of one comment.
  private struct Entry: Sendable {
    /// Which of ``comments``, and which of its targets.
    let comment: Int
    let target: Int
    let code: String

    /// The span of an earlier entry that speaks of the same.
    var repeated: SourceSpan?
    var isUsed = false
  }

  private let source: SourceFile
  private var comments: [SuppressionComment] = []
  private var removals: [FixIt.Edit] = []

  /// In the order of the text.
  private var entries: [Entry] = []

  /// By code: what speaks of the whole file, and what speaks of single lines.
  private var wholeFile: [String: Int] = [:]
  private var lines: [String: LineIndex] = [:]

  /// What is wrong with the comments themselves, in order.
  package private(set) var diagnostics: [Diagnostic] = []
  private var fixedCodes: Set<String> = []

  /// - Parameters:
  ///   - starts: The offset of the `#` of each comment.
  ///   - surroundings: Asked for only where a comment silences something, as are the `codes` that it may name.
  package init(
    _ source: SourceFile, commentStarts starts: ContiguousArray<UInt32>,
    codes: @autoclosure () -> SuppressibleCodes,
    surroundings: @autoclosure () -> CommentSurroundings
  ) {
    self.source = source
    guard starts.contains(where: { SuppressionReader.mayMatter(source.bytes, Int($0)) }) else {
      return
    }
    var surroundings = surroundings()
    let codes = codes()
    fixedCodes = codes.fixed
    var sink = DiagnosticSink()
    for start in surroundings.starts.lazy.map(Int.init)
    where SuppressionReader.mayMatter(source.bytes, start) {
      let end = TextLines.end(of: start, in: source.bytes)
      let reader = SuppressionReader(SourceSpan(file: source.id, start..<end), in: source, codes)
      for mistake in reader.mistakes { sink.report(mistake) }
      guard let comment = reader.comment else { continue }
      add(comment, &surroundings)
      report(comment, codes, &sink)
    }
    diagnostics = sink.diagnostics
  }

  private mutating func add(
    _ comment: SuppressionComment, _ surroundings: inout CommentSurroundings
  ) {
    comments.append(comment)
    let start = comment.span.range.lowerBound
    let range = surroundings.range(of: comment.reach, at: start, in: source.bytes)
    for (index, target) in comment.targets.enumerated() {
      var entry = Entry(comment: comments.count - 1, target: index, code: target.code)
      let id = entries.count
      if comment.reach == .file {
        if let first = wholeFile[target.code] { entry.repeated = span(of: entries[first]) }
        wholeFile[target.code] = wholeFile[target.code] ?? id
      } else if let first = lines[target.code, default: LineIndex()].add(range, id) {
        entry.repeated = first == id ? nil : span(of: entries[first])
      }
      entries.append(entry)
    }
    removals.append(
      SuppressionRemoval(source).edit(
        removing: comment, followsKeptText: surroundings.followsKeptText(start)))
  }

  private func span(of entry: Entry) -> SourceSpan {
    comments[entry.comment].targets[entry.target].span
  }

  private func report(
    _ comment: SuppressionComment, _ codes: SuppressibleCodes, _ sink: inout DiagnosticSink
  ) {
    for (index, target) in comment.targets.enumerated() {
      if codes.fixed.contains(target.code) {
        sink.reportSyntaxError(at: target.span, removal(of: index, from: comments.count - 1))
      } else if !codes.all.contains(target.code), !codes.mayBeCustom(target.code) {
        sink.reportUnknown(
          target, nearest: codes.nearest(to: target.code),
          removal(of: index, from: comments.count - 1))
      }
    }
  }

  /// Removes the target, and with the last one the comment.
  private func removal(of target: Int, from comment: Int) -> FixIt {
    let count = comments[comment].targets.count
    let code = Quoted(comments[comment].targets[target].code)
    guard count > 1 else {
      return FixIt(
        LocalizedText(en: "remove the comment", zh: "删除该注释"), .safe, [removals[comment]])
    }
    return FixIt(
      LocalizedText(en: "remove \(code.en)", zh: "删除\(code.zh)"), .safe,
      [SuppressionRemoval(source).edit(removing: target, of: comments[comment])])
  }
}

// MARK: - Silencing

extension Suppressions {
  /// Whether the file silences anything.
  package var isEmpty: Bool { entries.isEmpty }

  /// Whether a comment silences `diagnostic`.
  package func silences(_ diagnostic: Diagnostic) -> Bool { entry(silencing: diagnostic) != nil }

  /// `diagnostics` in two parts: what is left to be reported, and what a comment silences.
  ///
  /// Notes which comments were of use.
  package mutating func parted(
    _ diagnostics: [Diagnostic]
  ) -> (left: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !isEmpty else { return (diagnostics, []) }
    var left: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    for diagnostic in diagnostics {
      if let id = entry(silencing: diagnostic) {
        entries[id].isUsed = true
        let reason = comments[entries[id].comment].reason
        suppressed.append(SuppressedDiagnostic(diagnostic, by: .comment, reason: reason))
      } else {
        left.append(diagnostic)
      }
    }
    return (left, suppressed)
  }

  /// The narrowest entry that speaks of `diagnostic`.
  private func entry(silencing diagnostic: Diagnostic) -> Int? {
    guard !isEmpty, !fixedCodes.contains(diagnostic.code) else { return nil }
    return lines[diagnostic.code]?.narrowest(at: Int(diagnostic.span.start))
      ?? wholeFile[diagnostic.code]
  }

  /// Reports each code that silenced nothing.
  ///
  /// - Parameter hasRun: Whether the rule of a code looked at the whole file, so that its silence means something.
  package func unused(where hasRun: (String) -> Bool) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    let own = Set(SuppressionFaults.all.map(\.code))
    var sink = DiagnosticSink()
    for entry in entries where !entry.isUsed && !own.contains(entry.code) && hasRun(entry.code) {
      let comment = comments[entry.comment]
      sink.reportUnused(
        comment.targets[entry.target], comment.reach, first: entry.repeated,
        removal(of: entry.target, from: entry.comment))
    }
    return sink.diagnostics
  }
}
