/// A tag that says what a node is, as far as the core schema goes.
///
/// - Source: YAML 1.2.2, chapter 10.
enum CoreTag: UInt8, Sendable {
  case str, int, float, bool, null, seq, map
  /// `!`: a scalar that is text whatever it looks like.
  case nonSpecific
}
