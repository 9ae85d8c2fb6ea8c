package import AlgorithmManifest
package import Diagnostics

/// What a manifest is going to say, in the order in which it will: written by ``ManifestWriter``.
package struct ManifestText: Sendable {
  package var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// A key with its value.
  package struct Entry: Sendable {
    package let key: String
    package var value: Value

    /// What the console calls it; nil for a key that is no field.
    package let label: LocalizedText?

    /// Whether it begins a part of its own, with an empty line before it.
    let isSection: Bool

    /// What is said in lines above it.
    package var remarks: [LocalizedText]

    /// - Parameter field: What the key stands for.
    package init(_ field: FieldDescription, _ value: Value, remarks: [LocalizedText] = []) {
      key = field.key
      label = field.label
      isSection = field.shape.isSection
      self.value = value
      self.remarks = remarks
    }

    /// A key of somebody's choice.
    package init(key: String, _ value: Value) {
      self.key = key
      self.value = value
      label = nil
      isSection = false
      remarks = []
    }
  }

  /// What stands behind a key or in a list.
  package indirect enum Value: Sendable {
    /// What has to be read as this text, whatever it looks like.
    case text(String)
    /// A number or a Boolean, as it is written.
    case token(String)
    case mapping([Entry])
    case list([Value])
    /// An element of a list with something said in lines above it.
    case remarked(Value, [LocalizedText])
  }
}

extension ManifestText.Value {
  /// A value of a hyperparameter as people would write it: a number of its type bare, anything else as text.
  package static func literal(_ text: String, of type: ParameterType) -> Self {
    switch type {
    case .integer where PlainReading.isNumber(text) && !text.contains("."),
      .float where PlainReading.isNumber(text):
      .token(text)
    case .boolean where text == "true" || text == "false": .token(text)
    case .string, .integer, .float, .boolean: .text(text)
    }
  }

  /// A value that may be a number or text.
  package static func number(_ text: String) -> Self {
    PlainReading.isNumber(text) ? .token(text) : .text(text)
  }

  package static func boolean(_ value: Bool) -> Self { .token(value ? "true" : "false") }

  package static func texts(_ texts: [String]) -> Self { .list(texts.map { .text($0) }) }
}

extension ValueShape {
  /// Whether it is a part of the manifest to its readers: more than a value with an explanation.
  fileprivate var isSection: Bool {
    switch self {
    case .record, .list(.record), .oneOrMany(.record): true
    case .text, .literal, .number, .boolean, .constant, .word, .textOrRecord, .list, .oneOrMany,
      .anything:
      false
    }
  }
}
