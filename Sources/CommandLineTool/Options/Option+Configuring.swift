import Diagnostics

// The options that say by which configuration manifests are checked.

extension Option {
  static let configuring: [Option] = [.configuration, .noConfiguration, .severity]

  static let configuration = Option(
    "config", .text(placeholder: "FILE"),
    LocalizedText(
      en: "use this configuration, as if it lay in this directory",
      zh: "使用此配置，匹配模式相对于当前目录"))

  static let noConfiguration = Option(
    "no-config", .none,
    LocalizedText(en: "use no configuration", zh: "不使用任何配置"))

  static let severity = Option(
    "severity", .text(placeholder: "RULE=LEVEL,…"),
    LocalizedText(
      en: "levels of rules: error, warning, note, off",
      zh: "规则的级别：error、warning、note、off"))
}
