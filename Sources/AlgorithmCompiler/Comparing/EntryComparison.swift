import AlgorithmManifest
import Diagnostics

/// Compares two lists whose entries have names. Their order means nothing.
struct EntryComparison {
  private(set) var changes: [Change] = []

  init(_ step: Step, _ record: RecordDescription) {
    let (old, new) = (step.old.elements, step.new.elements)
    let matching = NameMatching(old, new)
    for index in old.indices {
      switch matching.partner(of: index) {
      case .same(let partner):
        var comparison = ManifestComparison()
        let trail = step.trail.to(entry: old[index].name)
        comparison.compare(record, old[index], new[partner], trail, isNamed: true)
        changes += comparison.changes
      case .renamed(let partner):
        changes.append(step.change(.renamed, old[index], new[partner]))
      case nil: changes.append(step.change(.removed, old[index], nil))
      }
    }
    changes += matching.added.map { step.change(.added, nil, new[$0]) }
  }
}

/// Which of two lists' entries belong together: those of one name, then those that are alike but for their names.
struct NameMatching {
  /// The indices of the new entries without a partner, in order.
  private(set) var added: [Int] = []
  private var partners: [Partner?]

  enum Partner {
    case same(Int)
    case renamed(Int)
  }

  init(_ old: [NormalValue], _ new: [NormalValue]) {
    partners = Array(repeating: nil, count: old.count)
    // The first of several that share a name belongs to the first on the other side.
    var named = Dictionary(grouping: new.indices.reversed(), by: { new[$0].name })
    for index in old.indices {
      guard let partner = named[old[index].name]?.popLast() else { continue }
      partners[index] = .same(partner)
    }
    let left = Set(named.values.joined())
    let removed = old.indices.filter { partners[$0] == nil }
    let gone = Dictionary(grouping: removed, by: { old[$0].meaningBesidesName })
    let come = Dictionary(grouping: left, by: { new[$0].meaningBesidesName })
    var renamed: Set<Int> = []
    for (meaning, indices) in gone {
      // Where several look alike, nobody knows which became which.
      guard indices.count == 1, let candidates = come[meaning], candidates.count == 1 else {
        continue
      }
      partners[indices[0]] = .renamed(candidates[0])
      renamed.insert(candidates[0])
    }
    added = left.subtracting(renamed).sorted()
  }

  func partner(of index: Int) -> Partner? { partners[index] }
}
