package import Diagnostics

/// What only some formats ask about a run. Nothing of it is made before it is asked for.
package struct ReportBackground: Sendable {
  /// Every kind that the run could have reported, in the order of the reference page.
  package let kinds: @Sendable () -> [DiagnosticKind]

  /// The names of all files that were to be read, in order.
  package let paths: @Sendable () -> [String]

  /// The absolute path of the directory that relative paths start from; nil where it is not known.
  package let directory: @Sendable () -> String?

  /// The least severity that makes the run fail; nil where none does.
  package let failingSeverity: Severity?

  /// Where the reference page of the rules can be read, without the anchor of a rule; nil if nowhere.
  package let rulesAddress: String?

  package init(
    kinds: @escaping @Sendable () -> [DiagnosticKind] = { [] },
    paths: @escaping @Sendable () -> [String] = { [] },
    directory: @escaping @Sendable () -> String? = { nil },
    failingSeverity: Severity? = .error, rulesAddress: String? = nil
  ) {
    self.kinds = kinds
    self.paths = paths
    self.directory = directory
    self.failingSeverity = failingSeverity
    self.rulesAddress = rulesAddress
  }
}
