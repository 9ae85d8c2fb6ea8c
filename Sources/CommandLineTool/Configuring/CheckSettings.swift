import AlgorithmLint
import Configuration
import Diagnostics

/// How one file is checked.
struct CheckSettings: Sendable {
  let rules: RuleSet
  let levels: RuleLevels

  /// The least severity that makes the run fail.
  let failureLevel: FailureLevel

  /// Where the code behind folders of object storage lies.
  var codeRoots: [CodeRoot] = []

  static let standard = CheckSettings(rules: .standard, levels: .standard, failureLevel: .error)
}

/// How each file of a run is checked. Most runs check all alike.
struct RunSettings: Sendable {
  private let kinds: [CheckSettings]

  /// For each file an index into ``kinds``; empty where all are checked alike.
  private let indices: [Int]

  static let standard = RunSettings(kinds: [.standard], indices: [])

  init(kinds: [CheckSettings], indices: [Int]) {
    self.kinds = kinds
    self.indices = indices
  }

  /// The rules that look at all files together, which no configuration adds to.
  var runRules: RuleSet { kinds[0].rules }

  /// Every set of rules that checks some file.
  var ruleSets: [RuleSet] { kinds.map(\.rules) }

  /// How the file of a number is checked; of a file that is none of the run's, such as a baseline, how the first is.
  subscript(index: Int) -> CheckSettings { kinds[index < indices.count ? indices[index] : 0] }

  subscript(file: FileID) -> CheckSettings { self[Int(file.rawValue)] }

  /// The status of a run that read everything it was to read.
  func status(of diagnostics: [Diagnostic]) -> ExitStatus {
    diagnostics.contains { self[$0.span.file].failureLevel.fails($0) } ? .findings : .success
  }
}
