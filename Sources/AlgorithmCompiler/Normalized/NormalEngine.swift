import AlgorithmManifest

extension EngineReference: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.text(Fields.name, name)
    writer.text(Fields.version, version)
    writer.text(Fields.id, id)
    writer.text(Fields.image, image)
    writer.text(Fields.command, command)
  }
}
