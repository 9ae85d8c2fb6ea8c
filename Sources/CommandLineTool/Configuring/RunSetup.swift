import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Configuration
import Diagnostics
import Reporting

/// What a command line names, and how each file of it is checked.
struct RunSetup {
  /// Without those that a broken configuration governs: nobody knows how they are to be checked.
  let files: [InputFile]

  /// What could not be read while files were looked for.
  let failures: [Report.UnreadFile]
  let settings: RunSettings
  private let configurations: [ConfigurationFile]

  /// - Parameter operands: What is read instead of the operands of the command line.
  init(_ arguments: Arguments, operands: [String]? = nil) throws(Refusal) {
    var store = try ConfigurationStore(arguments)
    let discovery =
      arguments.has(.staged)
      ? Discovery(files: try StagedFiles(arguments, &store).files)
      : Discovery(arguments, operands: operands, &store)
    failures = discovery.failures
    var resolver = SettingsResolver(arguments)
    var files: [InputFile] = []
    var indices: [Int] = []
    for file in discovery.files {
      let place = store.place(of: file.home)
      if let place, store.file(at: place).configuration == nil { continue }
      files.append(file)
      indices.append(resolver.index(for: file, at: place, &store))
    }
    self.files = files
    configurations = store.files
    settings = try resolver.settings(indices, configurations)
  }

  /// The codes of the rules that the configurations declare.
  var customCodes: [String] {
    configurations.flatMap { $0.configuration?.customRules.map(\.code.value) ?? [] }
  }

  /// Whether some configuration could not be used.
  var isBroken: Bool { configurations.contains { $0.configuration == nil } }

  /// The configurations that can't be used. A report that left them out would call clean what was not checked.
  var unusedConfigurations: [Report.UnreadFile] {
    configurations.filter { $0.configuration == nil }.map { file in
      Report.UnreadFile(
        path: file.name,
        reason: LocalizedText(
          en: "this configuration has mistakes, so the manifests under it were not checked",
          zh: "此配置有误，适用该配置的算法清单均未检查"))
    }
  }

  /// Says on standard error what is wrong with configurations, of each once.
  func complain(to console: Console) {
    for file in configurations { file.complain(to: console) }
  }

  /// The status of a run that found `diagnostics`.
  func status(of diagnostics: [Diagnostic], isComplete: Bool) -> ExitStatus {
    isComplete && !isBroken ? settings.status(of: diagnostics) : .failure
  }
}

/// Finds out how files are checked. Files that are checked alike share one value.
private struct SettingsResolver {
  private let arguments: Arguments
  private var keys = SmallTable<Key, Int>()
  private var ordered: [Key] = []

  /// What decides how a file is checked.
  private struct Key: Hashable, Sendable {
    let configuration: Int?
    let overrides: [Int]
  }

  init(_ arguments: Arguments) { self.arguments = arguments }

  mutating func index(
    for file: InputFile, at place: ConfigurationStore.Place?, _ store: inout ConfigurationStore
  ) -> Int {
    let overrides = place.map { store.overrides(for: file.ownName, at: $0) } ?? []
    let key = Key(configuration: place?.index, overrides: overrides)
    if let index = keys[key] { return index }
    keys.add(ordered.count, for: key)
    ordered.append(key)
    return ordered.count - 1
  }

  func settings(
    _ indices: [Int], _ files: [ConfigurationFile]
  ) throws(Refusal) -> RunSettings {
    let custom = files.flatMap { $0.configuration?.customRules.map(\.code.value) ?? [] }
    let written = try SeverityWords(arguments, custom: custom)
    let asked = arguments.word(.failOn, as: FailureLevel.self)
    var kinds = ordered.map { key in
      Effective(files, key.configuration, key.overrides).settings(
        written, asked, key.configuration.map { files[$0].codeRoots } ?? [])
    }
    if kinds.isEmpty { kinds = [Effective(files, nil, []).settings(written, asked, [])] }
    return RunSettings(kinds: kinds, indices: kinds.count == 1 ? [] : indices)
  }
}

extension Effective {
  fileprivate init(_ files: [ConfigurationFile], _ index: Int?, _ overrides: [Int]) {
    self.init(index.flatMap { files[$0].configuration }, overrides: overrides)
  }

  fileprivate func settings(
    _ written: SeverityWords, _ asked: FailureLevel?, _ codeRoots: [CodeRoot]
  ) -> CheckSettings {
    var levels = levels
    for (code, level) in written.levels { levels[code] = level }
    return CheckSettings(
      rules: rules, levels: levels, failureLevel: asked ?? failureLevel, codeRoots: codeRoots)
  }
}
