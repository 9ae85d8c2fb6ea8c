import Diagnostics
import Reporting

/// The least severity that makes a run fail.
enum FailureLevel: String, CaseIterable {
  case error
  case warning
  case note
  case never

  /// Nil where nothing that is found makes a run fail.
  var severity: Severity? { Severity(rawValue: rawValue) }

  /// The status of a run that read everything it was to read.
  func status(of diagnostics: [Diagnostic]) -> ExitStatus {
    guard let severity else { return .success }
    return diagnostics.contains { $0.severity >= severity } ? .findings : .success
  }
}
