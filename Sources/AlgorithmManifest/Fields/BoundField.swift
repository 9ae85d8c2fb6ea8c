import Diagnostics
import YAMLSubset

/// A field without the type of its value: what a table of fields holds.
struct BoundField<Owner>: Sendable {
  let description: FieldDescription

  /// Reads the value from a node and puts it into its owner; reports what is wrong with it.
  let decode: @Sendable (inout Owner, NodeID, Slot, inout Decoder) -> Void

  init<Value: FieldValue>(
    _ description: FieldDescription,
    _ set: @escaping @Sendable (inout Owner, Value, SourceSpan) -> Void
  ) {
    self.description = description
    decode = { owner, node, slot, decoder in
      guard let value = Value.decode(node, in: slot, &decoder) else { return }
      set(&owner, value, slot.key)
    }
  }
}

/// The place in a mapping that a value stands in: what messages call it.
struct Slot {
  /// The key as the manifest language spells it.
  let name: String

  /// The key as it was written.
  let key: SourceSpan

  /// Whether the value is an element of the list that stands there.
  var isElement = false

  /// Whether the value is one where there may be a list.
  var standsForList = false

  var element: Slot { Slot(name: name, key: key, isElement: true) }
  var onlyElement: Slot { Slot(name: name, key: key, standsForList: true) }
}
