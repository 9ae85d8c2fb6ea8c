import Diagnostics

/// The words between the texts of the tables, in both languages.
enum ReferenceWords {
  static let wrong = LocalizedText(en: "Wrong", zh: "错误示例")
  static let right = LocalizedText(en: "Right", zh: "正确示例")
  static let source = LocalizedText(en: "Source", zh: "依据")
  static let area = LocalizedText(en: "Area", zh: "类别")
  static let fix = LocalizedText(en: "Fix", zh: "自动修复")
  static let suppression = LocalizedText(en: "Suppression", zh: "抑制")
  static let code = LocalizedText(en: "Rule", zh: "规则")
  static let severity = LocalizedText(en: "Severity", zh: "级别")
  static let summary = LocalizedText(en: "What it finds", zh: "检查内容")
  static let noSuppression = LocalizedText(
    en: "none: of a text that is not YAML nothing else can be said",
    zh: "不可抑制：文本不是合法的 YAML 时无法继续检查")

  static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(en: "error", zh: "错误")
    case .warning: LocalizedText(en: "warning", zh: "警告")
    case .note: LocalizedText(en: "note", zh: "提示")
    }
  }

  /// All severities that a kind has.
  static func severities(of kind: DiagnosticKind) -> LocalizedText {
    let own = severity(kind.severity)
    guard let milder = kind.milderSeverity.map({ severity($0) }) else { return own }
    return LocalizedText(
      en: "\(own.english) or \(milder.english)", zh: "\(own.chinese)或\(milder.chinese)")
  }

  /// What a machine could do about a kind.
  static func fix(_ applicability: FixIt.Applicability?) -> LocalizedText {
    switch applicability {
    case .safe: LocalizedText(en: "yes", zh: "支持")
    case .unsafe: LocalizedText(en: "offered, to be looked at", zh: "给出建议，需人工确认")
    case nil: LocalizedText(en: "no", zh: "不支持")
    }
  }

  /// The same in a word.
  static func shortFix(_ applicability: FixIt.Applicability?) -> LocalizedText {
    switch applicability {
    case .safe: LocalizedText(en: "yes", zh: "支持")
    case .unsafe: LocalizedText(en: "offered", zh: "建议")
    case nil: LocalizedText(en: "-", zh: "-")
    }
  }

  /// How a comment silences a kind.
  static func suppression(_ kind: DiagnosticKind) -> String {
    "# algolint: disable-next-line=\(kind.code) -- …"
  }

  static func file(_ number: Int) -> LocalizedText {
    LocalizedText(en: "file \(number):", zh: "文件 \(number)：")
  }
}
