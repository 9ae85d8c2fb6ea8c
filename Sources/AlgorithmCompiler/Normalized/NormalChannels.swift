import AlgorithmManifest

extension Input: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.text(Fields.label, label)
    writer.record(Fields.constraints, constraints)
  }
}

extension InputConstraints: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.words(Fields.source, source)
    writer.words(Fields.annotationType, annotationTypes)
    writer.words(Fields.dataFormat, dataFormats)
    writer.word(Fields.split, split)
  }
}

extension Output: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.text(Fields.label, label)
  }
}
