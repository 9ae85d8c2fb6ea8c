/// A pattern of file paths below a folder, such as `legacy/**/*.yaml`.
///
/// `*` and `?` stand for characters of one name, `[a-z]` for one character, `**` for any folders, `{a,b}` for either.
/// It fits whole paths, and is matched in linear time.
package struct PathPattern: Sendable {
  /// As it was written.
  package let text: String
  package let matching: TextPattern

  /// What else a pattern fits besides the paths that it spells.
  package enum Reach: Sendable {
    /// Nothing.
    case path
    /// Whatever lies in a folder that it spells.
    case pathAndBelow
  }

  /// - Throws: Where the text is no pattern, or could never fit.
  package init(_ text: String, reach: Reach) throws(PatternFault) {
    var nodes: [PatternNode] = [.start, try GlobNotation.read(text)]
    if reach == .pathAndBelow {
      let below = PatternNode.sequence([.scalar(.slash), .any(.all)])
      nodes.append(.repeated(below, least: 0, most: 1))
    }
    self.text = text
    matching = TextPattern(.sequence(nodes + [.end]))
  }

  package func matches(_ path: String) -> Bool { matching.matches(path) }
}
