public import Diagnostics

/// The levels of the rules in one file, as far as they are not those that the rules have by themselves.
public struct RuleLevels: Sendable {
  private var levels: [String: RuleLevel]

  /// Every rule as it is.
  public static let standard = RuleLevels([:])

  public init(_ levels: [String: RuleLevel]) { self.levels = levels }

  /// The level that was given to a rule; nil where it keeps its own.
  public subscript(code: String) -> RuleLevel? {
    get { levels[code] }
    set { levels[code] = newValue }
  }

  /// The codes of the rules that say nothing.
  public var silenced: Set<String> { Set(levels.filter { $0.value == .off }.keys) }

  /// The diagnostics at their levels, without those of rules that are off.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let level = levels[diagnostic.code] else { return diagnostic }
      return level.severity.map { diagnostic.with(severity: $0) }
    }
  }
}
