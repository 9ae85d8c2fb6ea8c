import AlgorithmManifest
import Configuration
import Diagnostics

extension Command {
  static let config = Command(
    name: "config",
    summary: LocalizedText(en: "print the configuration of a path", zh: "显示某个路径的实际配置"),
    details: LocalizedText(
      en: """
        Printed is what holds for a file or a directory, '.' without PATH, and where each value
        comes from: a line of a configuration, the command line, or the default. PATH need not
        exist. Listed are the rules whose levels somebody sets; with JSON, all rules.
        """,
      zh: """
        显示某个文件或目录（不带 PATH 时为“.”）的实际配置，以及每个值的来源：配置文件的某一行、
        命令行或默认值。PATH 可以不存在。规则只列出另设了级别的；输出 JSON 时列出所有规则。
        """),
    examples: [
      (
        "algolint config legacy/a.algorithm.yaml",
        LocalizedText(en: "how is this file checked?", zh: "这个文件如何检查")
      )
    ],
    operands: .optional(placeholder: "PATH"),
    options: [.configFormat, .failOn] + Option.configuring,
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let path = FilePath(arguments.operands.first ?? ".")
      var store = try ConfigurationStore(arguments)
      let isFolder = path.hasSuffix("/") || (try? FileStatus(of: path))?.kind == .directory
      let place = store.place(of: isFolder ? path : path.folder)
      let file = place.map { store.file(at: $0) }
      file?.complain(to: console)
      if let file, file.configuration == nil { return .failure }
      let overrides = place.map { place in
        isFolder ? [] : store.overrides(for: path.lastComponent, at: place)
      }
      let custom = file?.configuration?.customRules.map(\.code.value) ?? []
      let effective = EffectiveConfiguration(
        file?.configuration, overrides: overrides ?? [],
        written: try SeverityWords(arguments, custom: custom),
        failureLevel: arguments.word(.failOn, as: FailureLevel.self))
      switch arguments.word(.configFormat, as: ConfigFormat.self) ?? .text {
      case .text: try console.print(effective.text(for: path.shown, in: console.language))
      case .json: try console.print(effective.json(for: path.shown))
      }
      return .success
    })
}

/// How a configuration is printed.
private enum ConfigFormat: String, CaseIterable {
  case text
  case json
}

extension Option {
  fileprivate static let configFormat = Option(
    "format", oneOf: ConfigFormat.self,
    LocalizedText(en: "YAML with comments (default), or JSON", zh: "带注释的 YAML（默认）或 JSON"))
}
