import Diagnostics

extension ReportFormat {
  /// For editors and `grep`: one line a diagnostic.
  ///
  /// - Source: GNU Coding Standards, "Formatting Error Messages".
  package static let short = ReportFormat(
    name: "short",
    summary: LocalizedText(
      en: "for editors: one line a finding, 'path:line:column: severity: message [rule]'",
      zh: "供编辑器使用：每个问题一行，“路径:行:列: 级别: 说明 [规则]”"),
    audience: .people,
    render: { report, style in
      var places = Places(report.files)
      var out: [UInt8] = []
      for diagnostic in report.diagnostics {
        let place = places.place(of: diagnostic.span)
        let path = Printable.text(place.path)
        let message = Printable.text(diagnostic.message[style.language])
        // The severity stays English: programs look for it.
        let line =
          "\(path):\(place.start.line):\(place.start.column): \(diagnostic.severity.rawValue): "
          + "\(message) [\(diagnostic.code)]\n"
        out.append(contentsOf: line.utf8)
      }
      return out
    })
}
