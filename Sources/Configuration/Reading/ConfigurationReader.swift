import AlgorithmCompiler
import AlgorithmManifest
import Diagnostics
import YAMLSubset

/// Reads typed values from the nodes of a configuration, and reports what is wrong with them.
struct ConfigurationReader {
  let tree: DocumentTree
  var sink = DiagnosticSink()
  var configuration: Configuration

  init(_ tree: DocumentTree) {
    self.tree = tree
    configuration = Configuration(source: tree.source)
  }

  /// The place that a value stands in: what messages call it, and what stands for it where it is long.
  struct Slot {
    let name: String
    let key: SourceSpan
    var isElement = false

    var element: Slot { Slot(name: name, key: key, isElement: true) }
  }

  /// One entry of a mapping whose key is known.
  struct Entry<Key: ConfigurationKey> {
    let key: Key
    let slot: Slot
    let value: NodeID
  }

  func span(of node: NodeID) -> SourceSpan { tree.span(of: node) }

  /// The entries of a mapping, each key once, without those that say nothing. Unknown and missing keys are reported.
  mutating func entries<Key: ConfigurationKey>(
    of node: NodeID, in slot: Slot, as keys: Key.Type
  ) -> [Entry<Key>]? {
    let kind = tree.kind(of: node)
    guard kind.isMapping else {
      if kind != .invalid { reportWrongType(node, in: slot, .mapping(KeyTable(keys))) }
      return nil
    }
    var entries: [Entry<Key>] = []
    var named: Set<String> = []
    var isBroken = false
    var first: SourceSpan?
    for (key, value) in tree.entries(of: node) {
      guard tree.kind(of: key).isScalar else {
        isBroken = true
        continue
      }
      if first == nil { first = span(of: key) }
      let text = tree.text(of: key)
      // A repeated key is reported by the parser.
      guard named.insert(text).inserted else { continue }
      guard let known = Key(rawValue: text) else {
        isBroken = true
        reportUnknownKey(key, text, keys)
        continue
      }
      if tree.kind(of: value) == .invalid {
        isBroken = true
      } else if !tree.isNull(value) {
        entries.append(
          Entry(key: known, slot: Slot(name: text, key: span(of: key)), value: value))
      } else {
        named.remove(text)
      }
    }
    if !isBroken {
      for key in Key.allCases where key.row.isRequired && !named.contains(key.rawValue) {
        reportMissingKey(key, at: first ?? place(of: node, in: slot))
      }
    }
    return entries
  }

  /// The pairs of a mapping whose keys are the author's choice.
  mutating func pairs(
    of node: NodeID, in slot: Slot, _ shape: ValueForm
  ) -> [(key: Located<String>, slot: Slot, value: NodeID)] {
    let kind = tree.kind(of: node)
    guard kind.isMapping else {
      if kind != .invalid { reportWrongType(node, in: slot, shape) }
      return []
    }
    var named: Set<String> = []
    var pairs: [(Located<String>, Slot, NodeID)] = []
    for (key, value) in tree.entries(of: node) where tree.kind(of: key).isScalar {
      let located = tree.located(key)
      guard named.insert(located.value).inserted, tree.kind(of: value) != .invalid else { continue }
      pairs.append((located, Slot(name: located.value, key: located.span), value))
    }
    return pairs
  }

  /// The elements of a list; a value that stands alone is a list of one.
  mutating func elements(of node: NodeID, in slot: Slot, _ shape: ValueForm) -> [NodeID] {
    let kind = tree.kind(of: node)
    if kind.isSequence { return tree.elements(of: node).filter { tree.kind(of: $0) != .invalid } }
    if kind.isScalar { return [node] }
    if kind != .invalid { reportWrongType(node, in: slot, shape) }
    return []
  }

  mutating func text(_ node: NodeID, in slot: Slot) -> Located<String>? {
    let kind = tree.kind(of: node)
    guard kind.isScalar, tree.scalarType(of: node) == .string else {
      if kind != .invalid { reportWrongType(node, in: slot, .text) }
      return nil
    }
    return tree.located(node)
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ node: NodeID, in slot: Slot, as words: Word.Type
  ) -> Located<Word>? {
    let kind = tree.kind(of: node)
    guard kind != .invalid else { return nil }
    let names = Word.allCases.map(\.rawValue)
    guard kind.isScalar, tree.scalarType(of: node) == .string else {
      reportWrongType(node, in: slot, .word(names))
      return nil
    }
    let text = tree.text(of: node)
    guard let word = Word(rawValue: text) else {
      reportUnknownWord(node, text, in: slot, names)
      return nil
    }
    return Located(word, span(of: node))
  }

  /// The smallest place that stands for a wrong value.
  func place(of node: NodeID, in slot: Slot) -> SourceSpan {
    let (kind, span) = (tree.kind(of: node), span(of: node))
    if tree.node(node).kind == .alias || kind.isScalar && kind != .literal && kind != .folded {
      return span.isEmpty ? slot.key : span
    }
    if !slot.isElement, kind != .flowMapping, kind != .flowSequence { return slot.key }
    let end = tree.source.bytes[span.range].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return SourceSpan(file: span.file, span.range.lowerBound..<(end ?? span.range.upperBound))
  }
}
