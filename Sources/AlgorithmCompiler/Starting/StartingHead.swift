import AlgorithmLint
import AlgorithmManifest
import Diagnostics

/// What a manifest to start from says of the algorithm as a whole.
struct StartingHead {
  let entries: [ManifestText.Entry]
  let decisions: [LocalizedText]

  init(_ place: StartingManifest.Place, _ engine: StartingEngine) {
    typealias Fields = Manifest.Fields
    let name = Self.name(place.name)
    let framework = engine.engine.frameworks.first?.rawValue ?? engine.engine.name
    let description = "\(engine.reason == nil ? "" : framework + " - ")\(place.bootFile)"
    let bucket = "obs://\(Self.bucket)/\(name)/"
    entries = [
      ManifestText.Entry(Fields.name.description, .text(name)),
      ManifestText.Entry(
        Fields.description.description, .text(String(description.prefix(Self.descriptionLimit))),
        remarks: [
          LocalizedText(en: "TODO: say what the algorithm does", zh: "TODO: 请说明算法的用途")
        ]),
      engine.entry,
      ManifestText.Entry(
        Fields.codeDirectory.description, .text(bucket),
        remarks: [
          LocalizedText(
            en: "TODO: the OBS folder to which the code is uploaded", zh: "TODO: 上传代码的 OBS 目录")
        ]),
      ManifestText.Entry(Fields.bootFile.description, .text(place.bootFile)),
      ManifestText.Entry(Fields.sourceDirectory.description, .text(place.sourceDirectory)),
    ]
    decisions = [engine.decision]
  }

  /// A bucket that nobody has by chance.
  private static let bucket = "todo-bucket"
  private static let descriptionLimit = 200

  private static func name(_ text: String) -> String {
    let cleaned =
      Alphabet.name.firstOutsider(in: text) == nil
      ? text : Alphabet.name.cleaned(text, filler: "-") ?? ""
    return cleaned.isEmpty ? "training" : String(cleaned.prefix(64))
  }
}
