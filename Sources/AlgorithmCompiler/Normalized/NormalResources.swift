import AlgorithmManifest

extension Resources: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.words(Fields.types, types)
    writer.boolean(Fields.multiCard, multiCard)
    writer.boolean(Fields.distributed, distributed)
  }
}
