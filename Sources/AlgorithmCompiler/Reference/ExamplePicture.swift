import Diagnostics

/// The lines of an example as people see them, with carets under what is wrong.
struct ExamplePicture {
  private(set) var lines: [String] = []

  /// - Parameter marked: one file of an example, with marks.
  init(_ marked: String) {
    let example = MarkedText(marked)
    let bytes = Array(example.text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      addLine(bytes[start..<end], example.marks)
      start = end + 1
    }
    // A mistake at the very end is shown under an empty line.
    if example.marks.contains(where: { $0.lowerBound == start }) {
      lines += ["", "^"]
    }
  }

  /// - Parameter text: a text without marks.
  init(plain text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      addLine(Array(line.utf8)[...], [])
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func addLine(_ line: ArraySlice<UInt8>, _ marks: [Range<Int>]) {
    let glyphs = Self.shortened(Self.glyphs(of: line, marks))
    var carets = glyphs.reduce(into: "") { carets, glyph in
      carets += String(repeating: glyph.isMarked ? "^" : " ", count: glyph.cells)
    }
    if marks.contains(where: { $0.isEmpty && $0.lowerBound == line.endIndex }) { carets += "^" }
    lines.append(glyphs.map(\.text).joined())
    while carets.last == " " { carets.removeLast() }
    if !carets.isEmpty { lines.append(carets) }
  }

  /// A character as it is shown.
  private struct Glyph: Equatable {
    let text: String
    let cells: Int
    let isMarked: Bool
  }

  private static func glyphs(of line: ArraySlice<UInt8>, _ marks: [Range<Int>]) -> [Glyph] {
    var glyphs: [Glyph] = []
    var offset = line.startIndex
    var counter = CellCounter()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      let isMarked = marks.contains { $0.isMarking(offset..<end) }
      if let escape = Printable.escape(scalar, after: previous) {
        glyphs.append(Glyph(text: escape, cells: escape.utf8.count, isMarked: isMarked))
      } else {
        glyphs.append(
          Glyph(text: String(scalar), cells: counter.cells(of: scalar), isMarked: isMarked))
      }
      offset = end
      previous = scalar
    }
    return glyphs
  }

  /// Takes out the middle of a long run of one character.
  private static func shortened(_ glyphs: [Glyph]) -> [Glyph] {
    let (longest, kept) = (24, 8)
    var short: [Glyph] = []
    var rest = glyphs[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      if run.count > longest {
        let gap = Glyph(text: "…", cells: 1, isMarked: first.isMarked)
        short += run.prefix(kept) + [gap] + run.suffix(kept)
      } else {
        short += run
      }
      rest = rest.dropFirst(run.count)
    }
    return short
  }
}

extension Range<Int> {
  /// Whether a mark covers some of a character, or stands before it with nothing inside.
  fileprivate func isMarking(_ character: Range<Int>) -> Bool {
    isEmpty ? lowerBound == character.lowerBound : overlaps(character)
  }
}
