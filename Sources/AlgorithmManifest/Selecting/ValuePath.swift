package import Diagnostics

/// Names values of a manifest: `name`, `resources.types[*]`, `hyperparameters[name=lr].default`.
///
/// Keys are those of the manifest language. `[*]` stands for every entry of a list, `[key=value]` for those entries in
/// which a key has a value.
package struct ValuePath: Sendable {
  let steps: [Step]

  /// What stands there.
  let shape: ValueShape

  /// The last key, for messages.
  package let lastKey: String

  enum Step: Sendable {
    case key(String)
    case entries
    case entriesWhere(key: String, value: String)
  }

  /// Why a text is no path.
  package struct Fault: Error, Sendable {
    /// The Unicode scalars of the text that are wrong, counted from 0.
    package let scalars: Range<Int>
    package let message: LocalizedText

    /// What to write instead, beginning with a verb.
    package let remedy: LocalizedText
  }

  /// - Throws: Where the text is no path, or leads to nothing that a manifest may have.
  package init(_ text: String) throws(Fault) {
    var reader = ValuePathReader(Array(text.unicodeScalars))
    try reader.read()
    (steps, shape, lastKey) = (reader.steps, reader.shape, reader.lastKey)
  }

  /// Whether it leads to single values: text, numbers, words.
  package var leadsToScalars: Bool {
    switch shape {
    case .record, .list, .oneOrMany, .anything: false
    default: true
    }
  }

  /// Whether it leads to whole lists.
  package var leadsToLists: Bool {
    switch shape {
    case .list, .oneOrMany: true
    default: false
    }
  }

  /// Whether the path begins with the key of a manifest's name.
  package var isOfName: Bool {
    if case .key(Manifest.Fields.name.key)? = steps.first { steps.count == 1 } else { false }
  }
}
