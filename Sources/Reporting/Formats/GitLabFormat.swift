import CanonicalJSON
import Diagnostics

extension ReportFormat {
  /// For GitLab: a Code Quality report, shown in merge requests. Columns count code points.
  ///
  /// - Source: GitLab documentation, "Code Quality", report format; Code Climate analyzer specification for `positions`.
  package static let gitLab = ReportFormat(
    name: "gitlab",
    summary: LocalizedText(
      en: "for GitLab: a Code Quality report, shown in merge requests",
      zh: "供 GitLab 使用：代码质量报告，显示在合并请求中"),
    audience: .programs,
    render: { report, style in
      let paths = RepositoryPaths(report)
      var places = Places(report.files)
      var json = JSONWriter(.pretty)
      json.array { json in
        for named in NamedDiagnostic.all(of: report) where named.suppression == nil {
          let place = places.place(of: named.diagnostic.span)
          json.object { write(named, at: place, style.language, to: &$0) }
        }
        for file in report.unreadFiles {
          json.object { write(file, paths.path(file.path), style.language, to: &$0) }
        }
      }
      json.lineFeed()
      return json.bytes
    })

  private static func write(
    _ named: NamedDiagnostic, at place: Place, _ language: Language, to json: inout JSONWriter
  ) {
    let diagnostic = named.diagnostic
    // GitLab doesn't show the name of the check.
    json.member("description", "\(diagnostic.code): \(diagnostic.message[language])")
    json.member("check_name", diagnostic.code)
    json.member("fingerprint", named.fingerprint)
    json.member("severity", word(for: diagnostic.severity))
    json.member(
      "location",
      object: { json in
        json.member("path", named.path)
        json.member(
          "positions",
          object: { json in
            json.member("begin", object: { write(place.start, to: &$0) })
            json.member("end", object: { write(place.end, to: &$0) })
          })
      })
  }

  /// A file that could not be read hides whatever is wrong in it.
  private static func write(
    _ file: Report.UnreadFile, _ path: String, _ language: Language, to json: inout JSONWriter
  ) {
    var fingerprint = Fingerprint()
    fingerprint.add(ReportWords.unreadFileCode.utf8)
    fingerprint.add(path.utf8)
    let message = ReportWords.unread(file)[language]
    json.member("description", "\(ReportWords.unreadFileCode): \(message)")
    json.member("check_name", ReportWords.unreadFileCode)
    json.member("fingerprint", fingerprint.text)
    json.member("severity", "blocker")
    json.member(
      "location",
      object: { json in
        json.member("path", path)
        json.member("lines", object: { $0.member("begin", 1) })
      })
  }

  private static func write(_ location: SourceLocation, to json: inout JSONWriter) {
    json.member("line", location.line)
    json.member("column", location.column)
  }

  private static func word(for severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
