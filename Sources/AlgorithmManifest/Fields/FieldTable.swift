/// The fields of one kind of mapping, in the order in which they are written out.
struct FieldTable<Owner>: Sendable {
  let fields: [BoundField<Owner>]

  init<each Value>(_ fields: repeat Field<Owner, each Value>) {
    var bound: [BoundField<Owner>] = []
    for field in repeat each fields { bound.append(field.bound) }
    self.fields = bound
  }

  var descriptions: [FieldDescription] { fields.map(\.description) }
}
