import Diagnostics
import Testing
import YAMLSubset

/// What the parser reads from a text: each document as compact JSON, or the codes of the errors.
func read(_ text: String) -> [String] { read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) -> [String] {
  let tree = DocumentTree.parse(SourceFile(path: "test.yaml", bytes: bytes))
  let errors = tree.diagnostics.filter { $0.severity == .error }
  guard errors.isEmpty else { return errors.map { "!" + $0.code } }
  return tree.documents.map { json($0.root, tree) }
}

/// The value of a node as compact JSON; infinities and not-a-number as YAML spells them.
func json(_ id: NodeID, _ tree: DocumentTree) -> String {
  let kind = tree.kind(of: id)
  if kind.isMapping {
    let entries = tree.entries(of: id).map { key, value in
      quoted(tree.jsonKey(of: key)) + ":" + json(value, tree)
    }
    return "{" + entries.joined(separator: ",") + "}"
  }
  if kind.isSequence {
    return "[" + tree.elements(of: id).map { json($0, tree) }.joined(separator: ",") + "]"
  }
  if let token = tree.jsonToken(of: id) { return String(decoding: token, as: UTF8.self) }
  return tree.scalarType(of: id) == .float ? tree.text(of: id) : quoted(tree.bytes(of: id))
}

private func quoted(_ bytes: [UInt8]) -> String {
  var text = "\""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    default:
      if scalar.value < 0x20 {
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
  return text + "\""
}

/// A text with what is expected of it.
struct Case: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}
