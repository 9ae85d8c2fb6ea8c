import CanonicalJSON
import Diagnostics

/// Writes one diagnostic as a JSON object.
///
/// | member | value |
/// | --- | --- |
/// | `code` | the rule: `unknown-key` |
/// | `severity` | `error`, `warning` or `note` |
/// | `message` | what is wrong |
/// | `path` | the file, as it was named on the command line or found |
/// | `span` | `line`, `column`, `endLine`, `endColumn`, counted from 1, columns in code points, the end after the last character; `startByte`, `endByte`, counted from 0 |
/// | `notes` | a list of `message`, and, where a note points at a place, its `path` and `span` |
/// | `fixIts` | a list of `message`, `applicability` (`safe` or `unsafe`) and `edits`, a list of `path`, `span` and `replacement` |
struct DiagnosticJSON {
  private var places: Places
  private let language: Language

  init(_ files: ReportedFiles, _ language: Language) {
    places = Places(files)
    self.language = language
  }

  mutating func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.beginObject()
    json.member("code", diagnostic.code)
    json.member("severity", diagnostic.severity.rawValue)
    json.member("message", diagnostic.message[language])
    write(places.place(of: diagnostic.span), to: &json)
    json.key("notes")
    json.beginArray()
    for note in diagnostic.notes { write(note, to: &json) }
    json.endArray()
    json.key("fixIts")
    json.beginArray()
    for fixIt in diagnostic.fixIts { write(fixIt, to: &json) }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ note: Note, to json: inout JSONWriter) {
    json.beginObject()
    json.member("message", note.message[language])
    if let span = note.span { write(places.place(of: span), to: &json) }
    json.endObject()
  }

  private mutating func write(_ fixIt: FixIt, to json: inout JSONWriter) {
    json.beginObject()
    json.member("message", fixIt.message[language])
    json.member("applicability", word(for: fixIt.applicability))
    json.key("edits")
    json.beginArray()
    for edit in fixIt.edits {
      json.beginObject()
      write(places.place(of: edit), to: &json)
      json.member("replacement", edit.replacement)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ place: Place, to json: inout JSONWriter) {
    json.member("path", place.path)
    json.key("span")
    json.beginObject()
    json.member("line", place.start.line)
    json.member("column", place.start.column)
    json.member("endLine", place.end.line)
    json.member("endColumn", place.end.column)
    json.member("startByte", place.range.lowerBound)
    json.member("endByte", place.range.upperBound)
    json.endObject()
  }

  private func word(for applicability: FixIt.Applicability) -> String {
    switch applicability {
    case .safe: "safe"
    case .unsafe: "unsafe"
    }
  }
}
