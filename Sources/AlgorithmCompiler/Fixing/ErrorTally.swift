import AlgorithmManifest
import Diagnostics

/// When, in the reading of a file, something is found. What is wrong early hides what is wrong later.
enum Stage: Int, Comparable, CaseIterable {
  case text
  case values
  case rules

  /// What is no error hides nothing, and so belongs to the last stage.
  init(of diagnostic: Diagnostic) {
    if diagnostic.severity < .error {
      self = .rules
    } else if Compilation.syntaxErrors.contains(diagnostic.code) {
      self = .text
    } else {
      self = Self.valueCodes.contains(diagnostic.code) ? .values : .rules
    }
  }

  private static let valueCodes = Set(DecodingFaults.all.map(\.code))

  static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}

/// How many errors a file has at each stage.
struct ErrorTally {
  private var counts = [Int](repeating: 0, count: Stage.allCases.count)

  init(_ compilation: Compilation) { self.init(compilation.diagnostics) }

  init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.severity == .error {
      counts[Stage(of: diagnostic).rawValue] += 1
    }
  }

  private subscript(stage: Stage) -> Int { counts[stage.rawValue] }

  /// Whether a file with this tally may become one with `after` by fixing `fixed`, all of one stage.
  ///
  /// Errors of later stages may come to light when one is fixed that hid them. Beyond that none may be new. But a safe
  /// fix alone may bring to light one error in the place of its own: rules are silent about what is wrong otherwise.
  func permits(
    _ after: ErrorTally, after fixed: [Diagnostic], _ stage: Stage, isSafeAlone: Bool
  ) -> Bool {
    let fixedErrors = ErrorTally(fixed)[stage]
    let isStrict = !isSafeAlone || stage == .text
    return Stage.allCases.allSatisfy { other in
      if other < stage { return after[other] <= self[other] }
      if other == stage { return after[other] <= self[other] - (isStrict ? fixedErrors : 0) }
      return fixedErrors > 0 || after[other] <= self[other]
    }
  }
}
