package import Diagnostics

/// A file after the fix-its that could be applied to it, round after round, until nothing is left to fix.
///
/// Each round is compiled again. A fix-it after which the file could no longer be read, or had one more error, is left out.
package struct Repair: Sendable {
  /// Which fix-its are wanted, and how a text is looked at.
  package struct Plan: Sendable {
    /// Whether unsafe fix-its are applied, too.
    let includesUnsafe: Bool

    /// The diagnostics that are to be fixed: what the run would report.
    let wanted: @Sendable (Compilation) -> [Diagnostic]
    let compile: @Sendable (SourceFile) -> Compilation

    package init(
      includesUnsafe: Bool, wanted: @escaping @Sendable (Compilation) -> [Diagnostic],
      compile: @escaping @Sendable (SourceFile) -> Compilation
    ) {
      self.includesUnsafe = includesUnsafe
      self.wanted = wanted
      self.compile = compile
    }
  }

  /// What the file is now.
  package private(set) var compilation: Compilation

  /// How many fix-its were applied.
  package private(set) var appliedCount = 0

  private let plan: Plan
  private var refused: Set<Change> = []

  /// Whether something was applied since everything that is refused was tried.
  private var mayPermitMore = false

  /// How often the file may still be compiled: enough for any real file, and little for one of many megabytes.
  /// Where it has many mistakes, each time counts more.
  private var compilationsLeft: Int

  /// Rounds that feed each other shall end.
  private static let roundLimit = 32

  package init(_ compilation: Compilation, _ plan: Plan) {
    self.compilation = compilation
    self.plan = plan
    compilationsLeft = max(8, min(400, (256 << 20) / (compilation.source.bytes.count + 1)))
    for _ in 0..<Self.roundLimit where !round() { break }
  }

  /// How many fix-its are left out since the file would be worse for them.
  package var refusedCount: Int {
    plan.wanted(compilation).count { diagnostic in
      let fixIt = diagnostic.preferredFixIt(unsafe: plan.includesUnsafe)
      return fixIt.map { refused.contains(Change($0, diagnostic, source)) } ?? false
    }
  }

  private var source: SourceFile { compilation.source }

  /// Applies what can be applied together.
  ///
  /// - Returns: Whether there was anything to try.
  private mutating func round() -> Bool {
    let tally = ErrorTally(compilation)
    guard let stage = nextStage() else { return retries() }
    var accepted: [Candidate] = []
    var best = compilation
    admit(stage.candidates[...], stage.stage, tally, &accepted, &best)
    compilation = best
    appliedCount += accepted.count
    if !accepted.isEmpty { mayPermitMore = true }
    return true
  }

  /// Gives those that were refused another chance, if the file has changed since: what stood in their way may be gone.
  private mutating func retries() -> Bool {
    guard mayPermitMore, !refused.isEmpty else { return false }
    mayPermitMore = false
    refused = []
    return true
  }

  /// The fix-its to try next, without any two that touch: those of the earliest stage that has some, since what is wrong
  /// early hides what is wrong later.
  private func nextStage() -> (stage: Stage, candidates: [Candidate])? {
    let stages = plan.wanted(compilation).compactMap { diagnostic -> (Stage, Candidate)? in
      guard let fixIt = diagnostic.preferredFixIt(unsafe: plan.includesUnsafe),
        !refused.contains(Change(fixIt, diagnostic, source))
      else { return nil }
      return (Stage(of: diagnostic), Candidate(diagnostic: diagnostic, fixIt: fixIt))
    }
    guard let stage = stages.map(\.0).min() else { return nil }
    var set = FixItSet()
    return (stage, stages.filter { $0.0 == stage && set.insert($0.1.fixIt) }.map(\.1))
  }

  /// Takes in as many of `candidates` as are sound together with those that are accepted already: all, or else each half.
  private mutating func admit(
    _ candidates: ArraySlice<Candidate>, _ stage: Stage, _ tally: ErrorTally,
    _ accepted: inout [Candidate], _ best: inout Compilation
  ) {
    guard let first = candidates.first, compilationsLeft > 0 else { return refuse(candidates) }
    compilationsLeft -= 1 + compilation.diagnostics.count / 128
    let all = accepted + candidates
    let changed = FixItSet(all.map(\.fixIt)).applied(to: source)
    let result = plan.compile(SourceFile(id: source.id, path: source.path, bytes: changed))
    let isSafeAlone = all.count == 1 && first.fixIt.applicability == .safe
    if tally.permits(
      ErrorTally(result), after: all.map(\.diagnostic), stage, isSafeAlone: isSafeAlone)
    {
      accepted = all
      best = result
    } else if candidates.count == 1 {
      refuse([first])
    } else {
      let middle = candidates.startIndex + candidates.count / 2
      admit(candidates[..<middle], stage, tally, &accepted, &best)
      admit(candidates[middle...], stage, tally, &accepted, &best)
    }
  }

  private mutating func refuse(_ candidates: ArraySlice<Candidate>) {
    refused.formUnion(candidates.map { Change($0.fixIt, $0.diagnostic, source) })
  }

  private struct Candidate {
    let diagnostic: Diagnostic
    let fixIt: FixIt
  }

  /// A fix-it known again when the text around it has moved.
  private struct Change: Hashable {
    let message: LocalizedText
    let removed: [[UInt8]]
    let added: [String]

    init(_ fixIt: FixIt, _ diagnostic: Diagnostic, _ source: SourceFile) {
      message = diagnostic.message
      removed = fixIt.edits.map { Array(source.bytes[$0.span.range]) }
      added = fixIt.edits.map(\.replacement)
    }
  }
}

extension Diagnostic {
  /// The fix-it to apply unasked: the first safe one; where unsafe ones are asked for, too, else the first of them.
  ///
  /// One that changes other files besides is none.
  package func preferredFixIt(unsafe includesUnsafe: Bool) -> FixIt? {
    let own = fixIts.filter { $0.edits.allSatisfy { $0.span.file == span.file } }
    return own.first { $0.applicability == .safe } ?? (includesUnsafe ? own.first : nil)
  }
}
