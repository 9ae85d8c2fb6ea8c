/// The part of a line that a frame shows: the whole line, or of a long one what lies around the span.
///
/// Its cost depends on its own width, never on the length of the line.
struct LineWindow: Equatable {
  /// The bytes that are shown.
  let range: Range<Int>
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// The most cells of text that are shown.
  static let width = 100
  /// The cells that are kept before a span far into a line.
  static let lead = 40

  /// - Parameters:
  ///   - line: The bytes of the line, without its break.
  ///   - focus: The bytes of the span on this line.
  init(_ bytes: [UInt8], line: Range<Int>, around focus: Range<Int>) {
    let fromStart = Self.reach(bytes, from: line.lowerBound, to: line.upperBound)
    var start = line.lowerBound
    if fromStart < line.upperBound, focus.upperBound > fromStart {
      let early = Self.reach(
        bytes, from: line.lowerBound, to: line.upperBound, cells: Self.width - Self.lead)
      if focus.lowerBound > early {
        start = Self.start(bytes, before: focus.lowerBound, notBefore: line.lowerBound)
      }
    }
    let end = Self.reach(bytes, from: start, to: line.upperBound)
    range = start..<end
    isCutBefore = start > line.lowerBound
    isCutAfter = end < line.upperBound
  }

  /// Whether a span of the same line begins in the part that is shown.
  func shows(_ span: Range<Int>) -> Bool {
    if span.lowerBound < range.lowerBound { return !isCutBefore }
    return span.lowerBound < range.upperBound || !isCutAfter
  }

  /// The text to print.
  func text(of bytes: [UInt8]) -> String {
    var text = isCutBefore ? "…" : ""
    for glyph in Glyphs(bytes, in: range) {
      switch glyph.shown {
      case .asWritten: text += String(decoding: bytes[glyph.range], as: UTF8.self)
      case .instead(let other): text += other
      }
    }
    return isCutAfter ? text + "…" : text
  }

  /// The cells that `span` takes, counted from the window's first. At least one.
  func cells(of span: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = isCutBefore ? 1 : 0
    var width = 0
    for glyph in Glyphs(bytes, in: range) {
      if glyph.range.upperBound <= span.lowerBound {
        start += glyph.cells
      } else if glyph.range.lowerBound < span.upperBound {
        width += glyph.cells
      } else {
        break
      }
    }
    return start..<start + max(width, 1)
  }

  /// Where the text ends that fits a number of cells.
  private static func reach(
    _ bytes: [UInt8], from start: Int, to end: Int, cells limit: Int = width
  ) -> Int {
    var cells = 0
    var count = 0
    var reached = start
    for glyph in Glyphs(bytes, in: start..<end) {
      cells += glyph.cells
      count += 1
      // The second bound is for text of which nothing is seen.
      if cells > limit || count > 4 * limit { break }
      reached = glyph.range.upperBound
    }
    return reached
  }

  /// Where the text starts that leads up to a span.
  private static func start(_ bytes: [UInt8], before offset: Int, notBefore line: Int) -> Int {
    var start = offset
    for _ in 0..<lead where start > line {
      start = UTF8Text.start(before: start, in: bytes, notBefore: line)
    }
    // Wide characters take more cells than there are characters.
    var cells = Glyphs(bytes, in: start..<offset).reduce(0) { $0 + $1.cells }
    for glyph in Glyphs(bytes, in: start..<offset) where cells > lead {
      cells -= glyph.cells
      start = glyph.range.upperBound
    }
    return start
  }
}
