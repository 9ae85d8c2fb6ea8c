package import Diagnostics

extension ConfigurationFaults {
  /// A key that its mapping doesn't have.
  package static let unknownKey = DiagnosticKind(
    code: "config-unknown-key", area: .configuration, severity: .error,
    summary: LocalizedText(en: "a key that a configuration does not have", zh: "配置中没有的键"),
    rationale: LocalizedText(
      en: "What stands under a misspelt key would have no effect, and nobody would notice.",
      zh: "写错的键不会起作用，而且不易察觉。"),
    source: "The configuration of algolint",
    examples: [
      .whole("«exlude»: [third_party]\n"),
      .whole("overrides:\n  - «file»: [a]\n    files: [a]\n    rules: {name-length: note}\n"),
      .whole("exclude: [third_party]\n"),
    ])

  /// A key that its mapping must have.
  package static let missingKey = DiagnosticKind(
    code: "config-missing-key", area: .configuration, severity: .error,
    summary: LocalizedText(en: "a mapping lacks a key that it must have", zh: "映射缺少必填的键"),
    rationale: LocalizedText(
      en: "Without it the rest of the mapping says nothing.", zh: "缺少该键时，其余内容没有意义。"),
    source: "The configuration of algolint",
    examples: [
      .whole("overrides:\n  - «rules»: {name-length: note}\n"),
      .whole("overrides:\n  - files: legacy\n    rules: {name-length: note}\n"),
    ])

  /// A value of another type than its key takes.
  package static let wrongType = DiagnosticKind(
    code: "config-wrong-type", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a value is of a type that its key does not take", zh: "值的类型与键的要求不符"),
    rationale: LocalizedText(
      en: "It can't be said what was meant.", zh: "无法判断其含义。"),
    source: "The configuration of algolint",
    examples: [
      .whole("«- exclude»\n- include\n"),
      .whole("rules: «[missing-description]»\n"),
      .whole("rules: {missing-description: «false»}\n"),
      .whole("exclude: [«1»]\n"),
      .whole("rules: {missing-description: off}\n"),
      .whole("# nothing yet\n"),
      .whole("rules:\n"),
    ])

  /// A value that is none of the words that its key takes.
  package static let unknownWord = DiagnosticKind(
    code: "config-unknown-word", area: .configuration, severity: .error,
    summary: LocalizedText(
      en: "a value that is none of the words that its key takes", zh: "取值不在可选范围内"),
    rationale: LocalizedText(
      en: "A misspelt level would leave the rule as it is.", zh: "级别写错时，规则会保持原样。"),
    source: "The configuration of algolint",
    examples: [
      .whole("rules: {missing-description: «of»}\n"),
      .whole("fail_on: «info»\n"),
      .whole("fail_on: warning\n"),
    ])

  /// The same thing said twice.
  package static let duplicateEntry = DiagnosticKind(
    code: "config-duplicate-entry", area: .configuration, severity: .error,
    summary: LocalizedText(en: "an entry of a list is there already", zh: "列表中有重复的项"),
    rationale: LocalizedText(
      en: "One of the two is superfluous, or was to be something else.", zh: "其中一项多余，或本应是别的内容。"),
    source: "The configuration of algolint",
    examples: [
      .whole("exclude: [legacy, third_party, «legacy»]\n"),
      .whole("exclude: [legacy, third_party]\n"),
    ])

  /// More than one document in the file.
  package static let severalDocuments = DiagnosticKind(
    code: "config-several-documents", area: .configuration, severity: .error,
    summary: LocalizedText(en: "a configuration has several documents", zh: "配置文件含有多个文档"),
    rationale: LocalizedText(
      en: "Only one can count, and it isn't said which.", zh: "只能有一个生效，无法判断是哪一个。"),
    source: "The configuration of algolint",
    examples: [
      .whole("fail_on: note\n---\n«fail_on»: error\n"),
      .whole("---\nfail_on: note\n"),
    ])
}
