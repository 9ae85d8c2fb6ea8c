import CanonicalJSON
import Diagnostics

extension ReportFormat {
  /// For programs that read line by line: an object for each diagnostic, then one for each file that could not be read.
  ///
  /// They are the elements of `diagnostics` and `unreadFiles` in ``json``, described by the same schema.
  package static let jsonLines = ReportFormat(
    name: "jsonl",
    summary: LocalizedText(
      en: "for programs: the findings of 'json', one object a line",
      zh: "供程序读取：与 json 相同的问题，每行一个对象"),
    audience: .programs,
    render: { report, style in
      var json = JSONWriter(.compact)
      var writer = DiagnosticJSON(report.files, style.language)
      for diagnostic in report.diagnostics {
        writer.write(diagnostic, to: &json)
        json.lineFeed()
      }
      for file in report.unreadFiles {
        file.write(style.language, to: &json)
        json.lineFeed()
      }
      return json.bytes
    })
}

extension Report.UnreadFile {
  /// An object with `path` and `reason`.
  func write(_ language: Language, to json: inout JSONWriter) {
    json.object { json in
      json.member("path", path)
      json.member("reason", reason[language])
    }
  }
}
