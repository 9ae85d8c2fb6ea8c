import Diagnostics

/// A field without the type of its value: what a table of fields holds.
struct BoundField<Owner>: Sendable {
  let description: FieldDescription

  init<Value: FieldValue>(
    _ description: FieldDescription,
    _ set: @escaping @Sendable (inout Owner, Value, SourceSpan) -> Void
  ) {
    self.description = description
  }
}
