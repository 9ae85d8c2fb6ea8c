import AlgorithmCompiler
import Diagnostics
import Reporting
import Testing

@Suite("Places in reports")
struct ReportedPlaceTests {
  /// Texts as people write them, and as editors of other systems save them.
  private static let variants: [(name: String, of: @Sendable ([UInt8]) -> [UInt8])] = [
    ("as it is", { $0 }),
    ("with a byte order mark", { [0xEF, 0xBB, 0xBF] + $0 }),
    ("with CR LF", { $0.withLineBreaks([0x0D, 0x0A]) }),
    ("with CR", { $0.withLineBreaks([0x0D]) }),
    ("with emoji and Chinese for letters", { $0.withLetters() }),
    ("behind Chinese and emoji", { Array("# 清单\t😀é\n".utf8) + $0 }),
  ]

  @Test(
    "mark the same text in every format, each in its own units", arguments: Text.all,
    variants.indices)
  func slices(_ text: Text, _ variant: Int) throws {
    let bytes = Self.variants[variant].of(text.bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else { return }
    let source = SourceFile(path: "a.yaml", bytes: bytes)
    let compilation = Compilation(source)
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "1"), files: ReportedFiles([source]),
      diagnostics: compilation.diagnostics, checkedFiles: 1)
    let sliced = SlicedText(bytes)
    let spans = compilation.diagnostics.map { sliced.shown($0.span.range) }
    for format in ReportFormat.all {
      let rendered = format.render(report, ReportStyle(language: .english))
      let found = try ReportedPlaces(rendered, of: format)
      #expect(found.spans.count == spans.count, "\(format.name), \(Self.variants[variant].name)")
      for (place, span) in zip(found.spans, spans) {
        #expect(
          sliced.slices(place, span),
          "\(format.name), \(Self.variants[variant].name): \(place) is not \(span)")
      }
      guard let edits = found.edits else { continue }
      let expected = compilation.diagnostics.flatMap(\.fixIts).flatMap(\.edits).map(\.span.range)
      #expect(edits.count == expected.count, "\(format.name)")
      for (place, range) in zip(edits, expected) {
        #expect(
          sliced.slices(place, range), "\(format.name): the edit \(place) is not \(range)")
      }
    }
  }
}

extension [UInt8] {
  /// The text with characters of four and of three bytes for some letters, which makes other mistakes of it.
  fileprivate func withLetters() -> [UInt8] {
    flatMap { byte in
      switch byte {
      case UInt8(ascii: "a"): Array("😀".utf8)
      case UInt8(ascii: "e"): Array("像".utf8)
      default: [byte]
      }
    }
  }

  /// The text with other line breaks instead of LF.
  fileprivate func withLineBreaks(_ other: [UInt8]) -> [UInt8] {
    flatMap { $0 == 0x0A ? other : [$0] }
  }
}

/// A text that is cut by lines and columns, in a way that owes nothing to the code under test.
private struct SlicedText {
  private let bytes: [UInt8]

  /// The offset of the first byte of each line, a byte order mark left out.
  private var lineStarts: [Int]

  /// The end of what is on lines: what stands behind a final line break is on none.
  private let lastEnd: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts = [start]
    var offset = start
    var end = bytes.count
    while offset < bytes.count {
      let isPair = bytes[offset...].starts(with: [0x0D, 0x0A])
      let isBreak = bytes[offset] == 0x0A || bytes[offset] == 0x0D
      if isBreak, offset + (isPair ? 2 : 1) == bytes.count { end = offset }
      offset += isPair ? 2 : 1
      if isBreak, offset < bytes.count { lineStarts.append(offset) }
    }
    lastEnd = end
  }

  /// The part of a range that is on lines.
  func shown(_ range: Range<Int>) -> Range<Int> {
    let start = min(range.lowerBound, lastEnd)
    return start..<max(start, min(range.upperBound, lastEnd))
  }

  /// Whether a place, as far as it is told, is that of `range`.
  func slices(_ place: ReportedPlaces.Place, _ range: Range<Int>) -> Bool {
    // GitHub's commands name no column where a span has several lines.
    if place.start.column == 0 {
      return lineStarts.lastIndex { $0 <= range.lowerBound } == place.start.line - 1
    }
    let start = offset(of: place.start, place.unit)
    let end = place.end.map { offset(of: $0, place.unit) } ?? range.upperBound
    return start == range.lowerBound && end == range.upperBound
      && (place.bytes == nil || place.bytes == range)
  }

  private func offset(of location: Diagnostics.SourceLocation, _ unit: ColumnUnit) -> Int? {
    guard lineStarts.indices.contains(location.line - 1) else { return nil }
    var offset = lineStarts[location.line - 1]
    var left = location.column - 1
    for scalar in String(decoding: bytes[offset...], as: UTF8.self).unicodeScalars {
      guard left > 0 else { break }
      left -= unit == .utf16 ? scalar.utf16.count : 1
      offset += scalar.utf8.count
    }
    return left == 0 ? offset : nil
  }
}
