package import Diagnostics

/// The numbers of a report.
package struct ReportSummary: Hashable, Sendable {
  package let files: Int
  package let filesWithDiagnostics: Int
  package let errors: Int
  package let warnings: Int
  package let notes: Int

  package init(_ report: Report) {
    var counts: [Severity: Int] = [:]
    var files = 0
    var last: FileID?
    for diagnostic in report.diagnostics {
      counts[diagnostic.severity, default: 0] += 1
      if diagnostic.span.file != last { files += 1 }
      last = diagnostic.span.file
    }
    self.files = report.checkedFiles
    filesWithDiagnostics = files
    errors = counts[.error] ?? 0
    warnings = counts[.warning] ?? 0
    notes = counts[.note] ?? 0
  }

  /// One line for people: `2 errors and 1 warning in 1 of 3 files`; nil when there is nothing to say.
  package var sentence: LocalizedText? {
    guard filesWithDiagnostics > 0 else { return nil }
    let (english, chinese) = (counts.english, counts.chinese)
    let (some, all) = (filesWithDiagnostics, files)
    if all == 1 {
      return LocalizedText(en: "\(english) in 1 file", zh: "1 个文件中有 \(chinese)")
    }
    return LocalizedText(
      en: "\(english) in \(some) of \(all) files", zh: "\(all) 个文件中的 \(some) 个有 \(chinese)")
  }

  /// How many of each severity: `2 errors and 1 warning`; nothing where there are none.
  package var counts: LocalizedText {
    let parts = [
      Self.count(errors, "error", "个错误"), Self.count(warnings, "warning", "个警告"),
      Self.count(notes, "note", "个提示"),
    ].compactMap(\.self)
    let english = parts.map(\.english)
    let list =
      english.count < 3
      ? english.joined(separator: " and ")
      : english.dropLast().joined(separator: ", ") + " and " + english[english.count - 1]
    return LocalizedText(en: list, zh: parts.map(\.chinese).joined(separator: "、"))
  }

  private static func count(
    _ count: Int, _ english: String, _ chinese: String
  ) -> LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(
      en: "\(count) \(english)\(count == 1 ? "" : "s")", zh: "\(count) \(chinese)")
  }
}
