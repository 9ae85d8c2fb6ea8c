import CanonicalJSON
import Diagnostics

/// Writes places as SARIF names them.
enum SARIFLocation {
  /// What relative addresses start from.
  static let root = "%SRCROOT%"

  static func write(_ place: Place, path: String, to json: inout JSONWriter) {
    writeArtifact(path, to: &json)
    json.member(
      "region",
      object: { json in
        writeRegion(place, to: &json)
        json.member("byteOffset", place.range.lowerBound)
        json.member("byteLength", place.range.count)
      })
  }

  /// - Parameter path: As ``RepositoryPaths`` has it.
  static func writeArtifact(_ path: String, to json: inout JSONWriter) {
    json.member(
      "artifactLocation",
      object: { json in
        if path.hasPrefix("/") {
          json.member("uri", "file://" + FileURI.encoded(path))
        } else {
          json.member("uri", FileURI.encoded(path))
          json.member("uriBaseId", root)
        }
      })
  }

  static func writeRegion(_ place: Place, to json: inout JSONWriter) {
    json.member("startLine", place.start.line)
    json.member("startColumn", place.start.column)
    json.member("endLine", place.end.line)
    json.member("endColumn", place.end.column)
  }
}
