import AlgorithmManifest
import Diagnostics

/// Something that jobs which exist rely on: when a change of a field breaks it, and why.
struct Reliance: Sendable {
  /// The kind of mapping and the key in it: `hyperparameter.type`.
  let place: String
  let isBroken: @Sendable (Transition) -> Bool
  let reason: LocalizedText

  init<Owner, Value>(
    _ record: RecordDescription, _ field: Field<Owner, Value>,
    _ isBroken: @escaping @Sendable (Transition) -> Bool, _ reason: LocalizedText
  ) {
    place = Self.place(record, field.description)
    self.isBroken = isBroken
    self.reason = reason
  }

  private static func place(_ record: RecordDescription, _ field: FieldDescription) -> String {
    record.name + "." + field.key
  }

  /// Everything, by place. Of several reasons at one place the first one that holds is given.
  private static let table: [String: [Reliance]] = Dictionary(
    grouping: algorithm + channels + hyperparameters + search, by: \.place)

  /// Whether something relies on a field.
  static func exists(on field: FieldDescription, of record: RecordDescription) -> Bool {
    table[place(record, field)] != nil
  }

  /// Why a change of a field breaks jobs that exist; nil if it doesn't.
  static func breakage(
    _ transition: Transition, of field: FieldDescription, in record: RecordDescription
  ) -> LocalizedText? {
    table[place(record, field)]?.first { $0.isBroken(transition) }?.reason
  }
}

/// A field before and after, with the mapping that it stands in.
struct Transition {
  let kind: Change.Kind
  let old: NormalValue
  let new: NormalValue
  let oldOwner: NormalValue
  let newOwner: NormalValue

  var isRemoval: Bool { kind == .removed }
  var isAddition: Bool { kind == .added }
  var isRenaming: Bool { kind == .renamed }

  /// Whether a Boolean is now `value` and wasn't before.
  func becomes(_ value: Bool) -> Bool { meanings.new == .boolean(value) }

  /// Whether something is no longer allowed. What is absent allows everything.
  var isNarrowed: Bool {
    guard case .set(let new) = meanings.new else { return false }
    guard case .set(let old) = meanings.old else { return true }
    return !old.isSubset(of: new)
  }

  /// Whether a lower bound lies higher. Without a bound everything is allowed.
  var isRaised: Bool { bounds.map { $0.old.map { [new = $0.new] in $0 < new } ?? true } ?? false }

  /// Whether an upper bound lies lower.
  var isLowered: Bool { bounds.map { $0.old.map { [new = $0.new] in $0 > new } ?? true } ?? false }

  private var bounds: (old: DecimalNumber?, new: DecimalNumber)? {
    meanings.new.decimal.map { (meanings.old.decimal, $0) }
  }

  var meanings: (old: Meaning, new: Meaning) {
    let isNumeric = oldOwner.isNumeric && newOwner.isNumeric
    return (Meaning(old, isNumeric: isNumeric), Meaning(new, isNumeric: isNumeric))
  }
}
