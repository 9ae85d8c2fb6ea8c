import Diagnostics

/// The lines of a file as they would read after a fix-it.
struct FixPreview {
  let lines: [Line]

  struct Line {
    let number: Int
    let text: String
  }

  /// The most lines that are shown.
  private static let limit = 6

  /// Nil where the fix-it's message already says what is written, and where there is nothing to see:
  /// a removal, spaces, or a change of several files.
  init?(_ fixIt: FixIt, _ language: Language, _ places: inout Places) {
    let message = Array(fixIt.message[language].utf8)
    let isSaid = fixIt.edits.allSatisfy { edit in
      edit.replacement.allSatisfy(\.isWhitespace) || Self.holds(message, edit.replacement)
    }
    guard !isSaid, let first = fixIt.edits.first, let last = fixIt.edits.last,
      first.span.file == last.span.file
    else { return nil }
    let file = places.file(first.span.file)
    let start = file.lines.line(at: file.range(of: first.span).lowerBound)
    let end = file.lines.line(at: file.range(of: last.span).upperBound)
    guard end - start < Self.limit else { return nil }
    var text: [UInt8] = []
    var offset = file.lines.range(ofLine: start).lowerBound
    var focus: Int?
    for edit in fixIt.edits {
      let range = file.range(of: edit.span)
      guard range.lowerBound >= offset else { return nil }
      text += file.source.bytes[offset..<range.lowerBound]
      focus = focus ?? text.count
      text += edit.replacement.utf8
      offset = range.upperBound
    }
    text += file.source.bytes[offset..<max(offset, file.lines.range(ofLine: end).upperBound)]
    lines = Self.lines(of: text, from: start, focus: focus ?? 0)
  }

  /// Whether `text` is a part of `message`. The standard library's own search brings in all of regular expressions.
  private static func holds(_ message: [UInt8], _ text: String) -> Bool {
    let text = Array(text.utf8)
    guard text.count <= message.count else { return false }
    return (0...message.count - text.count).contains { message[$0...].starts(with: text) }
  }

  private static func lines(of text: [UInt8], from first: Int, focus: Int) -> [Line] {
    let file = LinedFile(SourceFile(path: "", bytes: text))
    return (1...max(1, file.lines.count)).prefix(limit).map { line in
      let range = file.lines.range(ofLine: line)
      let place = min(max(focus, range.lowerBound), range.upperBound)
      let window = LineWindow(text, line: range, around: place..<place)
      return Line(number: first + line - 1, text: window.text(of: text))
    }
  }
}
