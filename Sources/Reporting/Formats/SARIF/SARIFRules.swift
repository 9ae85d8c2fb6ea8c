import CanonicalJSON
import Diagnostics

/// The rules of a SARIF report: every kind that the run could have reported.
struct SARIFRules {
  private let kinds: [DiagnosticKind]
  private let indices: [String: Int]
  private let language: Language
  private let address: RulesAddress?

  init(_ report: Report, _ language: Language) {
    kinds = report.background.kinds()
    indices = Dictionary(
      kinds.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
    address = report.background.rulesAddress
  }

  /// Where a rule stands in the list.
  func index(of code: String) -> Int? { indices[code] }

  /// Writes the elements of the list.
  func write(to json: inout JSONWriter) {
    for kind in kinds { json.object { write(kind, to: &$0) } }
  }

  private func write(_ kind: DiagnosticKind, to json: inout JSONWriter) {
    let help = RuleHelp(kind, language)
    json.member("id", kind.code)
    json.member("name", Self.name(of: kind.code))
    writeText("shortDescription", kind.summary[language], to: &json)
    writeText("fullDescription", kind.rationale[language], to: &json)
    json.member(
      "help",
      object: { json in
        json.member("text", help.text)
        json.member("markdown", help.markdown)
      })
    if let address { json.member("helpUri", address.of(kind.code)) }
    json.member("defaultConfiguration", object: { $0.member("level", kind.severity.rawValue) })
    json.member("properties", object: { writeProperties(of: kind, to: &$0) })
  }

  /// What GitHub filters by.
  private func writeProperties(of kind: DiagnosticKind, to json: inout JSONWriter) {
    json.member("tags", [kind.area.name])
    json.member("precision", "very-high")
    json.member(
      "problem.severity", kind.severity == .note ? "recommendation" : kind.severity.rawValue)
  }

  private func writeText(_ key: String, _ text: String, to json: inout JSONWriter) {
    json.member(key, object: { $0.member("text", text) })
  }

  /// `DuplicateKey` for `duplicate-key`: the name of a rule has to differ from its code.
  private static func name(of code: String) -> String {
    code.split { $0 == "-" || $0 == "/" }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
