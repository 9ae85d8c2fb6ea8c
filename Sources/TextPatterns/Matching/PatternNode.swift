/// What a pattern says, whatever notation it was written in.
indirect enum PatternNode: Sendable {
  case empty
  /// One scalar out of a set.
  case scalar(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// So many times in a row; without an end where `most` is nil.
  case repeated(PatternNode, least: Int, most: Int?)
  /// The start of the text.
  case start
  /// The end of the text.
  case end

  /// How many steps its program takes, as far as `limit`.
  func size(upTo limit: Int) -> Int {
    switch self {
    case .empty: return 0
    case .scalar, .start, .end: return 1
    case .sequence(let nodes):
      return nodes.reduce(0) { min(limit, $0 + $1.size(upTo: limit)) }
    case .choice(let nodes):
      return nodes.reduce(0) { min(limit, $0 + $1.size(upTo: limit) + 1) }
    case .repeated(let node, let least, let most):
      // Both factors are far below the square root of the largest integer.
      return min(limit, (node.size(upTo: limit) + 1) * max(most ?? least + 1, 1))
    }
  }

  /// A text as it stands.
  static func text(_ text: String) -> PatternNode {
    .sequence(text.unicodeScalars.map { .scalar(ScalarSet($0)) })
  }

  static func any(_ set: ScalarSet) -> PatternNode {
    .repeated(.scalar(set), least: 0, most: nil)
  }
}
