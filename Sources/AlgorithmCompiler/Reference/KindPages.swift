package import CanonicalJSON
package import Diagnostics

extension KindCatalog {
  /// All kinds as a table of plain text.
  package func table(in language: Language) -> String {
    let header = [
      ReferenceWords.code, ReferenceWords.severity, ReferenceWords.fix, ReferenceWords.summary,
    ].map { $0[language] }
    let rows = kinds.map { kind in
      [
        kind.code, ReferenceWords.severities(of: kind)[language],
        ReferenceWords.shortFix(fix(for: kind))[language], kind.summary[language],
      ]
    }
    return PlainTable([header] + rows).text
  }

  /// All kinds as JSON: an array of objects with both languages, and a line break at the end.
  package func json(_ layout: JSONLayout = .pretty) -> [UInt8] {
    var json = JSONWriter(layout)
    json.array { json in
      for kind in kinds { json.object { write(kind, to: &$0) } }
    }
    json.lineFeed()
    return json.bytes
  }

  private func write(_ kind: DiagnosticKind, to json: inout JSONWriter) {
    json.member("code", kind.code)
    json.member("area", kind.area.name)
    json.member("severity", kind.severity.rawValue)
    if let milder = kind.milderSeverity { json.member("milderSeverity", milder.rawValue) }
    json.key("fix")
    switch fix(for: kind) {
    case .safe: json.string("safe")
    case .unsafe: json.string("unsafe")
    case nil: json.null()
    }
    json.member("suppressible", canBeSuppressed(kind))
    write("summary", kind.summary, to: &json)
    write("rationale", kind.rationale, to: &json)
    json.member("source", kind.source)
  }

  private func write(_ key: String, _ text: LocalizedText, to json: inout JSONWriter) {
    json.key(key)
    json.object { json in
      for language in Language.allCases { json.member(language.rawValue, text[language]) }
    }
  }
}
