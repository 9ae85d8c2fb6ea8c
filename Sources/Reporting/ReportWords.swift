import Diagnostics

/// The tool's own words in reports for people, with the punctuation that follows them.
enum ReportWords {
  static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(en: "error: ", zh: "错误：")
    case .warning: LocalizedText(en: "warning: ", zh: "警告：")
    case .note: LocalizedText(en: "note: ", zh: "提示：")
    }
  }

  static let help = LocalizedText(en: "help: ", zh: "建议：")
}
