public import Diagnostics

/// The rules of a run, in the order of the reference page.
public struct RuleSet: Sendable {
  public let rules: [any Rule]

  public init(_ rules: [any Rule]) { self.rules = rules }

  /// This set with more rules after its own.
  public static func + (set: RuleSet, more: [any Rule]) -> RuleSet { RuleSet(set.rules + more) }

  public func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    for rule in rules { rule.check(context, &sink) }
  }

  public func check(_ run: RunContext, _ sink: inout DiagnosticSink) {
    for rule in rules where rule.looksAtWholeRun { rule.check(run, &sink) }
  }
}
