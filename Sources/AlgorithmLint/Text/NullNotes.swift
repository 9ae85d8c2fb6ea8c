import AlgorithmManifest
import Diagnostics

extension RuleContext {
  /// Where keys that a mapping lacks stand without a value.
  func nullNotes(_ keys: [String], at anchor: SourceSpan) -> [Note] {
    guard !manifest.nullKeys.isEmpty else { return [] }
    return keys.compactMap { manifest.nullKeys[NullKey($0, at: anchor)] }.sorted().map {
      Note(LocalizedText(en: "there is no value here", zh: "这里没有值"), at: $0)
    }
  }
}
