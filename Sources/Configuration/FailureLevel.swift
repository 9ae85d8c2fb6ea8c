/// The least severity that makes a run fail.
package enum FailureLevel: String, CaseIterable, Sendable {
  case error
  case warning
  case note
  case never
}
