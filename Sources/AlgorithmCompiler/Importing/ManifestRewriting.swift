import AlgorithmManifest
import YAMLSubset

/// Writes a manifest anew that was read without errors: without what holds anyway.
struct ManifestRewriting {
  private let tree: DocumentTree

  init(_ tree: DocumentTree) { self.tree = tree }

  func manifest(_ root: NodeID) -> ManifestText {
    var entries = entries(of: root, Manifest.record)
    let fields = [Manifest.Fields.manifestVersion.key, Manifest.Fields.sourceMap.key]
    entries.removeAll { fields.contains($0.key) }
    if entries.contains(where: { $0.key == Manifest.Fields.bootFile.key }) {
      entries.removeAll { $0.key == Manifest.Fields.bootFilePath.key }
    }
    return ManifestText(entries)
  }

  /// The entries of a mapping in the order of its fields, then those under keys of the author's choice.
  private func entries(of node: NodeID, _ record: RecordDescription) -> [ManifestText.Entry] {
    var values: [String: NodeID] = [:]
    var others: [ManifestText.Entry] = []
    for (key, value) in tree.entries(of: node) where !tree.isNull(value) {
      let name = tree.text(of: key)
      if record[name] != nil {
        values[name] = value
      } else {
        others.append(ManifestText.Entry(key: name, scalar(value)))
      }
    }
    let type = values[Hyperparameter.Fields.type.key].flatMap {
      ParameterType(rawValue: tree.text(of: $0))
    }
    let own = record.fields.compactMap { field in
      values[field.key].flatMap { node in
        value(node, field.shape, of: type, default: field.plainDefault)
          .map { ManifestText.Entry(field, $0) }
      }
    }
    return own + others
  }

  /// The value of a field; nil where it says no more than absence would.
  ///
  /// - Parameter type: Of the hyperparameter to which the field belongs.
  private func value(
    _ node: NodeID, _ shape: ValueShape, of type: ParameterType?,
    default defaultText: String? = nil
  ) -> ManifestText.Value? {
    if tree.kind(of: node).isMapping, let record = shape.record {
      let entries = entries(of: node, record)
      if case .textOrRecord = shape, let version = Self.shortForm(of: entries) {
        return .text(version)
      }
      return .mapping(entries)
    }
    if tree.kind(of: node).isSequence {
      let elements = tree.elements(of: node).compactMap { value($0, shape.element, of: type) }
      return elements.isEmpty && shape.record != nil ? nil : .list(elements)
    }
    if tree.text(of: node) == defaultText { return nil }
    if case .word(let vocabulary) = shape.element {
      switch vocabulary.match(tree.text(of: node)) {
      case .canonical(let word), .variant(let word): return .text(word.text)
      case .unknown: break
      }
    }
    // Compiled manifests write all values of hyperparameters as text.
    if case .literal = shape.element, let type { return .literal(tree.text(of: node), of: type) }
    return scalar(node)
  }

  private func scalar(_ node: NodeID) -> ManifestText.Value {
    let text = tree.text(of: node)
    switch tree.scalarType(of: node) {
    case .boolean: return .token(text.lowercased())
    case .integer, .float: return .number(text)
    case .string, .null: return .text(text)
    }
  }

  /// The version, where an engine's name follows from it.
  private static func shortForm(of entries: [ManifestText.Entry]) -> String? {
    var texts: [String: String] = [:]
    for entry in entries {
      guard case .text(let text) = entry.value else { return nil }
      texts[entry.key] = text
    }
    let name = texts.removeValue(forKey: EngineReference.Fields.name.key)
    guard let version = texts.removeValue(forKey: EngineReference.Fields.version.key),
      texts.isEmpty, name == nil || Engines.engine(version: version)?.name == name
    else { return nil }
    return version
  }
}

extension ValueShape {
  /// What a list holds; the shape itself where it is no list.
  var element: ValueShape {
    switch self {
    case .list(let element), .oneOrMany(let element): element
    default: self
    }
  }
}
