import CanonicalJSON
import Diagnostics

extension ReportFormat {
  /// For programs: one object. `schemas/diagnostics.schema.json` describes it.
  ///
  /// | member | value |
  /// | --- | --- |
  /// | `version` | 1; a later version may add members, and takes none away |
  /// | `tool` | `name`, `version` |
  /// | `language` | of the messages: `en` or `zh` |
  /// | `summary` | `files` that were read, `filesWithDiagnostics`, `errors`, `warnings`, `notes` |
  /// | `unreadFiles` | a list of `path` and `reason` |
  /// | `diagnostics` | a list, in the order of text reports, of what ``DiagnosticJSON`` writes |
  package static let json = ReportFormat(
    name: "json",
    summary: LocalizedText(
      en: "for programs: one JSON object, described by 'algolint schema diagnostics'",
      zh: "供程序读取：一个 JSON 对象，格式见“algolint schema diagnostics”"),
    audience: .programs,
    render: { report, style in
      var json = JSONWriter(.pretty)
      json.object { json in
        json.member("version", 1)
        json.member("tool", object: { json in write(report.tool, to: &json) })
        json.member("language", style.language.rawValue)
        json.member("summary", object: { json in write(ReportSummary(report), to: &json) })
        json.key("unreadFiles")
        json.array { json in
          for file in report.unreadFiles { file.write(style.language, to: &json) }
        }
        json.key("diagnostics")
        json.array { json in
          var writer = DiagnosticJSON(report.files, style.language)
          for diagnostic in report.diagnostics { writer.write(diagnostic, to: &json) }
        }
      }
      json.lineFeed()
      return json.bytes
    })

  private static func write(_ tool: ToolIdentity, to json: inout JSONWriter) {
    json.member("name", tool.name)
    json.member("version", tool.version)
  }

  private static func write(_ summary: ReportSummary, to json: inout JSONWriter) {
    json.member("files", summary.files)
    json.member("filesWithDiagnostics", summary.filesWithDiagnostics)
    json.member("errors", summary.errors)
    json.member("warnings", summary.warnings)
    json.member("notes", summary.notes)
  }
}
