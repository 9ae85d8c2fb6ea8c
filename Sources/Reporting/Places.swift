import Diagnostics

/// A span as people name it.
struct Place {
  let path: String
  let start: SourceLocation

  /// The location after the last character.
  let end: SourceLocation

  /// The bytes, inside the file.
  let range: Range<Int>
}

/// A file together with its lines.
struct LinedFile {
  let source: SourceFile
  let lines: LineTable

  init(_ source: SourceFile, columns unit: ColumnUnit = .codePoints) {
    self.source = source
    lines = LineTable(source, columns: unit)
  }

  /// The bytes of `span`, held inside the file: a file may have changed between two readings of it.
  ///
  /// A place after the last line break is moved before it, since there is no line to show there.
  func range(of span: SourceSpan) -> Range<Int> {
    let limit = lines.range(ofLine: lines.count).upperBound
    let start = min(span.range.lowerBound, limit)
    return start..<max(start, min(span.range.upperBound, limit))
  }

  func place(of span: SourceSpan) -> Place {
    let range = range(of: span)
    let start = lines.location(at: range.lowerBound)
    let end = range.isEmpty ? start : lines.location(at: range.upperBound)
    return Place(path: source.path, start: start, end: end, range: range)
  }

  /// The place of a change, which may lie behind the last line break.
  func place(of edit: FixIt.Edit) -> Place {
    let limit = source.bytes.count
    let start = min(edit.span.range.lowerBound, limit)
    let range = start..<max(start, min(edit.span.range.upperBound, limit))
    return Place(
      path: source.path, start: lines.insertionLocation(at: range.lowerBound),
      end: lines.insertionLocation(at: range.upperBound), range: range)
  }
}

/// Finds the lines and columns of spans. It keeps the line tables of the last files that were asked for.
struct Places {
  private let files: ReportedFiles
  private let unit: ColumnUnit
  private var recent: [LinedFile] = []

  init(_ files: ReportedFiles, columns unit: ColumnUnit = .codePoints) {
    self.files = files
    self.unit = unit
  }

  mutating func place(of span: SourceSpan) -> Place { file(span.file).place(of: span) }

  mutating func place(of edit: FixIt.Edit) -> Place { file(edit.span.file).place(of: edit) }

  mutating func file(_ id: FileID) -> LinedFile {
    if let known = recent.first(where: { $0.source.id == id }) { return known }
    let file = LinedFile(files[id], columns: unit)
    if recent.count == 2 { recent.removeFirst() }
    recent.append(file)
    return file
  }
}
