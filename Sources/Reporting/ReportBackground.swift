package import Diagnostics

/// What only some formats ask about a run. Nothing of it is made before it is asked for.
package struct ReportBackground: Sendable {
  /// Every kind that the run could have reported, in the order of the reference page.
  package let kinds: @Sendable () -> [DiagnosticKind]

  /// The names of all files that were to be read, in order of their ids; nil for one that was passed over.
  package let paths: @Sendable () -> [String?]

  /// The absolute path of the directory that relative paths start from; nil where it is not known.
  package let directory: @Sendable () -> String?

  /// Whether a diagnostic makes the run fail.
  package let fails: @Sendable (Diagnostic) -> Bool

  /// Where the rules can be read about; nil if nowhere.
  package let rulesAddress: RulesAddress?

  package init(
    kinds: @escaping @Sendable () -> [DiagnosticKind] = { [] },
    paths: @escaping @Sendable () -> [String?] = { [] },
    directory: @escaping @Sendable () -> String? = { nil },
    fails: @escaping @Sendable (Diagnostic) -> Bool = { $0.severity == .error },
    rulesAddress: RulesAddress? = nil
  ) {
    self.kinds = kinds
    self.paths = paths
    self.directory = directory
    self.fails = fails
    self.rulesAddress = rulesAddress
  }
}
