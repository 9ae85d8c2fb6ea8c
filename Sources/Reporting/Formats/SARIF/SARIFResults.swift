import CanonicalJSON
import Diagnostics

/// Writes diagnostics as SARIF results.
struct SARIFResults {
  private let language: Language
  private let rules: SARIFRules
  private let paths: RepositoryPaths
  private var places: Places

  /// Whether each result says if it is suppressed: all must, or none.
  private let saysSuppressions: Bool

  init(_ report: Report, _ language: Language, _ rules: SARIFRules) {
    self.language = language
    self.rules = rules
    paths = RepositoryPaths(report)
    places = Places(report.files, columns: .utf16)
    saysSuppressions = !report.suppressed.isEmpty
  }

  mutating func write(_ named: NamedDiagnostic, to json: inout JSONWriter) {
    let diagnostic = named.diagnostic
    json.beginObject()
    json.member("ruleId", diagnostic.code)
    if let index = rules.index(of: diagnostic.code) { json.member("ruleIndex", index) }
    json.member("level", diagnostic.severity.rawValue)
    writeMessage("message", diagnostic.messageWithHelp(language), to: &json)
    json.key("locations")
    json.beginArray()
    json.beginObject()
    writePhysicalLocation(of: diagnostic.span, to: &json)
    json.endObject()
    json.endArray()
    writeRelatedLocations(of: diagnostic, to: &json)
    json.member(
      "partialFingerprints", object: { $0.member("manifestText/v1", named.fingerprint) })
    if saysSuppressions { writeSuppressions(named.suppression, to: &json) }
    writeFixes(of: diagnostic, to: &json)
    json.endObject()
  }

  private mutating func writeRelatedLocations(
    of diagnostic: Diagnostic, to json: inout JSONWriter
  ) {
    let notes = diagnostic.notes.compactMap { note in note.span.map { (note.message, $0) } }
    guard !notes.isEmpty else { return }
    json.key("relatedLocations")
    json.beginArray()
    for (index, (message, span)) in notes.enumerated() {
      json.beginObject()
      json.member("id", index + 1)
      writeMessage("message", message[language], to: &json)
      writePhysicalLocation(of: span, to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func writeSuppressions(
    _ suppression: SuppressedDiagnostic?, to json: inout JSONWriter
  ) {
    json.member(
      "suppressions",
      array: { json in
        guard let suppression else { return }
        json.object { json in
          switch suppression.origin {
          case .comment: json.member("kind", "inSource")
          case .baseline: json.member("kind", "external")
          }
          if let reason = suppression.reason { json.member("justification", reason) }
        }
      })
  }

  private mutating func writeFixes(of diagnostic: Diagnostic, to json: inout JSONWriter) {
    guard !diagnostic.fixIts.isEmpty else { return }
    json.key("fixes")
    json.beginArray()
    for fixIt in diagnostic.fixIts {
      json.beginObject()
      writeMessage("description", fixIt.message[language], to: &json)
      json.key("artifactChanges")
      json.beginArray()
      var edits = fixIt.edits[...]
      while let file = edits.first?.span.file {
        let some = edits.prefix { $0.span.file == file }
        edits = edits.dropFirst(some.count)
        writeChange(of: file, some, to: &json)
      }
      json.endArray()
      let isSafe = fixIt.applicability == .safe
      json.member(
        "properties", object: { $0.member("applicability", isSafe ? "safe" : "unsafe") })
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeChange(
    of file: FileID, _ edits: ArraySlice<FixIt.Edit>, to json: inout JSONWriter
  ) {
    json.beginObject()
    SARIFLocation.writeArtifact(paths.path(places.file(file).source.path), to: &json)
    json.key("replacements")
    json.beginArray()
    for edit in edits {
      let place = places.place(of: edit)
      json.object { json in
        json.member("deletedRegion", object: { SARIFLocation.writeRegion(place, to: &$0) })
        json.member("insertedContent", object: { $0.member("text", edit.replacement) })
      }
    }
    json.endArray()
    json.endObject()
  }

  private mutating func writePhysicalLocation(of span: SourceSpan, to json: inout JSONWriter) {
    let place = places.place(of: span)
    let path = paths.path(place.path)
    json.member(
      "physicalLocation", object: { SARIFLocation.write(place, path: path, to: &$0) })
  }

  private func writeMessage(_ key: String, _ text: String, to json: inout JSONWriter) {
    json.member(key, object: { $0.member("text", text) })
  }
}
