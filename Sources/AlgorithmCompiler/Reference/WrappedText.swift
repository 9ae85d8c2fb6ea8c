import Diagnostics

/// Text broken into lines: behind spaces, and beside Chinese characters.
struct WrappedText {
  private(set) var lines: [String] = []

  init(_ text: String, width: Int) {
    var line = Piece()
    for piece in Self.pieces(of: text) {
      if line.cells > 0, line.cells + piece.visibleCells > width {
        lines.append(line.visibleText)
        line = Piece()
      }
      line.text += piece.text
      line.cells += piece.cells
    }
    if line.cells > 0 { lines.append(line.visibleText) }
  }

  /// Text that stays together, with the spaces behind it.
  private struct Piece {
    var text = ""
    var cells = 0

    private var spaces: Int { text.reversed().prefix { $0 == " " }.count }
    var visibleCells: Int { cells - spaces }
    var visibleText: String { String(text.dropLast(spaces)) }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var counter = CellCounter()
    var previous: (scalar: Unicode.Scalar, isWide: Bool)?
    for scalar in text.unicodeScalars {
      let cells = counter.cells(of: scalar)
      let isWide = cells == 2
      if let previous, !canBreak(previous.scalar, scalar, isWide || previous.isWide) {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        pieces[pieces.count - 1].cells += cells
      } else {
        pieces.append(Piece(text: String(scalar), cells: cells))
      }
      previous = (scalar, isWide)
    }
    return pieces
  }

  /// Whether a line may end between two characters.
  private static func canBreak(
    _ last: Unicode.Scalar, _ next: Unicode.Scalar, _ isBesideWide: Bool
  ) -> Bool {
    if next == " " { return false }
    if last == " " { return true }
    return isBesideWide && !closing.contains(next) && !opening.contains(last)
  }

  /// Marks that no line begins with.
  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "；", "：", "、", "）", "”", "！", "？", "》", "…",
  ]

  /// Marks that no line ends with.
  private static let opening: Set<Unicode.Scalar> = ["（", "“", "《"]
}
