import AlgorithmManifest
import CanonicalJSON
package import Diagnostics
import YAMLSubset

/// A value as normalized JSON has it, with the place where it was written.
package struct NormalValue: Sendable {
  package let content: Content

  /// Nil where the manifest leaves the value out.
  package let span: SourceSpan?

  package indirect enum Content: Sendable {
    case null
    case boolean(Bool)
    /// In its one spelling.
    case number(String)
    case text(String)
    case list([NormalValue])
    case record([(key: String, value: NormalValue)])
  }

  init(_ content: Content, at span: SourceSpan? = nil) {
    self.content = content
    self.span = span
  }

  static let null = NormalValue(.null)

  /// Whether it says nothing: the API writes some texts whether they are set or not.
  var isAbsent: Bool {
    switch content {
    case .null: true
    case .text(let text): text.isEmpty
    case .list(let elements): elements.isEmpty
    case .boolean, .number, .record: false
    }
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  var elements: [NormalValue] {
    if case .list(let elements) = content { elements } else { [] }
  }

  /// The keys of a record, in order.
  var keys: [String] {
    if case .record(let members) = content { members.map(\.key) } else { [] }
  }

  /// The value of a member of a record; that of an absent record is absent.
  subscript(key: String) -> NormalValue {
    guard case .record(let members) = content else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  /// The value of a field; of a record that is absent, what the field stands for when it is left out.
  subscript(field: FieldDescription) -> NormalValue {
    if case .record = content { return self[field.key] }
    guard case .defaultValue(let token) = field.absence else { return .null }
    switch field.shape {
    case .boolean: return NormalValue(.boolean(token == "true"))
    case .constant: return NormalValue(.number(token))
    default: return NormalValue(.text(field.plainDefault ?? ""))
    }
  }
}

extension SoundManifest {
  /// What `compile` writes, as values.
  ///
  /// What is equal there means the same: defaults are filled in, words and numbers have one spelling.
  var normalForm: NormalValue {
    var writer = NormalizedWriter(.compact, notesPlaces: true)
    writer.json.beginObject()
    manifest.writeMembers(to: &writer)
    writer.json.endObject()
    let places = Dictionary(writer.places ?? [], uniquingKeysWith: { first, _ in first })
    let tree = DocumentTree.parse(SourceFile(path: source.path, bytes: writer.json.bytes))
    guard let document = tree.documents.first else { return .null }
    let value = NormalReader(tree: tree, places: places).value(document.root, at: "")
    return NormalValue(value.content, at: manifest.anchor)
  }
}

/// Reads values off normalized JSON.
private struct NormalReader {
  let tree: DocumentTree

  /// By JSON pointer.
  let places: [String: SourceSpan]

  func value(_ node: NodeID, at pointer: String) -> NormalValue {
    NormalValue(content(node, at: pointer), at: places[pointer])
  }

  private func content(_ node: NodeID, at pointer: String) -> NormalValue.Content {
    let kind = tree.kind(of: node)
    if kind.isMapping {
      return .record(
        tree.entries(of: node).map { key, value in
          let name = tree.text(of: key)
          return (name, self.value(value, at: pointer + "/" + name.pointerStep))
        })
    }
    if kind.isSequence {
      return .list(
        tree.elements(of: node).enumerated().map { value($1, at: pointer + "/\($0)") })
    }
    let text = tree.text(of: node)
    return switch tree.scalarType(of: node) {
    case .null: .null
    case .boolean: .boolean(text == "true")
    case .integer, .float: .number(text)
    case .string: .text(text)
    }
  }
}

extension String {
  /// - Source: RFC 6901, JSON Pointer, section 3.
  fileprivate var pointerStep: String {
    var step = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "~": step += "~0"
      case "/": step += "~1"
      default: step.unicodeScalars.append(scalar)
      }
    }
    return step
  }
}
