import CanonicalJSON
import Diagnostics

/// Where the values of a JSON text were written: by JSON pointer, in the order of the text.
struct SourceMap {
  private let places: [(pointer: String, span: SourceSpan)]
  private let path: String
  private let lines: LineTable

  init(_ places: [(pointer: String, span: SourceSpan)], of source: SourceFile) {
    self.places = places
    path = source.path
    lines = LineTable(source)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      for place in places {
        let location = lines.location(at: Int(place.span.start))
        json.key(place.pointer)
        json.object { json in
          json.member(Keys.file, path)
          json.member(Keys.line, location.line)
          json.member(Keys.column, location.column)
        }
      }
    }
  }

  /// The members of one place.
  enum Keys {
    static let file = "file"
    /// Counted from 1.
    static let line = "line"
    /// Counted from 1, in Unicode code points.
    static let column = "column"
  }

  static let schema = JSONSchema(
    .object(
      JSONSchema.Object(
        [],
        others: .object([
          JSONSchema.Member(Keys.file, .string, isRequired: true),
          JSONSchema.Member(Keys.line, .integer, isRequired: true),
          JSONSchema.Member(Keys.column, .integer, isRequired: true),
        ]))))
}
