package import AlgorithmLint
package import AlgorithmManifest
package import Diagnostics
package import YAMLSubset

/// Everything that follows from the bytes of one file: reads no other file and prints nothing.
package struct Compilation: Sendable {
  package let tree: DocumentTree

  /// One for each document that declares an algorithm, in order.
  package let units: [Unit]

  /// What is wrong, in order of place, without what comments in the file suppress.
  package let diagnostics: [Diagnostic]

  /// What comments in the file suppress, in order of place.
  package let suppressed: [SuppressedDiagnostic]

  /// The comments that suppress something.
  package let suppressions: Suppressions

  /// What of the file the rules could look at.
  package let coverage: Coverage

  /// One document of the file.
  package struct Unit: Sendable {
    package let document: Document
    package let manifest: Manifest

    /// The code behind it, where there is a local copy.
    package let code: TrainingCode?

    /// The manifest as it may be exported; nil when something in the document is at error level.
    ///
    /// A comment can suppress what a rule says. But what could not be read stays unread, whatever a comment says.
    package let sound: SoundManifest?
  }

  /// The text that was compiled.
  package var source: SourceFile { tree.source }

  /// - Parameters:
  ///   - levels: What somebody makes of the rules. What could not be read stays unread, whatever its level.
  ///   - isReported: Whether the run reports what has a code; if it doesn't, a comment that silences it isn't
  ///     called unused.
  ///   - code: Gathers the code behind a manifest; nil where there is none.
  package init(
    _ source: SourceFile, rules: RuleSet = .standard, levels: RuleLevels = .standard,
    isReported: (_ code: String) -> Bool = { _ in true },
    code: (Manifest) -> TrainingCode? = { _ in nil }
  ) {
    let tree = DocumentTree.parse(source)
    var suppressions = Suppressions(tree, rules)
    var sink = DiagnosticSink()
    Manifest.reportIfAbsent(in: tree, &sink)
    var found = tree.diagnostics + sink.diagnostics + suppressions.diagnostics
    var coverage = Coverage(tree)
    var foreign = ForeignDocuments()
    var units: [Unit] = []
    var textErrors = tree.diagnostics.filter { $0.severity == .error }[...]
    let faultyText = Set(textErrors.map(\.span))
    for document in tree.documents {
      textErrors = textErrors.drop { $0.span.end < document.span.start }
      let isBroken = textErrors.first.map { $0.span.overlaps(document.span) } ?? false
      sink = DiagnosticSink()
      if let manifest = Manifest.decode(document, of: tree, &sink) {
        let isUnread = isBroken || sink.hasErrors
        if isUnread { coverage.lacksValues = true }
        let values = ManifestValues(document, of: tree)
        let code = code(manifest)
        if code?.isWhollyKnown != true { coverage.lacksCode = true }
        rules.check(
          RuleContext(manifest: manifest, isBroken: isUnread, values: values, code: code), &sink)
        let hasErrors = levels.applied(to: sink.diagnostics).contains {
          $0.severity == .error && !suppressions.silences($0)
        }
        let sound = isUnread || hasErrors ? nil : SoundManifest(manifest, in: source)
        units.append(Unit(document: document, manifest: manifest, code: code, sound: sound))
      } else {
        coverage.lacksManifests = true
      }
      // What the text's own faults mark already isn't marked again: one mistake, one diagnostic.
      let own = sink.withoutAsides.filter { !faultyText.contains($0.span) }
      if !own.contains(where: { suppressions.silences($0) }), foreign.take(own) { continue }
      found += own
    }
    if let diagnostic = foreign.diagnostic { found.append(diagnostic) }
    let sorted = levels.applied(to: found).sorted(by: Diagnostic.isOrderedBefore)
      .withoutRepetitions
    let (left, suppressed) = suppressions.judged(sorted) { code in
      coverage.hasRun(code, rules) && levels[code] != .off && isReported(code)
    }
    diagnostics = levels.applied(to: left)
    self.suppressed = suppressed
    self.suppressions = suppressions
    self.coverage = coverage
    self.tree = tree
    self.units = units
  }
}

extension Compilation {
  /// The codes that no comment can silence: of a text that isn't YAML nothing else can be said.
  package static let syntaxErrors = Set(YAMLFaults.all.filter { $0.severity == .error }.map(\.code))
}

extension Suppressions {
  /// What is left of `diagnostics`, what is suppressed, and what is unused of the comments that suppress.
  fileprivate mutating func judged(
    _ diagnostics: [Diagnostic], hasRun: (String) -> Bool
  ) -> (left: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    var parts = parted(diagnostics)
    let unused = parted(unused(where: hasRun))
    if !unused.left.isEmpty {
      parts.left = (parts.left + unused.left).sorted(by: Diagnostic.isOrderedBefore)
    }
    if !unused.suppressed.isEmpty {
      parts.suppressed = (parts.suppressed + unused.suppressed).sorted {
        Diagnostic.isOrderedBefore($0.diagnostic, $1.diagnostic)
      }
    }
    return parts
  }
}

extension [Diagnostic] {
  /// Each once: what is wrong in an anchored node is found again at every alias of it.
  fileprivate var withoutRepetitions: [Diagnostic] {
    guard count > 1 else { return self }
    return indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }.map { self[$0] }
  }
}

extension DiagnosticSink {
  fileprivate var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What was found, but for what only adds to something else: how other readers take a text that is wrong anyway,
  /// how a word is spelled that has no place here,
  /// and that a key has no value where its absence is a mistake. One mistake, one diagnostic.
  fileprivate var withoutAsides: [Diagnostic] {
    if diagnostics.isEmpty { return [] }
    let readings = [
      DecodingFaults.yaml11Ambiguity.code, DecodingFaults.numberPrecision.code,
      DecodingFaults.noncanonicalWord.code,
    ]
    let asides = readings + [DecodingFaults.nullValue.code]
    guard diagnostics.contains(where: { asides.contains($0.code) }) else { return diagnostics }
    var wrong: Set<SourceSpan> = []
    var mentioned: Set<SourceSpan> = []
    for diagnostic in diagnostics where !asides.contains(diagnostic.code) {
      wrong.insert(diagnostic.span)
      mentioned.formUnion(diagnostic.notes.lazy.compactMap(\.span))
    }
    return diagnostics.filter {
      if readings.contains($0.code) { return !wrong.contains($0.span) }
      return $0.code != DecodingFaults.nullValue.code || !mentioned.contains($0.span)
    }
  }
}
