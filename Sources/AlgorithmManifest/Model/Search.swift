public import Diagnostics

/// Hyperparameter search by the platform.
public struct Search: Sendable {
  /// The key `search`.
  public var anchor: SourceSpan
  public var rewards: [Reward]?
  public var parameters: [SearchParameter]?
  public var algorithms: [SearchAlgorithmConfiguration]?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// A figure in the script's log that the search makes as large or as small as it can.
public struct Reward: Sendable {
  /// Where to say that something is missing: the name, or else the first key.
  public var anchor: SourceSpan
  public var name: Located<String>?
  public var goal: Located<RewardGoal>?

  /// A regular expression in Python's syntax; its first group is the figure.
  public var regex: Located<String>?

  /// The offset in the file of each Unicode scalar of ``regex``, and one more for its end.
  public var regexOffsets: [UInt32] { regex?.scalarOffsets ?? [] }

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// A hyperparameter that is searched, and in which range.
public struct SearchParameter: Sendable {
  /// Where to say that something is missing: the name, or else the first key.
  public var anchor: SourceSpan
  public var name: Located<String>?
  public var min: Literal?
  public var max: Literal?

  public init(anchor: SourceSpan) { self.anchor = anchor }
}

/// A search algorithm with its options.
public struct SearchAlgorithmConfiguration: Sendable {
  /// Where to say that something is missing: the name, or else the first key.
  public var anchor: SourceSpan
  public var name: Located<SearchAlgorithm>?

  /// Every other key of the mapping, known or not; a rule judges them by the algorithm.
  public var options: [Option] = []

  public struct Option: Sendable {
    public let key: Located<String>
    public let value: Literal

    public init(key: Located<String>, value: Literal) {
      self.key = key
      self.value = value
    }
  }

  public init(anchor: SourceSpan) { self.anchor = anchor }
}
