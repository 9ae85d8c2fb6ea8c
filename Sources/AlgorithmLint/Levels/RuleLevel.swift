public import Diagnostics

/// What a configuration may make of a rule.
public enum RuleLevel: String, CaseIterable, Sendable {
  case error
  case warning
  case note
  /// The rule says nothing.
  case off

  public init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  /// Nil for what isn't reported at all.
  public var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }
}
