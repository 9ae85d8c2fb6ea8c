package import Diagnostics

/// How often each rule found something.
package struct ReportStatistics {
  /// The most frequent first, then by code.
  private let rows: [(code: String, count: Int)]
  private let kinds: [DiagnosticKind]

  package init(_ report: Report) {
    var counts: [String: Int] = [:]
    for diagnostic in report.diagnostics { counts[diagnostic.code, default: 0] += 1 }
    rows = counts.map { ($0.key, $0.value) }.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.code < b.code
    }
    kinds = report.background.kinds()
  }

  /// A line a rule: how often, its code, and what it finds.
  package func lines(in language: Language) -> [String] {
    let widest = rows.map { String($0.count).utf8.count }.max() ?? 0
    let longest = rows.map { $0.code.utf8.count }.max() ?? 0
    return rows.map { code, count in
      let number = String(count)
      let indent = String(repeating: " ", count: widest - number.utf8.count)
      guard let kind = kinds.first(where: { $0.code == code }) else {
        return "\(indent)\(number)  \(code)"
      }
      let gap = String(repeating: " ", count: longest - code.utf8.count + 2)
      return "\(indent)\(number)  \(code)\(gap)\(kind.summary[language])"
    }
  }
}
