public import Diagnostics

/// What a value looks like in a manifest: what schemas, reference pages and messages are made from.
public indirect enum ValueShape: Sendable {
  /// Text. A number or a Boolean must be quoted.
  case text
  /// A single value of any type, kept as it was written.
  case literal
  /// `true` or `false`.
  case boolean
  /// This one number.
  case constant(Int)
  /// A word of a closed set.
  case word(VocabularyDescription)
  case record(RecordDescription)
  /// Text as a short form, or a mapping.
  case textOrRecord(RecordDescription)
  case list(of: ValueShape)
  /// A list; a value that stands alone is a list of one.
  case oneOrMany(of: ValueShape)
}

/// A kind of mapping: its keys in the order in which they are written out.
public struct RecordDescription: Sendable {
  /// Names the kind in schemas: `input`.
  public let name: String

  /// What such a mapping declares, in one line.
  public let summary: LocalizedText
  public let fields: [FieldDescription]

  /// Whether other keys are allowed, with single values.
  public let isOpen: Bool

  init<Owner>(
    _ name: String, _ summary: LocalizedText, _ table: FieldTable<Owner>, isOpen: Bool = false
  ) {
    self.name = name
    self.summary = summary
    fields = table.descriptions
    self.isOpen = isOpen
  }

  /// The field with this key, if there is one.
  public subscript(key: String) -> FieldDescription? { fields.first { $0.key == key } }

  /// The kind of mapping that stands under `key`, alone or in a list.
  public func record(under key: String) -> RecordDescription? { self[key]?.shape.record }
}

extension ValueShape {
  /// The kind of mapping that the value is or that its elements are.
  public var record: RecordDescription? {
    switch self {
    case .record(let record), .textOrRecord(let record): record
    case .list(let element), .oneOrMany(let element): element.record
    case .text, .literal, .boolean, .constant, .word: nil
    }
  }
}
