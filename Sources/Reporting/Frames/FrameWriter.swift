import Diagnostics

/// Writes frames, which share one width of line numbers.
struct FrameWriter {
  private let numberWidth: Int

  init(_ frames: [Frame]) {
    let last = frames.reduce(1) { max($0, $1.lastLine) }
    numberWidth = String(last).utf8.count
  }

  func write(_ frame: Frame, severity: Paint, to out: inout PaintedText) {
    for row in frame.rows {
      switch row {
      case .gap:
        out.write(String(repeating: " ", count: numberWidth) + " ...", .gutter)
        out.endLine()
      case .text(let line, let window):
        writeGutter(number: line, to: &out)
        let text = window.text(of: frame.file.source.bytes)
        if !text.isEmpty { out.write(" " + text) }
        out.endLine()
      case .underline(let cells, let role, let label):
        writeGutter(number: nil, to: &out)
        out.write(String(repeating: " ", count: cells.lowerBound + 1))
        let (mark, paint) = role == .primary ? ("^", severity) : ("-", Paint.related)
        let words = label.map { " " + Printable.text($0) } ?? ""
        out.write(String(repeating: mark, count: cells.count) + words, paint)
        out.endLine()
      }
    }
  }

  /// The line before a frame of another file.
  func writeHeader(_ place: Place, to out: inout PaintedText) {
    let location = "\(place.start.line):\(place.start.column)"
    out.write(String(repeating: " ", count: numberWidth) + " --> ", .gutter)
    out.write("\(Printable.text(place.path)):\(location)")
    out.endLine()
  }

  /// A line below a frame: `= help: write 'GPU'`.
  func writeRemark(_ title: String, _ text: String, to out: inout PaintedText) {
    out.write(String(repeating: " ", count: numberWidth + 2) + "= ", .gutter)
    out.write(title, .help)
    out.write(Printable.text(text))
    out.endLine()
  }

  /// A line as it would read.
  func writeAdded(number: Int, _ text: String, to out: inout PaintedText) {
    let digits = String(number)
    let indent = String(repeating: " ", count: max(0, numberWidth - digits.utf8.count))
    out.write(" \(indent)\(digits) ", .gutter)
    out.write("+", .added)
    if !text.isEmpty { out.write(" " + text, .added) }
    out.endLine()
  }

  private func writeGutter(number: Int?, to out: inout PaintedText) {
    let digits = number.map { String($0) } ?? ""
    let indent = String(repeating: " ", count: max(0, numberWidth - digits.utf8.count))
    out.write(" \(indent)\(digits) |", .gutter)
  }
}
