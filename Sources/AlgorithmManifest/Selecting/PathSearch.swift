import Diagnostics
import YAMLSubset

/// Follows a path through the nodes of a manifest.
struct PathSearch {
  let tree: DocumentTree
  let steps: [ValuePath.Step]
  private(set) var found: [ManifestValues.Found] = []

  init(tree: DocumentTree, steps: [ValuePath.Step]) {
    self.tree = tree
    self.steps = steps
  }

  /// Goes on from a place with the step at `index`. Paths are short, so that this goes no deeper than they are long.
  mutating func follow(_ index: Int, _ place: Place, _ shape: ValueShape) {
    let kind = tree.kind(of: place.node)
    guard kind != .invalid else { return }
    guard index < steps.count else { return add(place, shape) }
    switch (steps[index], shape) {
    case (.key(let key), .record(let record)), (.key(let key), .textOrRecord(let record)):
      if kind.isMapping {
        followKey(key, index, place, record)
      } else if kind.isScalar, case .textOrRecord = shape {
        followShortForm(key, index, place, record)
      }
    case (.entries, .list(let element)), (.entries, .oneOrMany(let element)):
      let entries = entries(of: place)
      if entries.isEmpty, isLast(index) { found.append(.absence(place.anchor)) }
      for entry in entries { follow(index + 1, entry, element) }
    case (.entriesWhere(let key, let value), .list(let element)),
      (.entriesWhere(let key, let value), .oneOrMany(let element)):
      let entries = entries(of: place).filter { has(key, value, $0, element) }
      if entries.isEmpty, isLast(index) { found.append(.absence(place.key ?? place.anchor)) }
      for entry in entries { follow(index + 1, entry, element) }
    default: break
    }
  }

  private func isLast(_ index: Int) -> Bool { index == steps.count - 1 }

  /// Whether nothing is chosen out of a list on the way from here: then what is missing on the way is missing.
  private func isStraight(from index: Int) -> Bool {
    steps[index...].dropLast().allSatisfy { if case .key = $0 { true } else { false } }
  }

  private mutating func followKey(
    _ key: String, _ index: Int, _ place: Place, _ record: RecordDescription
  ) {
    let shape = record[key]?.shape ?? .literal
    for (name, value) in tree.entries(of: place.node) where tree.kind(of: name).isScalar {
      guard tree.text(of: name) == key else { continue }
      if tree.isNull(value) { break }
      let span = tree.span(of: name)
      let next = Place(
        node: value, key: span, anchor: Self.anchor(of: value, in: tree) ?? span)
      return follow(index + 1, next, shape)
    }
    if record.name == EngineReference.record.name, isLast(index),
      let engine = engineName(key, in: place.node)
    {
      return found.append(engine)
    }
    if isStraight(from: index) { found.append(.absence(place.anchor)) }
  }

  /// A version of an engine that stands in place of the mapping.
  private mutating func followShortForm(
    _ key: String, _ index: Int, _ place: Place, _ record: RecordDescription
  ) {
    if key == EngineReference.Fields.version.key {
      follow(index + 1, place, .text)
    } else if isLast(index), let engine = engineName(key, version: place.node) {
      found.append(engine)
    } else {
      found.append(.absence(tree.span(of: place.node)))
    }
  }

  /// The engine's name, if only its version says which it is.
  private func engineName(_ key: String, in mapping: NodeID) -> ManifestValues.Found? {
    let entry = tree.entries(of: mapping).first { name, _ in
      tree.text(of: name) == EngineReference.Fields.version.key
    }
    return entry.flatMap { engineName(key, version: $0.value) }
  }

  private func engineName(_ key: String, version: NodeID) -> ManifestValues.Found? {
    guard key == EngineReference.Fields.name.key, tree.kind(of: version).isScalar else {
      return nil
    }
    let text = tree.text(of: version)
    // Of an engine that isn't known, what its version begins with: a rule about names must not pass it by.
    let name = Engines.engine(version: text)?.name ?? String(text.prefix { $0 != "-" })
    let span = tree.span(of: version)
    return .value(
      SelectedValue(
        span: span, key: span, content: .scalar(Located(name, span), canonical: name))
    )
  }

  /// The entries of a list; what stands alone is a list of one.
  private func entries(of place: Place) -> [Place] {
    let kind = tree.kind(of: place.node)
    guard kind.isSequence else {
      return [
        Place(
          node: place.node, key: place.key,
          anchor: Self.anchor(of: place.node, in: tree) ?? place.anchor)
      ]
    }
    return tree.elements(of: place.node).filter { !tree.isNull($0) }.map { element in
      let anchor = Self.anchor(of: element, in: tree) ?? tree.span(of: element)
      return Place(node: element, key: nil, anchor: anchor)
    }
  }

  private func has(_ key: String, _ value: String, _ place: Place, _ shape: ValueShape) -> Bool {
    guard let record = shape.record, let field = record[key] else { return false }
    for (name, node) in tree.entries(of: place.node) where tree.kind(of: name).isScalar {
      guard tree.text(of: name) == key, tree.kind(of: node).isScalar, !tree.isNull(node) else {
        continue
      }
      return canonical(tree.text(of: node), field.shape) == value
    }
    return field.defaultText == value
  }

  private mutating func add(_ place: Place, _ shape: ValueShape) {
    let (node, kind) = (place.node, tree.kind(of: place.node))
    let whole = tree.span(of: node)
    let key = place.key ?? whole
    if kind.isSequence || shape.isList {
      let count = kind.isSequence ? tree.elements(of: node).reduce(0) { count, _ in count + 1 } : 1
      found.append(.value(SelectedValue(span: key, key: key, content: .list(count))))
    } else if kind.isMapping {
      found.append(.value(SelectedValue(span: place.anchor, key: key, content: .mapping)))
    } else if !tree.isNull(node) {
      // What isn't text where text must be is reported already.
      if case .text = shape, tree.scalarType(of: node) != .string { return }
      let text = tree.located(node)
      let isLong = kind == .literal || kind == .folded
      let content = SelectedValue.Content.scalar(text, canonical: canonical(text.value, shape))
      found.append(
        .value(SelectedValue(span: isLong ? key : whole, key: key, content: content)))
    }
  }

  private func canonical(_ text: String, _ shape: ValueShape) -> String {
    switch shape {
    case .boolean: return text.lowercased()
    case .word(let vocabulary):
      switch vocabulary.match(text) {
      case .canonical(let word), .variant(let word): return word.text
      case .unknown: return text
      }
    default: return text
    }
  }

  /// The name of a mapping, or else its first key.
  static func anchor(of node: NodeID, in tree: DocumentTree) -> SourceSpan? {
    guard tree.kind(of: node).isMapping else { return nil }
    var first: SourceSpan?
    for (key, value) in tree.entries(of: node) where tree.kind(of: key).isScalar {
      if first == nil { first = tree.span(of: key) }
      let kind = tree.kind(of: value)
      if tree.text(of: key) == Manifest.Fields.name.key, kind.isScalar, kind != .empty {
        return tree.span(of: value)
      }
    }
    return first
  }
}

extension ValueShape {
  /// Whether it is asked for as a list, whatever was written.
  fileprivate var isList: Bool {
    switch self {
    case .list, .oneOrMany: true
    default: false
    }
  }
}
