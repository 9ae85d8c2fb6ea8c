import Diagnostics

/// The lines of one file that show where something is wrong, laid out but not yet painted.
struct Frame {
  let file: LinedFile
  private(set) var rows: [Row] = []

  enum Row {
    /// Lines that are left out.
    case gap
    case text(line: Int, LineWindow)
    /// The underline of a part of the text row before it.
    case underline(cells: Range<Int>, Mark.Role, label: String?)
  }

  init(_ file: LinedFile, marks: [Mark]) {
    self.file = file
    let parts = marks.flatMap { $0.parts(in: file) }.sorted(by: Self.isOrderedBefore)
    var index = 0
    var lastLine: Int?
    while index < parts.count {
      let line = parts[index].line
      addSpace(after: lastLine, before: line)
      var onLine: [MarkedPart] = []
      while index < parts.count, parts[index].line == line {
        onLine.append(parts[index])
        index += 1
      }
      add(onLine, line)
      lastLine = line
    }
  }

  /// The number of the last line that is shown.
  var lastLine: Int {
    rows.reduce(0) { last, row in
      if case .text(let line, _) = row { max(last, line) } else { last }
    }
  }

  /// A single line between two others is shown; more are left out.
  private mutating func addSpace(after last: Int?, before line: Int) {
    guard let last, line > last + 1 else { return }
    guard line == last + 2 else { return rows.append(.gap) }
    let range = file.lines.range(ofLine: last + 1)
    let start = range.lowerBound..<range.lowerBound
    rows.append(.text(line: last + 1, LineWindow(file.source.bytes, line: range, around: start)))
  }

  private mutating func add(_ parts: [MarkedPart], _ line: Int) {
    let bytes = file.source.bytes
    let range = file.lines.range(ofLine: line)
    var shown: LineWindow?
    for part in parts {
      let window: LineWindow
      if let shown, shown.shows(part.range) {
        window = shown
      } else {
        window = LineWindow(bytes, line: range, around: part.range)
        rows.append(.text(line: line, window))
        shown = window
      }
      let cells = window.cells(of: part.range, in: bytes)
      rows.append(.underline(cells: cells, part.role, label: part.label))
    }
  }

  /// By line; on one line the diagnostic's own place comes first.
  private static func isOrderedBefore(_ a: MarkedPart, _ b: MarkedPart) -> Bool {
    if a.line != b.line { return a.line < b.line }
    if a.role != b.role { return a.role == .primary }
    return a.range.lowerBound < b.range.lowerBound
  }
}
