import Diagnostics
import Reporting
import YAMLSubset

/// One of the ways in which a report can look.
struct ReportShape: Sendable {
  let format: ReportFormat
  let style: ReportStyle

  static let all: [ReportShape] = ReportFormat.all.flatMap { format in
    Language.allCases.flatMap { language in
      var styles = [ReportStyle(language: language)]
      if format.audience == .people {
        let page = RulesAddress("https://example.com/rules.html")
        styles.append(ReportStyle(language: language, colour: .ansi, rulesAddress: page))
      }
      return styles.map { ReportShape(format: format, style: $0) }
    }
  }
}

extension Invariants {
  /// Every report is text that does a terminal no harm, and JSON is JSON.
  mutating func checkReport(of diagnostics: [Diagnostic], _ shape: ReportShape) {
    let report = Report(
      tool: ToolIdentity(name: "algolint", version: "0"), files: ReportedFiles([source]),
      diagnostics: diagnostics, checkedFiles: 1)
    check(shape.format.render(report, shape.style), shape.format, shape.style.colour)
    for diagnostic in diagnostics {
      require(
        !diagnostic.message[shape.style.language].isEmpty, "'\(diagnostic.code)' says nothing")
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
    let objects: [ReportFormat] = [.json, .sarif, .gitLab]
    if objects.contains(where: { $0.name == format.name }) {
      let tree = DocumentTree.parse(SourceFile(path: "report.json", bytes: bytes))
      let isRead =
        tree.documents.count == 1 && tree.diagnostics.allSatisfy { $0.severity != .error }
      require(isRead, "the report '\(format.name)' can't be read: \(text ?? "")")
    }
  }
}
