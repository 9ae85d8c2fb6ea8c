public import Diagnostics

/// A kind of mapping: its keys in the order in which they are written out.
public struct RecordDescription: Sendable {
  /// Names the kind in schemas: `input`.
  public let name: String

  /// What a message calls such a mapping: `input channel`.
  public let title: LocalizedText

  /// What it declares, in one line.
  public let summary: LocalizedText
  public let fields: [FieldDescription]

  /// Whether other keys are allowed, with single values.
  public let isOpen: Bool

  init<Owner>(
    _ name: String, _ title: LocalizedText, _ summary: LocalizedText, _ table: FieldTable<Owner>,
    isOpen: Bool = false
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    fields = table.fields.map(\.description)
    self.isOpen = isOpen
  }

  /// The field with this key, if there is one.
  public subscript(key: String) -> FieldDescription? { fields.first { $0.key == key } }
}
