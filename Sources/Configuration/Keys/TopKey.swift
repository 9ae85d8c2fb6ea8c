import AlgorithmLint
import Diagnostics

/// The keys at the top of a configuration.
enum TopKey: String, ConfigurationKey {
  case include
  case exclude
  case failOn = "fail_on"
  case rules
  case overrides
  case codeRoots = "code_roots"
  case customRules = "custom_rules"

  static let title = LocalizedText(en: "configuration", zh: "配置")
  static let summary = LocalizedText(
    en: "how algolint treats the manifests in a folder and below it",
    zh: "algolint 如何处理某个目录及其下级目录中的清单")

  var row: KeyRow {
    switch self {
    case .include:
      KeyRow(
        .paths,
        LocalizedText(
          en:
            "files that a search through folders takes for manifests, besides those with the usual names",
          zh: "搜索目录时，除默认文件名以外还视为清单的文件"), default: "[]")
    case .exclude:
      KeyRow(
        .paths,
        LocalizedText(
          en:
            "files and folders that a search through folders passes by; a file that the command line names is checked all the same",
          zh: "搜索目录时跳过的文件和目录；命令行中直接指定的文件仍会检查"), default: "[]")
    case .failOn:
      KeyRow(
        .word(FailureLevel.allCases.map(\.rawValue)),
        LocalizedText(
          en: "the least severity that makes a run fail, unless --fail-on says otherwise",
          zh: "使检查失败的最低级别；命令行的 --fail-on 优先"), default: "error")
    case .rules:
      KeyRow(
        .levels,
        LocalizedText(
          en: "the levels of rules: error, warning, note or off",
          zh: "规则的级别：error、warning、note 或 off"
        ), default: "{}")
    case .overrides:
      KeyRow(
        .mappings(KeyTable(OverrideKey.self)),
        LocalizedText(
          en:
            "other levels for some of the files; of several that speak of a file the later one wins",
          zh: "为部分文件另设级别；多项适用于同一文件时，以后面的为准"), default: "[]")
    case .codeRoots:
      KeyRow(
        .codeRoots,
        LocalizedText(
          en:
            "where the code behind a folder of object storage lies in the repository, for rules that compare manifests with it",
          zh: "OBS 目录对应的代码在仓库中的位置，供对照代码检查清单的规则使用"), default: "{}")
    case .customRules:
      KeyRow(
        .mappings(KeyTable(CustomRuleKey.self)),
        LocalizedText(
          en: "rules of this repository, which run like those of the tool",
          zh: "本仓库的规则，与内置规则一样执行"), default: "[]")
    }
  }
}

/// The keys of an entry of `overrides`.
enum OverrideKey: String, ConfigurationKey {
  case files
  case rules

  static let title = LocalizedText(en: "override", zh: "覆盖项")
  static let summary = LocalizedText(
    en: "levels for some of the files only", zh: "只用于部分文件的级别")

  var row: KeyRow {
    switch self {
    case .files:
      KeyRow(
        .paths, LocalizedText(en: "the files that it speaks of", zh: "适用的文件"), isRequired: true)
    case .rules:
      KeyRow(
        .levels, LocalizedText(en: "the levels that rules have there", zh: "规则在这些文件中的级别"),
        isRequired: true)
    }
  }
}
