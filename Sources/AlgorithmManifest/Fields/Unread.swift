import YAMLSubset

/// The value of a field that a manifest may have but that says nothing about the algorithm.
public struct Unread: FieldValue {
  static var shape: ValueShape { .anything }

  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Unread? { nil }
}
