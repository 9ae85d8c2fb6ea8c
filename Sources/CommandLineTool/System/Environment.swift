#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The streams that every process has.
enum StandardStream: Int32, Sendable {
  case standardInput
  case standardOutput
  case standardError
}

/// What surrounds the process. A value, so that decisions that rest on it can be tested.
struct Environment: Sendable {
  /// A variable's value; nil when it isn't set.
  let variable: @Sendable (String) -> String?

  /// Whether a stream is a terminal.
  let isTerminal: @Sendable (StandardStream) -> Bool

  static let process = Environment(
    variable: { name in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe String(cString: value)
    },
    isTerminal: { isatty($0.rawValue) == 1 })

  /// A variable's value; nil also when it is empty.
  func text(_ name: String) -> String? {
    guard let value = variable(name), !value.isEmpty else { return nil }
    return value
  }
}
