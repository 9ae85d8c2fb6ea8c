public import Diagnostics

/// A key of one kind of mapping: what it is called, what it means, what it takes, and where its value goes.
///
/// Decoding, schemas, reference pages, completion and the order of normalized JSON all come from these.
public struct Field<Owner, Value>: Sendable {
  public let description: FieldDescription

  /// How the value gets from a node into its owner.
  let bound: BoundField<Owner>

  public var key: String { description.key }
}

/// What is known about a field whatever its type.
public struct FieldDescription: Sendable {
  /// As it stands in a manifest: `code_dir`.
  public let key: String
  public let presence: Presence

  /// What the console calls it.
  public let label: LocalizedText

  /// What it is for, in one line.
  public let summary: LocalizedText

  /// The value that an absent key stands for, as a manifest would write it; nil if absence is a value of its own.
  public let defaultText: String?

  /// Where its value goes in a CreateAlgorithm body; nil if it isn't sent.
  public let apiPath: String?
  public let shape: ValueShape

  /// Whether a mapping must have a field.
  public enum Presence: Sendable {
    case required
    case optional
  }
}

extension Field where Value: FieldValue {
  /// A field that is kept with nothing but its value.
  init(
    _ key: String, _ label: LocalizedText, _ summary: LocalizedText,
    presence: FieldDescription.Presence = .optional, default defaultText: String? = nil,
    api apiPath: String? = nil,
    _ set: @escaping @Sendable (inout Owner, Value) -> Void
  ) {
    self.init(
      key, label, summary, presence: presence, default: defaultText, api: apiPath,
      withKey: { owner, value, _ in set(&owner, value) })
  }

  /// A field of whose key the place is kept, too.
  init(
    _ key: String, _ label: LocalizedText, _ summary: LocalizedText,
    presence: FieldDescription.Presence = .optional, default defaultText: String? = nil,
    api apiPath: String? = nil,
    withKey set: @escaping @Sendable (inout Owner, Value, SourceSpan) -> Void
  ) {
    description = FieldDescription(
      key: key, presence: presence, label: label, summary: summary, defaultText: defaultText,
      apiPath: apiPath, shape: Value.shape)
    bound = BoundField(description, set)
  }
}
