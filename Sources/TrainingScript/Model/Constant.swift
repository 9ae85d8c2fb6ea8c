public import Diagnostics

/// What a text says about something that may be left out or may not be sure without running it.
public enum Reading<Value: Hashable & Sendable>: Hashable, Sendable {
  case absent
  case known(Value, at: SourceSpan)
  /// It is given, but is no constant. Never guessed.
  case unknown(at: SourceSpan)

  /// The value, where it is known.
  public var value: Value? {
    if case .known(let value, _) = self { value } else { nil }
  }

  /// Where it is given.
  public var span: SourceSpan? {
    switch self {
    case .absent: nil
    case .known(_, let span), .unknown(let span): span
    }
  }
}

/// A Python value that is sure without running anything.
public enum Constant: Hashable, Sendable {
  case none
  case boolean(Bool)

  /// In decimal digits, with `-` if negative, of any length.
  case integer(String)

  /// As it is written, without `_`: `1e-3`, `0.10`, `-.5`; `inf`, `-inf`, `nan` for `float('inf')` and its like.
  case float(String)
  case text(String)
  case list([Constant])
}
