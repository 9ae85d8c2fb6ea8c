import Diagnostics
import Reporting

/// The least severity that makes a run fail.
enum FailureLevel: String, CaseIterable {
  case error
  case warning
  case note
  case never

  /// The status of a run that read everything it was to read.
  func status(of diagnostics: [Diagnostic]) -> ExitStatus {
    guard let least = Severity(rawValue: rawValue) else { return .success }
    return diagnostics.contains { $0.severity >= least } ? .findings : .success
  }
}
