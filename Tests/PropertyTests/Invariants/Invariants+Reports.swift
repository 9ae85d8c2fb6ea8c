import Diagnostics
import Reporting
import YAMLSubset

extension Invariants {
  /// Every format is text that does a terminal no harm, and JSON is JSON.
  mutating func checkReports(of diagnostics: [Diagnostic]) {
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "0"), files: ReportedFiles([source]),
      diagnostics: diagnostics, checkedFiles: 1)
    for format in ReportFormat.all {
      for language in Language.allCases {
        for colour in [ReportStyle.Colour.plain, .ansi] {
          let bytes = format.render(report, ReportStyle(language: language, colour: colour))
          check(bytes, format, colour)
        }
      }
    }
    for diagnostic in diagnostics {
      for language in Language.allCases {
        require(!diagnostic.message[language].isEmpty, "'\(diagnostic.code)' says nothing")
      }
    }
  }

  private mutating func check(
    _ bytes: [UInt8], _ format: ReportFormat, _ colour: ReportStyle.Colour
  ) {
    let text = String(validating: bytes, as: UTF8.self)
    require(text != nil, "the report '\(format.name)' isn't UTF-8")
    let escape: UInt8 = 0x1B
    let harmful = bytes.contains { byte in
      byte < 0x20 && byte != 0x0A && !(byte == escape && colour == .ansi) || byte == 0x7F
    }
    require(!harmful, "the report '\(format.name)' holds a control character")
    if format.name == ReportFormat.json.name {
      let tree = DocumentTree.parse(SourceFile(path: "report.json", bytes: bytes))
      let isRead =
        tree.documents.count == 1 && tree.diagnostics.allSatisfy { $0.severity != .error }
      require(isRead, "the report '\(format.name)' can't be read: \(text ?? "")")
    }
  }
}
