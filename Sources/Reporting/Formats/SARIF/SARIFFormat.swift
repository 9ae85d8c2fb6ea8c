import CanonicalJSON
import Diagnostics

extension ReportFormat {
  /// For code scanning: one SARIF run.
  ///
  /// All rules of the tool are listed, not only those that found something. What comments and baselines suppress is there,
  /// too, and says so. Columns count units of UTF-16; a byte order mark counts as no column, but as three bytes.
  ///
  /// - Source: SARIF 2.1.0; GitHub documentation, "SARIF support for code scanning".
  package static let sarif = ReportFormat(
    name: "sarif",
    summary: LocalizedText(
      en: "for code scanning: SARIF 2.1.0 with all rules, fixes and suppressions",
      zh: "供代码扫描使用：SARIF 2.1.0，含全部规则、修复和抑制信息"),
    audience: .programs,
    render: { report, style in
      var json = JSONWriter(.pretty)
      json.object { json in
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.member("version", "2.1.0")
        json.member(
          "runs", array: { json in json.object { SARIFRun(report, style.language).write(to: &$0) } }
        )
      }
      json.lineFeed()
      return json.bytes
    })
}

/// The one run of a SARIF report.
private struct SARIFRun {
  private let report: Report
  private let language: Language
  private let rules: SARIFRules
  private let paths: RepositoryPaths

  init(_ report: Report, _ language: Language) {
    self.report = report
    self.language = language
    rules = SARIFRules(report, language)
    paths = RepositoryPaths(report)
  }

  func write(to json: inout JSONWriter) {
    json.member("tool", object: { $0.member("driver", object: { writeTool(to: &$0) }) })
    json.member("language", language == .chinese ? "zh-CN" : "en-US")
    json.member("invocations", array: { json in json.object { writeInvocation(to: &$0) } })
    json.member("originalUriBaseIds", object: { writeRoot(to: &$0) })
    json.member("columnKind", "utf16CodeUnits")
    json.member("defaultEncoding", "UTF-8")
    json.member("newlineSequences", ["\r\n", "\n", "\r"])
    json.member(
      "results",
      array: { json in
        var results = SARIFResults(report, language, rules)
        for named in NamedDiagnostic.all(of: report) { results.write(named, to: &json) }
      })
  }

  private func writeTool(to json: inout JSONWriter) {
    json.member("name", report.tool.name)
    json.member("version", report.tool.version)
    json.member("semanticVersion", report.tool.version)
    json.member("rules", array: { rules.write(to: &$0) })
  }

  /// A run that couldn't read a file didn't do what it was to do, whatever it found in others.
  private func writeInvocation(to json: inout JSONWriter) {
    json.member("executionSuccessful", report.unreadFiles.isEmpty)
    json.member(
      "toolExecutionNotifications",
      array: { json in
        for file in report.unreadFiles { json.object { write(file, to: &$0) } }
      })
  }

  private func write(_ file: Report.UnreadFile, to json: inout JSONWriter) {
    json.member("level", "error")
    json.member(
      "message", object: { $0.member("text", ReportWords.unread(file)[language]) })
    json.member(
      "locations",
      array: { json in
        json.object { json in
          json.member(
            "physicalLocation",
            object: { SARIFLocation.writeArtifact(paths.path(file.path), to: &$0) })
        }
      })
  }

  /// The address is left out: the reader knows better where the files lie.
  private func writeRoot(to json: inout JSONWriter) {
    let root = LocalizedText(
      en: "the directory that the tool was started in", zh: "运行本工具时所在的目录")
    json.member(
      SARIFLocation.root,
      object: { json in json.member("description", object: { $0.member("text", root[language]) }) })
  }
}
