import Diagnostics

extension ReportFormat {
  /// For what reads the reports of Checkstyle: Jenkins, reviewdog and others. Columns count code points.
  ///
  /// - Source: Checkstyle's XMLLogger, version 4.3 of the format.
  package static let checkstyle = ReportFormat(
    name: "checkstyle",
    summary: LocalizedText(
      en: "for Jenkins and other readers of Checkstyle's XML",
      zh: "供 Jenkins 等支持 Checkstyle XML 的工具使用"),
    audience: .programs,
    render: { report, style in
      var writer = CheckstyleWriter(report, style.language)
      var xml = XMLWriter()
      xml.element("checkstyle", [("version", "4.3")]) { xml in
        writer.writeFiles(to: &xml)
        writer.writeUnreadFiles(to: &xml)
      }
      xml.lineFeed()
      return xml.bytes
    })
}

private struct CheckstyleWriter {
  private let report: Report
  private let language: Language
  private let paths: RepositoryPaths
  private var places: Places

  init(_ report: Report, _ language: Language) {
    self.report = report
    self.language = language
    paths = RepositoryPaths(report)
    places = Places(report.files)
  }

  /// The files in which something is found.
  mutating func writeFiles(to xml: inout XMLWriter) {
    var rest = report.diagnostics[...]
    while let file = rest.first?.span.file {
      let some = rest.prefix { $0.span.file == file }
      rest = rest.dropFirst(some.count)
      let name = paths.path(report.files[file].path)
      xml.element("file", [("name", name)]) { xml in
        for diagnostic in some { write(diagnostic, to: &xml) }
      }
    }
  }

  func writeUnreadFiles(to xml: inout XMLWriter) {
    for file in report.unreadFiles {
      xml.element("file", [("name", paths.path(file.path))]) { xml in
        xml.element(
          "error",
          [
            ("line", "1"), ("severity", "error"), ("message", ReportWords.unread(file)[language]),
            ("source", source(ReportWords.unreadFileCode)),
          ])
      }
    }
  }

  private mutating func write(_ diagnostic: Diagnostic, to xml: inout XMLWriter) {
    let start = places.place(of: diagnostic.span).start
    xml.element(
      "error",
      [
        ("line", String(start.line)), ("column", String(start.column)),
        ("severity", word(for: diagnostic.severity)),
        ("message", diagnostic.messageWithHelp(language)), ("source", source(diagnostic.code)),
      ])
  }

  private func source(_ code: String) -> String { "\(report.tool.name).\(code)" }

  private func word(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
