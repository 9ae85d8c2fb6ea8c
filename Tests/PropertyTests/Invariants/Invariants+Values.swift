import AlgorithmCompiler
import CanonicalJSON
import Diagnostics
import YAMLSubset

extension Invariants {
  /// What was accepted says the same once it is written as JSON and read again.
  mutating func checkValues(of tree: DocumentTree) {
    guard !tree.diagnostics.contains(where: { $0.severity == .error }) else { return }
    for document in tree.documents {
      var budget = Self.mostNodes
      guard tree.isFinite(document.root, &budget) else { continue }
      let json = tree.json(document)
      let again = DocumentTree.parse(SourceFile(path: "a.json", bytes: json))
      let errors = again.diagnostics.filter { $0.severity == .error }
      require(errors.isEmpty, "JSON of its own is refused: \(errors.map(\.message.english))")
      require(again.documents.count == 1, "JSON of its own has \(again.documents.count) documents")
      guard errors.isEmpty, let copy = again.documents.first else { continue }
      let copied = again.json(copy)
      require(
        copied == json,
        "\(String(decoding: json, as: UTF8.self)) reads as \(String(decoding: copied, as: UTF8.self))"
      )
    }
  }

  /// An alias bomb below the parser's limit would only make the check slow.
  private static var mostNodes: Int { 5_000 }
}

extension DocumentTree {
  fileprivate func json(_ document: Document) -> [UInt8] {
    var json = JSONWriter(.compact)
    write(document, to: &json)
    return json.bytes
  }

  /// Whether JSON has a word for everything in it, and `budget` is enough for all its nodes, aliases followed.
  fileprivate func isFinite(_ id: NodeID, _ budget: inout Int) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    for (key, value) in entries(of: id) {
      guard isFinite(key, &budget), isFinite(value, &budget) else { return false }
    }
    for element in elements(of: id) {
      guard isFinite(element, &budget) else { return false }
    }
    return scalarType(of: id) != .float || jsonToken(of: id) != nil
  }
}
