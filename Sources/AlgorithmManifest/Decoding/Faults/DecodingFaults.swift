public import Diagnostics

/// The kinds of mistakes that decoding finds: the structure of a manifest is wrong.
public enum DecodingFaults {
  /// All of them, in the order of the reference page.
  public static let all: [DiagnosticKind] = [
    emptyManifest, notAManifest, unsupportedManifestVersion, unknownKey, missingKey, wrongType,
    nullValue, unknownWord, noncanonicalWord, yaml11Ambiguity, numberPrecision,
    foreignIndentation,
  ]
}

extension DiagnosticArea {
  static let structure = DiagnosticArea(
    "structure", LocalizedText(en: "structure of the manifest", zh: "清单结构"))
}
