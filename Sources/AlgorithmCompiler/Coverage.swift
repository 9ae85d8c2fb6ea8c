package import AlgorithmLint
import Diagnostics
import YAMLSubset

/// How much of a file could be read, and so, which rules could say something about all of it.
package struct Coverage: Sendable {
  private let lacksText: Bool

  /// Whether some document of it could not even be taken for a manifest.
  var lacksManifests: Bool

  /// Whether something in a manifest could not be decoded.
  var lacksValues = false

  /// Whether the code behind some manifest isn't there, or isn't known in every respect.
  var lacksCode = false

  init(_ tree: DocumentTree) {
    lacksText = tree.diagnostics.contains { $0.severity == .error }
    lacksManifests = tree.documents.isEmpty
  }

  /// Whether what finds a code has looked at everything that is in the file, so that its silence means something.
  ///
  /// A rule that looks at a whole run hasn't: other files may be missing in the run.
  package func hasRun(_ code: String, _ rules: RuleSet) -> Bool {
    if lacksText || lacksManifests { return false }
    if Compilation.readingCodes.contains(code) { return true }
    if lacksValues { return false }
    return SuppressionFaults.all.contains { $0.code == code }
      || rules.rules.contains {
        $0.kind.code == code && !$0.looksAtWholeRun && !($0.needsCode && lacksCode)
      }
  }
}
