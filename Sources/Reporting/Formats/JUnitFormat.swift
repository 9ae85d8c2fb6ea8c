import Diagnostics

extension ReportFormat {
  /// For what shows test results: a test case for each manifest, which fails where the manifest fails the run.
  ///
  /// - Source: the `testsuites` that Jenkins, GitLab and Buildkite read.
  package static let jUnit = ReportFormat(
    name: "junit",
    summary: LocalizedText(
      en: "for CI servers: JUnit XML, a test case for each file",
      zh: "供 CI 服务器使用：JUnit XML，每个文件对应一个测试用例"),
    audience: .programs,
    render: { report, style in
      let cases = JUnitCase.all(of: report, style.language)
      let counts = [
        ("name", report.tool.name), ("tests", String(cases.count)),
        ("failures", String(cases.count { $0.outcome == .failure })),
        ("errors", String(cases.count { $0.outcome == .error })), ("skipped", "0"), ("time", "0"),
      ]
      var xml = XMLWriter()
      xml.element("testsuites", counts) { xml in
        xml.element("testsuite", counts) { xml in
          for testCase in cases { testCase.write(to: &xml, in: report.tool.name) }
        }
      }
      xml.lineFeed()
      return xml.bytes
    })
}

/// A file as a test case.
private struct JUnitCase {
  let path: String
  let outcome: Outcome

  /// What the outcome is in one line.
  let message: String

  /// The rule, where one rule only makes it fail.
  let type: String

  /// Everything that was found, one diagnostic a line, with its remedies below.
  let details: String

  enum Outcome: Equatable {
    case success, failure, error
  }

  static func all(of report: Report, _ language: Language) -> [JUnitCase] {
    let paths = RepositoryPaths(report)
    var places = Places(report.files)
    var cases: [JUnitCase] = []
    var rest = report.diagnostics[...]
    let unread = Set(report.unreadFiles.map(\.path))
    for (index, name) in report.background.paths().enumerated() {
      guard let name, !unread.contains(name) else { continue }
      let file = FileID(UInt32(index))
      let some = rest.prefix { $0.span.file == file }
      rest = rest.dropFirst(some.count)
      cases.append(
        JUnitCase(path: paths.path(name), Array(some), of: report, language, &places))
    }
    // Where the names of the files are not known, those that something is found in are.
    while let file = rest.first?.span.file {
      let some = rest.prefix { $0.span.file == file }
      rest = rest.dropFirst(some.count)
      let path = paths.path(report.files[file].path)
      cases.append(JUnitCase(path: path, Array(some), of: report, language, &places))
    }
    cases += report.unreadFiles.map { JUnitCase(path: paths.path($0.path), $0, language) }
    return cases
  }

  private init(
    path: String, _ diagnostics: [Diagnostic], of report: Report, _ language: Language,
    _ places: inout Places
  ) {
    self.path = path
    let failing = diagnostics.filter(report.background.fails)
    outcome = failing.isEmpty ? .success : .failure
    if let only = failing.first, diagnostics.count == 1 {
      message = only.message[language]
    } else {
      message = ReportSummary(report.with(diagnostics: diagnostics)).counts[language]
    }
    type = Set(failing.map(\.code)).count == 1 ? failing[0].code : report.tool.name
    details = diagnostics.map { diagnostic in
      let place = places.place(of: diagnostic.span).start
      let message = Printable.text(diagnostic.message[language])
      let help = diagnostic.help(language).map { "  \(Printable.text($0))\n" }
      return "\(place.line):\(place.column): \(diagnostic.severity.rawValue): \(message) "
        + "[\(diagnostic.code)]\n" + help.joined()
    }.joined()
  }

  private init(path: String, _ file: Report.UnreadFile, _ language: Language) {
    self.path = path
    outcome = .error
    message = ReportWords.unread(file)[language]
    type = ReportWords.unreadFileCode
    details = ""
  }

  func write(to xml: inout XMLWriter, in suite: String) {
    let attributes = [("classname", suite), ("name", path), ("file", path), ("time", "0")]
    xml.element("testcase", attributes) { xml in
      let verdict = [("message", message), ("type", type)]
      switch outcome {
      case .failure: xml.element("failure", verdict, text: details)
      case .error: xml.element("error", verdict, text: details)
      case .success: if !details.isEmpty { xml.element("system-out", [], text: details) }
      }
    }
  }
}
