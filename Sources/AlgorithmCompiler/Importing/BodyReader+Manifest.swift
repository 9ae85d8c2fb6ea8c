import AlgorithmManifest
import YAMLSubset

extension BodyReader {
  /// The manifest that compiles to a body.
  mutating func manifest(_ root: NodeID) -> ManifestText {
    let body = members(Place(node: root, path: ""), of: Body.object)
    let metadata = members(body[Body.metadata], of: Metadata.object)
    let job = members(body[Body.jobConfig], of: JobConfig.object)
    typealias Fields = Manifest.Fields
    var entries = Entries()
    entries.add(Fields.name, text(metadata[Metadata.name]))
    entries.add(Fields.description, text(metadata[Metadata.description]))
    entries.add(Fields.workspaceID, text(metadata[Metadata.workspaceID]))
    entries.add(Fields.engine, engine(job))
    let folder = textUnlessEmpty(job[JobConfig.codeDirectory])
    entries.add(Fields.codeDirectory, folder.map(Self.path))
    let file = textUnlessEmpty(job[JobConfig.bootFile])
    entries.add(Fields.bootFile, file.map { Self.path(ofFile: $0, in: folder) })
    entries.add(Fields.inputs, elements(job[JobConfig.inputs]).map { input($0) })
    entries.add(Fields.outputs, elements(job[JobConfig.outputs]).map { output($0) })
    entries.add(
      Fields.hyperparameters, elements(job[JobConfig.parameters]).map { hyperparameter($0) })
    entries.add(Fields.customizeHyperparameters, boolean(job[JobConfig.customization]))
    let advanced = members(body[Body.advancedConfig], of: AdvancedConfig.object)
    entries.add(Fields.search, record: search(advanced[AdvancedConfig.autoSearch]))
    entries.add(Fields.resources, record: resources(body[Body.resourceRequirements]))
    return ManifestText(entries.all)
  }

  /// An engine as a version alone where that says the same.
  private mutating func engine(_ job: Members) -> ManifestText.Value? {
    typealias Fields = EngineReference.Fields
    let engine = members(job[JobConfig.engine], of: EngineBody.object)
    let name = textUnlessEmpty(engine[EngineBody.name])
    let version = textUnlessEmpty(engine[EngineBody.version])
    var entries = Entries()
    entries.add(Fields.name, name)
    entries.add(Fields.version, version)
    entries.add(Fields.id, textUnlessEmpty(engine[EngineBody.id]))
    entries.add(Fields.image, textUnlessEmpty(engine[EngineBody.image]))
    entries.add(Fields.command, textUnlessEmpty(job[JobConfig.command]))
    if let version, entries.all.count == (name == nil ? 1 : 2),
      name == nil || Engines.engine(version: version)?.name == name
    {
      return .text(version)
    }
    return entries.all.isEmpty ? nil : .mapping(entries.all)
  }

  /// A path of the API as people write it.
  private static func path(_ text: String) -> String {
    text.hasPrefix("/") ? OBSPath(lenient: text)?.text ?? text : text
  }

  /// The same for a file, as seen from its folder where it lies in it.
  private static func path(ofFile text: String, in folder: String?) -> String {
    guard let folder = folder.flatMap({ OBSPath(lenient: $0) }), OBSPath.isAbsolute(text),
      let file = OBSPath(lenient: text), folder.contains(file)
    else { return path(text) }
    return folder.relativePath(of: file)
  }
}
