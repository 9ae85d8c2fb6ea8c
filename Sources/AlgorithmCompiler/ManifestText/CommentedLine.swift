import Diagnostics

/// A line of a manifest with what is said behind it.
struct CommentedLine {
  private let code: String
  private let comment: String?

  init(_ code: String, _ comment: String? = nil) {
    self.code = code
    self.comment = comment
  }

  /// Comments stand in the column behind the widest line that is no wider than this.
  private static let widest = 48

  /// Lines wider than this have their comments above them.
  private static let tooWide = 72

  /// The lines as a text, in which the comments between two empty lines begin in one column.
  static func text(_ lines: [CommentedLine]) -> String {
    var text = ""
    for group in lines.split(omittingEmptySubsequences: false, whereSeparator: { $0.code.isEmpty })
    {
      if !text.isEmpty { text += "\n" }
      let widths = group.filter { $0.comment != nil }.map(\.width)
      let column = (widths.filter { $0 <= widest }.max() ?? 0) + 2
      for line in group {
        let isAbove = line.comment != nil && line.width > tooWide
        if isAbove, let comment = line.comment {
          text += line.code.prefix { $0 == " " } + "# " + comment + "\n"
        }
        text += line.code
        if !isAbove, let comment = line.comment {
          let gap = max(2, column - line.width)
          text += String(repeating: " ", count: gap) + "# " + comment
        }
        text += "\n"
      }
    }
    return text
  }

  /// In cells of a terminal.
  private var width: Int {
    var counter = CellCounter()
    return code.unicodeScalars.reduce(0) { $0 + counter.cells(of: $1) }
  }
}
