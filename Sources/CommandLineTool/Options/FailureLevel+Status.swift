import Configuration
import Diagnostics

extension FailureLevel {
  /// The status of a run that read everything it was to read.
  func status(of diagnostics: [Diagnostic]) -> ExitStatus {
    diagnostics.contains(where: fails) ? .findings : .success
  }

  /// Whether one diagnostic is enough for a run to fail.
  func fails(_ diagnostic: Diagnostic) -> Bool {
    guard let least = Severity(rawValue: rawValue) else { return false }
    return diagnostic.severity >= least
  }
}
