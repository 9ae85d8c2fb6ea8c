extension RuleSet {
  /// Every rule of the tool. One line a rule, by area, in the order of the reference page.
  public static let standard = RuleSet([])
}
