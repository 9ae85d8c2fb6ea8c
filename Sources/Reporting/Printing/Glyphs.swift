import Diagnostics

/// One character of a line, as it is shown.
struct Glyph {
  let range: Range<Int>
  let shown: Shown
  let cells: Int

  enum Shown {
    case asWritten
    case instead(String)
  }
}

/// Reads the characters of a piece of text one by one; what isn't UTF-8, byte by byte.
struct Glyphs: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int
  private var counter = CellCounter()
  private var previous: Unicode.Scalar?

  /// How many cells a tab takes. The same everywhere, since a line may be cut before it.
  private static let tabCells = 4

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Glyph? {
    guard offset < end else { return nil }
    let start = offset
    guard let (scalar, length) = UTF8Text.scalar(in: bytes, at: offset, before: end) else {
      offset += 1
      previous = nil
      return escaped(Printable.escape(byte: bytes[start]), start..<offset)
    }
    offset += length
    defer { previous = scalar }
    if scalar == "\t" {
      let spaces = String(repeating: " ", count: Self.tabCells)
      return Glyph(range: start..<offset, shown: .instead(spaces), cells: Self.tabCells)
    }
    if let escape = Printable.escape(scalar, after: previous) {
      return escaped(escape, start..<offset)
    }
    return Glyph(range: start..<offset, shown: .asWritten, cells: counter.cells(of: scalar))
  }

  private func escaped(_ text: String, _ range: Range<Int>) -> Glyph {
    Glyph(range: range, shown: .instead(text), cells: text.utf8.count)
  }
}
