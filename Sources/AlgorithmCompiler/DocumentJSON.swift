package import CanonicalJSON
package import YAMLSubset

extension DocumentTree {
  /// Writes the value of a document as it was read: numbers digit for digit, aliases followed.
  ///
  /// JSON has no word for infinities and not-a-number. They are written `Infinity`, `-Infinity` and `NaN`,
  /// as Python and JavaScript do; a strict reader refuses them, and none takes them for something else.
  ///
  /// - Parameter document: one whose text has no error.
  package func write(_ document: Document, to json: inout JSONWriter) {
    write(document.root, to: &json)
  }

  private func write(_ id: NodeID, to json: inout JSONWriter) {
    // Depth is bounded: the parser refuses what lies deeper than its limit, aliases followed.
    let kind = kind(of: id)
    if kind.isMapping {
      json.beginObject()
      for (key, value) in entries(of: id) {
        json.key(String(decoding: jsonKey(of: key), as: UTF8.self))
        write(value, to: &json)
      }
      json.endObject()
    } else if kind.isSequence {
      json.beginArray()
      for element in elements(of: id) { write(element, to: &json) }
      json.endArray()
    } else if let token = jsonToken(of: id) {
      json.token(utf8: token)
    } else if scalarType(of: id) == .float {
      json.token(nonFinite(text(of: id)))
    } else {
      json.string(utf8: bytes(of: id))
    }
  }

  private func nonFinite(_ text: String) -> String {
    if text.lowercased() == ".nan" { return "NaN" }
    return text.hasPrefix("-") ? "-Infinity" : "Infinity"
  }
}
