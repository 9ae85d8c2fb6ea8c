import AlgorithmManifest
import Diagnostics

/// What differs in meaning between the algorithms of two files.
package struct FileComparison: Sendable {
  package private(set) var changes: [Change] = []

  /// One algorithm on each side is compared whatever it is called; of several, those that share a name.
  package init(from old: [SoundManifest], to new: [SoundManifest]) {
    let (old, new) = (old.map(\.normalForm), new.map(\.normalForm))
    if old.count == 1, new.count == 1 {
      add(ManifestComparison.changes(from: old[0], to: new[0]), of: new[0], isOnlyOne: true)
      return
    }
    let matching = NameMatching(old, new)
    for index in old.indices {
      switch matching.partner(of: index) {
      case .same(let partner), .renamed(let partner):
        add(ManifestComparison.changes(from: old[index], to: new[partner]), of: new[partner])
      case nil: add([Self.whole(.removed, old[index], nil)], of: old[index])
      }
    }
    for index in matching.added { add([Self.whole(.added, nil, new[index])], of: new[index]) }
  }

  package var breakingCount: Int { changes.count { $0.breakage != nil } }

  private static func whole(
    _ kind: Change.Kind, _ old: NormalValue?, _ new: NormalValue?
  ) -> Change {
    Change(
      kind: kind, path: "", titles: [], shape: nil, old: old, new: new, oldSpan: old?.span,
      newSpan: new?.span, breakage: kind == .removed ? Reliance.lostAlgorithm : nil)
  }

  private mutating func add(
    _ changes: [Change], of algorithm: NormalValue, isOnlyOne: Bool = false
  ) {
    let name = algorithm.name
    self.changes += changes.map { change in
      var change = change
      change.algorithm = name
      if !isOnlyOne, !change.titles.isEmpty {
        change.titles.insert(LocalizedText(en: name, zh: name), at: 0)
      }
      return change
    }
  }
}
