/// A type that a field's value can have.
protocol FieldValue: Sendable {
  /// What such a value looks like in a manifest.
  static var shape: ValueShape { get }

  /// Whether it may stand where a list of such values is asked for.
  static var mayStandForList: Bool { get }
}

/// A value that is written as a mapping.
protocol Record: FieldValue {
  static var record: RecordDescription { get }
}

/// A value that is written as one scalar and kept with its place.
protocol ScalarValue: Sendable {
  static var shape: ValueShape { get }
}

extension FieldValue {
  static var mayStandForList: Bool { true }
}

extension Record {
  static var shape: ValueShape { .record(record) }
  static var mayStandForList: Bool { false }
}

extension Located: FieldValue where Value: ScalarValue {
  static var shape: ValueShape { Value.shape }
}

extension Array: FieldValue where Element: FieldValue {
  static var shape: ValueShape {
    Element.mayStandForList ? .oneOrMany(of: Element.shape) : .list(of: Element.shape)
  }
}

extension Literal: FieldValue {
  static var shape: ValueShape { .literal }
}

extension String: ScalarValue {
  static var shape: ValueShape { .text }
}

extension Bool: ScalarValue {
  static var shape: ValueShape { .boolean }
}

extension Int: ScalarValue {
  static var shape: ValueShape { .literal }
}

extension ScalarValue where Self: Vocabulary {
  static var shape: ValueShape { .word(vocabulary) }
}

extension StorageKind: ScalarValue {}
extension DataFormat: ScalarValue {}
extension DatasetKind: ScalarValue {}
extension SplitMode: ScalarValue {}
extension ParameterType: ScalarValue {}
extension RewardGoal: ScalarValue {}
extension SearchAlgorithm: ScalarValue {}
extension ResourceType: ScalarValue {}

extension Support: ScalarValue {
  // The manifest language has a Boolean here; only the console has words.
  static var shape: ValueShape { .boolean }
}
