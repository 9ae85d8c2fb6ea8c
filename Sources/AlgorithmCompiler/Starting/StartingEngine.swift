import AlgorithmManifest
import Diagnostics
import TrainingScript

/// The engine that a script's imports and its language ask for.
struct StartingEngine {
  let engine: Engine

  /// Others that have the same framework, those of the current table only.
  private let alternatives: [Engine]

  /// The import that decided; nil where none did.
  let reason: String?

  /// The Python that the script is written for, where the engine has another one.
  private let missingPython: String?

  init(_ script: TrainingScript) {
    let packages = script.imports.compactMap(\.package)
    let wish = EngineWish(script, packages: packages)
    let ranked = Engines.all.enumerated().map { ($0.element, wish.rank($0.element, $0.offset)) }
    // The first of the best.
    var best = ranked.max { $0.1.lexicographicallyPrecedes($1.1) }?.0 ?? Engines.all[0]
    let coverage = wish.coverage(of: best)
    if coverage == 0, let usual = Engines.all.first(where: { $0.frameworks == [.pyTorch] }),
      wish.isRead(by: usual) || !wish.isRead(by: best)
    {
      best = usual
    }
    let engine = best
    self.engine = engine
    reason = coverage == 0 ? nil : packages.first { engine.importNames.contains($0) }
    let python = wish.python.map { $0.generation == 2 ? "2" : "3.\($0.minor)" }
    missingPython = wish.isRead(by: engine) ? nil : python
    alternatives = Engines.all.filter { other in
      other.status == .current && other != engine && wish.coverage(of: other) == coverage
        && wish.isRead(by: other) == wish.isRead(by: engine)
    }
  }

  // MARK: - Words

  /// The engine by its version, or an image where no engine reads the script.
  var entry: ManifestText.Entry {
    let field = Manifest.Fields.engine.description
    guard let missingPython else {
      return ManifestText.Entry(field, .text(engine.version), remarks: remarks)
    }
    let image = ManifestText.Entry(
      EngineReference.Fields.image.description, .text("todo-organization/todo-image:1.0"))
    let remark = LocalizedText(
      en:
        "TODO: the script is written for Python \(missingPython), which no preset engine has; name an image",
      zh: "TODO: 脚本是为 Python \(missingPython) 编写的，预置引擎中没有该版本，请填写自定义镜像")
    return ManifestText.Entry(field, .mapping([image]), remarks: [remark])
  }

  /// What was decided, and why.
  var decision: LocalizedText {
    if let missingPython {
      return LocalizedText(
        en: "a custom image, since the script is written for Python \(missingPython)",
        zh: "自定义镜像：脚本是为 Python \(missingPython) 编写的")
    }
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

  private var remarks: [LocalizedText] {
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
