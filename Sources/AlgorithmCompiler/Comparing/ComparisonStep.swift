import AlgorithmManifest
import Diagnostics

/// A field that is being compared, with the two mappings that it stands in.
struct Step {
  let field: FieldDescription

  /// The kind of mapping that it stands in.
  let record: RecordDescription
  let oldOwner: NormalValue
  let newOwner: NormalValue
  let trail: Trail

  var old: NormalValue { oldOwner[field] }
  var new: NormalValue { newOwner[field] }

  var transition: Transition {
    Transition(kind: .changed, old: old, new: new, oldOwner: oldOwner, newOwner: newOwner)
  }

  /// The change of the whole value.
  func change() -> Change {
    Change(
      kind: .changed, path: trail.path, titles: trail.titles, shape: field.shape, old: old,
      new: new, oldSpan: old.place ?? oldOwner.span, newSpan: new.place ?? newOwner.span,
      breakage: Reliance.breakage(transition, of: field, in: record))
  }

  /// The change of one entry of the list that the field is.
  func change(_ kind: Change.Kind, _ old: NormalValue?, _ new: NormalValue?) -> Change {
    let transition = Transition(
      kind: kind, old: old ?? .null, new: new ?? .null, oldOwner: oldOwner, newOwner: newOwner)
    let trail = trail.to(entry: (old ?? new)?.name ?? "")
    return Change(
      kind: kind, path: trail.path, titles: trail.titles, shape: nil, old: old, new: new,
      oldSpan: old?.place, newSpan: new?.place,
      breakage: Reliance.breakage(transition, of: field, in: record))
  }
}

extension NormalValue {
  /// Where it was written; of a list, where its first element was.
  var place: SourceSpan? { span ?? elements.first?.span }
}
