import AlgorithmManifest
package import CanonicalJSON
import Diagnostics

extension SoundManifest {
  /// The manifest as JSON in which everything has one spelling and nothing is left open.
  ///
  /// Every field is present, in the order of the table of fields: with its default where the manifest leaves it out,
  /// with null where absence is a value of its own. The text ends in a line break. It is a manifest itself, and
  /// compiles to the same bytes.
  ///
  /// - Parameter sourceMap: adds the member `source_map`, which tells for each JSON pointer in which file, line and column
  ///   its value was written. A manifest may hold such a member; nothing is read from it.
  package func normalizedJSON(_ layout: JSONLayout = .pretty, sourceMap: Bool = false) -> [UInt8] {
    var writer = NormalizedWriter(layout, notesPlaces: sourceMap)
    writer.json.beginObject()
    manifest.writeMembers(to: &writer)
    if let places = writer.places {
      writer.json.key(Manifest.Fields.sourceMap.key)
      SourceMap(places, of: source).write(to: &writer.json)
    }
    writer.json.endObject()
    writer.json.lineFeed()
    return writer.json.bytes
  }
}

extension Manifest: NormalRecord {
  func writeMembers(to writer: inout NormalizedWriter) {
    writer.integer(Fields.manifestVersion, version)
    writer.text(Fields.name, name)
    writer.text(Fields.description, description)
    writer.text(Fields.workspaceID, workspaceID)
    writer.record(Fields.engine, engine)
    writer.text(Fields.codeDirectory, codeDirectory)
    writer.text(Fields.bootFile, bootFile)
    writer.text(Fields.bootFilePath, bootFilePath)
    writer.text(Fields.sourceDirectory, sourceDirectory)
    writer.records(Fields.inputs, inputs)
    writer.records(Fields.outputs, outputs)
    writer.records(Fields.hyperparameters, hyperparameters)
    writer.boolean(Fields.customizeHyperparameters, customizeHyperparameters)
    writer.record(Fields.search, search)
    writer.record(Fields.resources, resources)
  }
}
