package import AlgorithmLint
package import AlgorithmManifest
package import Diagnostics
package import TextPatterns

/// What one configuration file says. Every value keeps the place where it was written.
package struct Configuration: Sendable {
  package let source: SourceFile

  /// Files that are manifests besides those with the usual names.
  package var include: [Located<PathPattern>] = []

  /// What a search through folders passes by.
  package var exclude: [Located<PathPattern>] = []
  package var failureLevel: Located<FailureLevel>?
  package var levels: [LevelEntry] = []
  package var overrides: [Override] = []
  package var codeRoots: [CodeRoot] = []
  package var customRules: [CustomRuleEntry] = []

  /// The level of one rule.
  package struct LevelEntry: Sendable {
    package let code: Located<String>
    package let level: Located<RuleLevel>
  }

  /// Levels for some of the files only.
  package struct Override: Sendable {
    package var files: [Located<PathPattern>] = []
    package var levels: [LevelEntry] = []
  }

  /// Where the code behind a folder of object storage lies in the repository.
  package struct CodeRoot: Sendable {
    package let folder: Located<String>
    package let path: Located<String>
  }

  /// A rule that it declares, with its examples.
  package struct CustomRuleEntry: Sendable {
    package let code: Located<String>
    package let rule: CustomRule
    package var accepts: [Located<String>] = []
    package var rejects: [Located<String>] = []
  }

  /// The rules of the tool, and those that it declares.
  package var rules: RuleSet {
    customRules.isEmpty ? .standard : RuleSet.standard + customRules.map(\.rule)
  }

  init(source: SourceFile) { self.source = source }
}
