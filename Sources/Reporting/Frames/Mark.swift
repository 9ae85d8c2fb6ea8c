import Diagnostics

/// A place that a frame underlines.
struct Mark {
  /// Bytes of the frame's file.
  let range: Range<Int>
  let role: Role

  /// What is said at the place; nil for the diagnostic's own.
  let label: String?

  enum Role {
    /// The diagnostic's own place.
    case primary
    /// Another place that it speaks of.
    case related
  }
}

/// The part of a mark that lies on one line.
struct MarkedPart {
  let line: Int

  /// The bytes of the line that are underlined; none for a place between two characters.
  let range: Range<Int>
  let role: Mark.Role
  let label: String?
}

extension Mark {
  /// The parts to underline: of a mark over several lines all, or, when they are many, the first and the last.
  func parts(in file: LinedFile) -> [MarkedPart] {
    let first = file.lines.line(at: range.lowerBound)
    let last = range.isEmpty ? first : file.lines.line(at: range.upperBound - 1)
    var lines = last - first <= 2 ? Array(first...last) : [first, last]
    lines.removeAll { $0 != first && content($0, of: file).isEmpty }
    return lines.map { line in
      let content =
        line == first
        ? self.content(line, of: file, keepsIndentation: true) : self.content(line, of: file)
      return MarkedPart(
        line: line, range: content, role: role, label: line == lines.last ? label : nil)
    }
  }

  /// The marked bytes of a line, without its indentation, which nobody would change.
  private func content(_ line: Int, of file: LinedFile, keepsIndentation: Bool = false) -> Range<
    Int
  > {
    let whole = file.lines.range(ofLine: line)
    let end = min(range.upperBound, whole.upperBound)
    var start = min(max(range.lowerBound, whole.lowerBound), max(end, whole.lowerBound))
    guard !keepsIndentation else { return start..<max(start, end) }
    while start < end, file.source.bytes[start] == 0x20 || file.source.bytes[start] == 0x09 {
      start += 1
    }
    return start..<max(start, end)
  }
}
