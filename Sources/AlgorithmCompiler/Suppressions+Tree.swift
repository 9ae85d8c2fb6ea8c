import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import YAMLSubset

extension Suppressions {
  /// The suppressions in a file that was read.
  init(_ tree: DocumentTree, _ rules: RuleSet) {
    self.init(
      tree.source, commentStarts: tree.commentStarts, codes: Compilation.suppressibleCodes(rules),
      surroundings: CommentSurroundings(tree))
  }
}

extension Compilation {
  /// Every code that the tool has, and those of `rules`, which may have more.
  fileprivate static func suppressibleCodes(_ rules: RuleSet) -> SuppressibleCodes {
    SuppressibleCodes(
      all: ownCodes.union(rules.rules.lazy.map(\.kind.code)), fixed: syntaxErrors)
  }

  private static let ownCodes = Set(KindCatalog.standard.kinds.map(\.code))

  /// What comes before the rules: the text's and the values' own kinds.
  static let readingCodes = Set((YAMLFaults.all + DecodingFaults.all).map(\.code))
    .subtracting(syntaxErrors)
}

extension CommentSurroundings {
  init(_ tree: DocumentTree) {
    self.init(
      starts: tree.commentStarts,
      widened: { range in
        var (start, end) = (range.lowerBound, range.upperBound)
        if let scalar = tree.lastScalar(before: start), Int(scalar.end) > start {
          start = TextLines.start(of: Int(scalar.start), in: tree.source.bytes)
        }
        if let scalar = tree.lastScalar(before: end), Int(scalar.end) > end {
          end = Int(scalar.end)
        }
        return start..<end
      },
      followsKeptText: { tree.lastScalar(before: $0).map(tree.keepsEmptyLines) ?? false })
  }
}

extension DocumentTree {
  /// The last scalar that begins before `offset`.
  fileprivate func lastScalar(before offset: Int) -> Node? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return nodes[..<low].last { $0.kind.isScalar && $0.kind != .empty }
  }

  /// Whether a block scalar has the indicator `+`.
  fileprivate func keepsEmptyLines(_ node: Node) -> Bool {
    guard node.kind == .literal || node.kind == .folded else { return false }
    return source.bytes[Int(node.start)..<Int(node.end)].prefix(3).contains(UInt8(ascii: "+"))
  }
}
