package import Diagnostics

/// What can be wrong with a configuration besides its YAML.
package enum ConfigurationFaults {
  /// In the order of the reference page.
  package static let all: [DiagnosticKind] = [
    unknownKey, missingKey, wrongType, unknownWord, duplicateEntry, severalDocuments,
    unknownRule, fixedRule, wrongPathPattern, wrongCodeRoot, wrongRule, wrongPath, wrongPattern,
    wrongExample,
  ]
}

extension DiagnosticArea {
  package static let configuration = DiagnosticArea(
    "configuration", LocalizedText(en: "configuration", zh: "配置"))
}
