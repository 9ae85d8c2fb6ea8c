import AlgorithmManifest

extension Hyperparameter: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.text(Fields.description, description)
    writer.word(Fields.type, type)
    writer.literal(Fields.defaultValue, defaultValue)
    writer.record(Fields.range, range)
    writer.literals(Fields.choices, choices)
    writer.boolean(Fields.isRequired, isRequired)
    writer.boolean(Fields.isEditable, isEditable)
  }
}

extension ValueRange: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.number(Fields.min, min)
    writer.number(Fields.max, max)
  }
}
