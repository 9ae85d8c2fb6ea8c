import AlgorithmManifest
import Diagnostics

/// The processors that the engine runs on.
struct StartingResources {
  let entries: [ManifestText.Entry]

  init(_ engine: StartingEngine) {
    var resources = Entries()
    let types = engine.engine.resourceTypes ?? [.cpu]
    resources.add(Resources.Fields.types, types.map { .text($0.rawValue) })
    entries = [
      ManifestText.Entry(
        Manifest.Fields.resources.description, .mapping(resources.all),
        remarks: [
          LocalizedText(
            en: "TODO: keep what the code runs on; add 'multi_card' and 'distributed' if it can",
            zh: "TODO: 只保留代码支持的资源类型；如支持，可添加“multi_card”和“distributed”")
        ])
    ]
  }
}
