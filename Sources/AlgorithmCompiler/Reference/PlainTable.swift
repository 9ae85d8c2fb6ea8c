import Diagnostics

/// Columns of text, two spaces apart.
package struct PlainTable {
  package let text: String

  package init(_ rows: [[String]]) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], Self.cells(of: cell))
      }
    }
    var text = ""
    for row in rows {
      for (column, cell) in row.enumerated() {
        text += cell
        guard column < row.count - 1 else { continue }
        text += String(repeating: " ", count: widths[column] - Self.cells(of: cell) + 2)
      }
      text += "\n"
    }
    self.text = text
  }

  private static func cells(of text: String) -> Int {
    var counter = CellCounter()
    return text.unicodeScalars.reduce(0) { $0 + counter.cells(of: $1) }
  }
}
