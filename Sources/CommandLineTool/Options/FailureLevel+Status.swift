import Configuration
import Diagnostics

extension FailureLevel {
  /// Nil where nothing that is found makes a run fail.
  var severity: Severity? { Severity(rawValue: rawValue) }

  /// The status of a run that read everything it was to read.
  func status(of diagnostics: [Diagnostic]) -> ExitStatus {
    diagnostics.contains(where: fails) ? .findings : .success
  }

  /// Whether one diagnostic is enough for a run to fail.
  func fails(_ diagnostic: Diagnostic) -> Bool {
    severity.map { diagnostic.severity >= $0 } ?? false
  }
}
