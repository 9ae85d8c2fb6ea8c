package import AlgorithmLint
import AlgorithmManifest
package import Diagnostics
import TrainingScript

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

extension Compilation {
  /// The scripts that notes point into.
  package var relatedScripts: [SourceFile] {
    guard units.contains(where: { $0.code != nil }) else { return [] }
    let notes = (diagnostics + suppressed.map(\.diagnostic)).flatMap(\.notes)
    let mentioned = Set(notes.compactMap { $0.span?.file })
    return units.flatMap { $0.code?.script?.sources ?? [] }.filter { mentioned.contains($0.id) }
  }
}
