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

  /// What stands for a rule where a file could not be read.
  static let unreadFileCode = "unread-file"

  static func unread(_ file: Report.UnreadFile) -> LocalizedText {
    LocalizedText(
      en: "cannot read this file: \(file.reason.english)",
      zh: "无法读取此文件：\(file.reason.chinese)")
  }

  static let help = LocalizedText(en: "help: ", zh: "建议：")
}

extension Diagnostic {
  /// A line for each remark that has no place of its own, and for each remedy.
  func help(_ language: Language) -> [String] {
    let remarks = notes.filter { $0.span == nil }.map(\.message) + fixIts.map(\.message)
    return remarks.map { ReportWords.help[language] + $0[language] }
  }

  /// The message, and below it its ``help(_:)``.
  func messageWithHelp(_ language: Language) -> String {
    ([message[language]] + help(language)).joined(separator: "\n")
  }
}
