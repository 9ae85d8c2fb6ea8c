package import AlgorithmLint
import AlgorithmManifest

extension Compilation {
  /// What of this file's manifests the rules over a whole run look at. One without a name is reported already.
  package var entries: [RunContext.Entry] {
    units.compactMap { unit in
      guard let name = unit.manifest.name else { return nil }
      let workspace = unit.manifest.workspaceID?.value
      return RunContext.Entry(
        name: name,
        workspaceID: workspace ?? Manifest.Fields.workspaceID.description.plainDefault ?? "")
    }
  }
}
