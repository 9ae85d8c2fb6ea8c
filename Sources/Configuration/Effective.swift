package import AlgorithmLint
import AlgorithmManifest

/// What a configuration comes to for one file.
package struct Effective: Sendable {
  package let rules: RuleSet
  package let levels: RuleLevels
  package let failureLevel: FailureLevel

  /// - Parameters:
  ///   - configuration: Nil where there is none.
  ///   - overrides: Which of its overrides speak of the file.
  package init(_ configuration: Configuration?, overrides: [Int]) {
    rules = configuration?.rules ?? .standard
    var levels = RuleLevels.standard
    for entry in configuration?.levelEntries(overrides: overrides) ?? [] {
      levels[entry.code.value] = entry.level.value
    }
    self.levels = levels
    failureLevel = configuration?.failureLevel?.value ?? .error
  }
}

extension Configuration {
  /// The entries that speak of a file, in the order in which they count: the last one of a code wins.
  package func levelEntries(overrides indices: [Int]) -> [LevelEntry] {
    levels + indices.flatMap { overrides[$0].levels }
  }
}
