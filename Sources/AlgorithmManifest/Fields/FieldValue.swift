import Diagnostics
import YAMLSubset

/// A type that a field's value can have: what it looks like, and how it is read.
protocol FieldValue: Sendable {
  static var shape: ValueShape { get }

  /// Whether it may stand where a list of such values is asked for.
  static var mayStandForList: Bool { get }

  /// Reads it from a node that is neither null nor unreadable. Nil when it is wrong, which is reported then.
  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Self?
}

/// A value that is written as one scalar and kept with its place.
protocol ScalarValue: Sendable {
  static var shape: ValueShape { get }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Located<Self>?
}

/// A value that is written as a mapping.
protocol Record: FieldValue {
  static var record: RecordDescription { get }
  static var table: FieldTable<Self> { get }

  /// Where to say that something is missing.
  var anchor: SourceSpan { get set }

  /// Whether its anchor is its name or else its first key, rather than the key that it stands under.
  static var isNamed: Bool { get }

  init(anchor: SourceSpan)

  /// Takes note that the list under a field's key, or a list inside it, has elements that could not be read.
  mutating func noteLoss(under key: String)

  /// Takes what stands under a key that is no field; only asked where the record is open.
  mutating func set(_ key: Located<String>, _ value: Literal)
}

extension FieldValue {
  static var mayStandForList: Bool { true }
}

extension Record {
  static var shape: ValueShape { .record(record) }
  static var mayStandForList: Bool { false }
  static var isNamed: Bool { table.nameIndex != nil }
  mutating func noteLoss(under key: String) {}
  mutating func set(_ key: Located<String>, _ value: Literal) {}
}

extension Located: FieldValue where Value: ScalarValue {
  static var shape: ValueShape { Value.shape }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Self? {
    Value.decode(node, in: slot, &decoder)
  }
}
