import AlgorithmManifest
import Diagnostics

/// Compares two algorithms field by field, along the tables of fields.
struct ManifestComparison {
  private(set) var changes: [Change] = []

  /// All that differs in meaning, in the order of the tables.
  static func changes(from old: NormalValue, to new: NormalValue) -> [Change] {
    var comparison = ManifestComparison()
    comparison.compare(Manifest.record, old, new, Trail(), isNamed: false)
    return comparison.changes
  }

  /// - Parameter isNamed: Whether the two belong together by their names, which then aren't compared.
  mutating func compare(
    _ record: RecordDescription, _ old: NormalValue, _ new: NormalValue, _ trail: Trail,
    isNamed: Bool
  ) {
    let isManifest = record.name == Manifest.record.name
    for field in record.fields {
      // What is never sent is no part of the algorithm.
      if isManifest, field.apiPath == nil { continue }
      if isNamed, field.key == Manifest.Fields.name.key { continue }
      compare(field, of: record, old, new, trail.to(field))
    }
    if record.isOpen { compareOptions(record, old, new, trail) }
  }

  private mutating func compare(
    _ field: FieldDescription, of record: RecordDescription, _ old: NormalValue,
    _ new: NormalValue, _ trail: Trail
  ) {
    let step = Step(field: field, record: record, oldOwner: old, newOwner: new, trail: trail)
    switch field.shape {
    case .record(let inner): compareRecords(step, inner)
    case .textOrRecord(let inner): compareEngines(step, inner)
    case .list(.record(let inner)), .oneOrMany(.record(let inner)):
      changes += EntryComparison(step, inner).changes
    case .anything: break
    case .text, .literal, .number, .boolean, .constant, .word, .list, .oneOrMany:
      let meanings = step.transition.meanings
      if meanings.old != meanings.new { changes.append(step.change()) }
    }
  }

  /// A mapping that is absent on one side is one change if something relies on it; else its fields are compared with
  /// what they stand for when they are left out.
  private mutating func compareRecords(_ step: Step, _ inner: RecordDescription) {
    var comparison = ManifestComparison()
    comparison.compare(inner, step.old, step.new, step.trail, isNamed: false)
    guard !comparison.changes.isEmpty else { return }
    if step.old.isAbsent != step.new.isAbsent, Reliance.exists(on: step.field, of: step.record) {
      changes.append(step.change())
    } else {
      changes += comparison.changes
    }
  }

  /// What names an engine is compared as one; the rest, which the API has elsewhere, field by field.
  private mutating func compareEngines(_ step: Step, _ inner: RecordDescription) {
    if !step.old.isSameEngine(as: step.new) { changes.append(step.change()) }
    let prefix = (step.field.apiPath ?? "") + "."
    for field in inner.fields where field.apiPath?.hasPrefix(prefix) != true {
      compare(field, of: inner, step.old, step.new, step.trail.to(field))
    }
  }

  /// Compares what stands under keys of the author's choice.
  private mutating func compareOptions(
    _ record: RecordDescription, _ old: NormalValue, _ new: NormalValue, _ trail: Trail
  ) {
    let others = new.keys.filter { !old.keys.contains($0) }
    for key in old.keys + others where record[key] == nil {
      guard Meaning(old[key], isNumeric: true) != Meaning(new[key], isNumeric: true) else {
        continue
      }
      let trail = trail.to(key: key)
      changes.append(
        Change(
          kind: .changed, path: trail.path, titles: trail.titles, shape: .number, old: old[key],
          new: new[key], oldSpan: old[key].span ?? old.span, newSpan: new[key].span ?? new.span,
          breakage: nil))
    }
  }
}

extension NormalValue {
  /// Whether two engines are named alike. The API answers with more names than a manifest needs.
  fileprivate func isSameEngine(as other: NormalValue) -> Bool {
    if isAbsent || other.isAbsent { return isAbsent == other.isAbsent }
    typealias Fields = EngineReference.Fields
    for key in [Fields.version.key, Fields.id.key, Fields.image.key, Fields.name.key] {
      let (mine, others) = (self[key], other[key])
      if !mine.isAbsent, !others.isAbsent { return mine.text == others.text }
    }
    return Meaning(self) == Meaning(other)
  }
}
