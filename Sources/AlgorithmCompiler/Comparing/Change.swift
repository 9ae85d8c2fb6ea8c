package import AlgorithmManifest
package import Diagnostics

/// One difference in meaning between two algorithms.
package struct Change: Sendable {
  package let kind: Kind

  /// The algorithm that it is about, by its name in the new manifest, or in the old one where it is gone.
  package internal(set) var algorithm = ""

  /// Where it is, as custom rules write it: `hyperparameters[name=lr].default`; empty for a whole algorithm.
  package let path: String

  /// The same in the words of the console, from the outside in.
  package internal(set) var titles: [LocalizedText]

  /// What the value looks like; nil for what isn't a field.
  package let shape: ValueShape?

  /// Nil for what was added.
  package let old: NormalValue?

  /// Nil for what was removed.
  package let new: NormalValue?

  /// Where to look, in the old manifest and in the new one; nil where the thing isn't there.
  package let oldSpan: SourceSpan?
  package let newSpan: SourceSpan?

  /// Why jobs that exist may fail; nil if they needn't care.
  package let breakage: LocalizedText?

  package enum Kind: String, Sendable {
    /// An entry of a list, or an algorithm, that wasn't there.
    case added
    case removed
    /// An entry that is the same but for its name.
    case renamed
    /// Another value of a field, which one of the two may leave out.
    case changed
  }
}

/// What leads to a value, for programs and for people.
struct Trail {
  private(set) var path = ""
  private(set) var titles: [LocalizedText] = []

  func to(_ field: FieldDescription) -> Trail {
    var trail = to(key: field.key)
    trail.titles[trail.titles.count - 1] = field.label
    return trail
  }

  /// The trail to what stands under a key that is no field.
  func to(key: String) -> Trail {
    var trail = self
    trail.path += (path.isEmpty ? "" : ".") + key
    trail.titles.append(LocalizedText(en: key, zh: key))
    return trail
  }

  /// The trail to an entry of a list.
  func to(entry name: String) -> Trail {
    var trail = self
    trail.path += "[\(Manifest.Fields.name.key)=\(name)]"
    trail.titles.append(LocalizedText(en: name, zh: name))
    return trail
  }
}
