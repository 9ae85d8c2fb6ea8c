import AlgorithmManifest
import Diagnostics
import TrainingScript

/// Finds scripts that are written for another framework than the engine's.
struct EngineFrameworkMismatch: Rule {
  let kind = DiagnosticKind(
    code: "engine-framework-mismatch", area: .script, severity: .warning,
    summary: LocalizedText(
      en: "a script written for another framework than the engine's", zh: "训练脚本使用的框架与引擎不同"),
    rationale: LocalizedText(
      en: """
        An engine's image holds its own framework only, so that the first 'import' of another ends the job. Nothing is \
        said where the code also imports the engine's framework, or brings a list of packages to install.
        """,
      zh: "引擎镜像中只有对应的框架，导入其他框架会使作业失败。代码同时导入引擎自带的框架，或附有需要安装的依赖列表时，不作检查。"),
    source: "创建算法, AI引擎; 使用自定义脚本简介",
    examples: [
      .scripted(
        "engine: «PyTorch-1.4.0-python3.6-v2»", .script("import tensorflow as tf")),
      .scripted(
        "engine: TF-1.13.1-python3.6-v2", .script("import tensorflow as tf\nimport torch")),
      .scripted("engine: TF-1.13.1-python3.6-v2", .script("import numpy")),
    ])

  let needsCode = true

  func check(_ context: RuleContext, _ sink: inout DiagnosticSink) {
    guard let code = context.code, let script = code.script,
      let reference = context.manifest.engine, let engine = reference.preset,
      !code.directory.listsPackages
    else { return }
    var first: (framework: Framework, module: ImportedModule)?
    for module in script.imports {
      guard let package = module.package, !code.holds(module: package, context.manifest) else {
        continue
      }
      if engine.importNames.contains(package) { return }
      if first == nil,
        let framework = Framework.whole.first(where: { $0.importNames.contains(package) })
      {
        first = (framework, module)
      }
    }
    guard let first, let named = reference.text ?? reference.version else { return }
    let (wanted, own) = (first.framework.rawValue, WordList(engine.frameworks.map(\.rawValue)).all)
    sink.report(
      kind, at: named.span,
      LocalizedText(
        en: "the script uses '\(wanted)', and this engine has \(own.english) only",
        zh: "脚本使用“\(wanted)”，而此引擎只有\(own.chinese)"),
      notes: [
        Note(
          LocalizedText(en: "the script imports it here", zh: "脚本在这里导入"), at: first.module.span),
        Note(
          LocalizedText(
            en: "choose an engine of '\(wanted)', or install it by a 'pip-requirements.txt'",
            zh: "请选择“\(wanted)”的引擎，或用“pip-requirements.txt”安装")),
      ])
  }
}

extension Framework {
  /// Those that are no addition to another one.
  fileprivate static let whole: [Framework] = [.tensorFlow, .pyTorch, .mindSpore, .mxNet, .caffe]
}

extension CodeDirectory {
  /// Whether a file lists packages to install.
  fileprivate var listsPackages: Bool {
    entries.contains { entry in
      entry.kind == .file && entry.name.hasSuffix(".txt") && entry.name.contains("requirements")
    }
  }
}

extension TrainingCode {
  /// Whether the code brings a module of this name along.
  fileprivate func holds(module: String, _ manifest: Manifest) -> Bool {
    guard let bootFile = manifest.bootFileInCode else { return false }
    let home = bootFile.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let path = home + module
    return directory.entries.contains { $0.path == path || $0.path == path + ".py" }
  }
}
