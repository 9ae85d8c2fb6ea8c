import Diagnostics
import Reporting

/// Why a command doesn't do what was asked: one sentence, and what to do about it.
struct Refusal: Error, Hashable {
  let message: LocalizedText
  let hint: LocalizedText?

  init(_ message: LocalizedText, hint: LocalizedText? = nil) {
    self.message = message
    self.hint = hint
  }

  static func unread(_ file: Report.UnreadFile) -> Refusal {
    Refusal(
      LocalizedText(
        en: "cannot read '\(file.path)': \(file.reason.english)",
        zh: "无法读取“\(file.path)”：\(file.reason.chinese)"))
  }
}

/// What a process says at its end.
enum ExitStatus: Int32, Comparable {
  /// Done; nothing was found at or above the failing level.
  case success = 0
  /// Something was found.
  case findings = 1
  /// It could not do what was asked.
  case failure = 2

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
