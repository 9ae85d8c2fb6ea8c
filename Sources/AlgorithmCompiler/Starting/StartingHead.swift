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
      ManifestText.Entry(
        Fields.engine.description, .text(engine.engine.version), remarks: engine.remarks),
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

extension StartingEngine {
  /// What was decided, and why.
  var decision: LocalizedText {
    let version = Quoted(engine.version)
    guard let reason else {
      return LocalizedText(
        en: "engine \(version.en): a guess, since no framework's import was found",
        zh: "AI引擎\(version.zh)：未找到框架的 import，仅为猜测")
    }
    let name = Quoted(reason)
    return LocalizedText(
      en: "engine \(version.en), since the code imports \(name.en)",
      zh: "AI引擎\(version.zh)：代码导入了\(name.zh)")
  }

  fileprivate var remarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    if reason == nil {
      remarks.append(
        LocalizedText(
          en: "TODO: no framework's import was found; choose the engine that the code runs on",
          zh: "TODO: 未找到框架的 import，请选择代码所用的引擎"))
    }
    if !alternatives.isEmpty {
      let list = alternatives.map(\.version).joined(separator: "\n  ")
      remarks.append(LocalizedText(en: "other engines:\n  \(list)", zh: "其他可选的引擎：\n  \(list)"))
    }
    return remarks
  }
}

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
