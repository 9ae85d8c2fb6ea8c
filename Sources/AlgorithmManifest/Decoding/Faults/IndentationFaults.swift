public import Diagnostics
import YAMLSubset

// Lines indented with spaces that YAML takes for letters: copied from a web page, or typed on a Chinese keyboard.

extension DecodingFaults {
  /// A key in the first column by what YAML says, below a key without a value by what it looks like.
  public static let foreignIndentation = DiagnosticKind(
    code: "foreign-indentation", area: .structure, severity: .error,
    summary: LocalizedText(
      en: "lines are indented with spaces that YAML takes for letters", zh: "缩进使用了 YAML 视为普通字符的空格"),
    rationale: LocalizedText(
      en: """
        Only the ASCII space indents. A no-break space, as in text from a web page, or a full-width space from a Chinese keyboard \
        looks like one, and is a letter of the key: the line belongs to the mapping around, under a key that nobody reads.
        """,
      zh: "只有半角空格能用于缩进。网页文本中的不间断空格和中文输入法的全角空格看起来与它相同，却是键的一部分：该行因此属于外层映射，而且没有人读取它的键。"),
    source: "YAML 1.2.2, rule 63, s-indent",
    examples: [
      .part("inputs:\n«\u{A0}\u{A0}»- name: data_url\n\u{A0}\u{A0}\u{A0} label: 训练数据\n"),
      .part("resources:\n«\u{3000}»types: [CPU]\n"),
      .part("resources:\n  types: [CPU]\n"),
    ])
}

/// A space that doesn't indent.
private enum ForeignSpace: Unicode.Scalar, CaseIterable {
  case noBreak = "\u{A0}"
  case fullWidth = "\u{3000}"

  var name: LocalizedText {
    switch self {
    case .noBreak: LocalizedText(en: "no-break spaces (U+00A0)", zh: "不间断空格（U+00A0）")
    case .fullWidth: LocalizedText(en: "full-width spaces (U+3000)", zh: "全角空格（U+3000）")
    }
  }

  /// How many spaces it looks like.
  var width: Int { self == .fullWidth ? 2 : 1 }
}

extension Decoder {
  /// Reports the keys that other spaces indent below a key without a value, as one mistake.
  ///
  /// - Parameter nulls: where keys have no value.
  /// - Returns: those keys; none where nothing was reported.
  mutating func reportForeignIndentation(
    _ keys: [NodeID], below nulls: [SourceSpan]
  ) -> Set<NodeID> {
    let indented = keys.filter { foreignIndentation(of: $0) != nil }
    guard let first = indented.first, let (space, range, _) = foreignIndentation(of: first),
      let parent = nulls.last(where: { $0.end <= range.start })
    else { return [] }
    let name = space.name
    sink.withdraw(DecodingFaults.nullValue, in: parent)
    sink.report(
      DecodingFaults.foreignIndentation, at: range,
      LocalizedText(
        en: "this line is indented with \(name.english), which YAML takes for letters",
        zh: "此行用\(name.chinese)缩进，YAML 只把它们当作普通字符"),
      notes: [Note(LocalizedText(en: "so this has no value", zh: "因此这里没有值"), at: parent)],
      fixIts: [
        FixIt(
          indented.count == 1
            ? LocalizedText(en: "indent it with ASCII spaces", zh: "改用半角空格缩进")
            : LocalizedText(
              en: "indent these \(indented.count) lines with ASCII spaces",
              zh: "这 \(indented.count) 行都改用半角空格缩进"), .unsafe,
          indented.compactMap { key in
            foreignIndentation(of: key).map {
              FixIt.Edit($0.range, String(repeating: " ", count: $0.width))
            }
          })
      ])
    return Set(indented)
  }

  /// The white space that a plain key begins with, if it begins with a space that doesn't indent;
  /// and how many spaces it looks like.
  private func foreignIndentation(
    of key: NodeID
  ) -> (space: ForeignSpace, range: SourceSpan, width: Int)? {
    guard tree.node(key).kind == .plain else { return nil }
    let span = span(of: key)
    let bytes = tree.source.bytes
    var found: ForeignSpace?
    var width = 0
    var end = span.range.lowerBound
    while end < span.range.upperBound {
      if bytes[end] == 0x20 {
        width += 1
        end += 1
        continue
      }
      let space = ForeignSpace.allCases.first {
        bytes[end...].starts(with: Array($0.rawValue.utf8))
      }
      guard let space else { break }
      found = found ?? space
      width += space.width
      end += UTF8.width(space.rawValue)
    }
    return found.map {
      ($0, SourceSpan(file: span.file, span.range.lowerBound..<end), width)
    }
  }
}
