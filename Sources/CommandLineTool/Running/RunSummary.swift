import AlgorithmCompiler
import Diagnostics
import Reporting

/// The last line of a run for people: what was fixed, what is left, what could be fixed.
struct RunSummary {
  private let report: Report
  private let fixes: FixReport
  private let baseline: BaselineRun?

  init(_ report: Report, _ fixes: FixReport, _ baseline: BaselineRun?) {
    self.report = report
    self.fixes = fixes
    self.baseline = baseline
  }

  /// Nil when there is nothing to say.
  var sentence: LocalizedText? {
    let parts = [fixed, found, fixable, hidden, stale].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return LocalizedText(
      en: parts.map(\.english).joined(separator: "; "),
      zh: parts.map(\.chinese).joined(separator: "；"))
  }

  private var fixed: LocalizedText? {
    let (count, files) = (fixes.fixedCount, fixes.fixedFiles)
    guard count > 0 else { return nil }
    let places = "\(Self.count(count, "finding")) in \(Self.count(files, "file"))"
    switch fixes.request?.outcome {
    case .patch:
      return LocalizedText(en: "would fix \(places)", zh: "可修复 \(files) 个文件中的 \(count) 个问题")
    default:
      return LocalizedText(en: "fixed \(places)", zh: "已修复 \(files) 个文件中的 \(count) 个问题")
    }
  }

  private var found: LocalizedText? {
    guard let sentence = ReportSummary(report).sentence, fixes.fixedCount > 0 else {
      return ReportSummary(report).sentence
    }
    return LocalizedText(en: "left: \(sentence.english)", zh: "剩余：\(sentence.chinese)")
  }

  /// How many of the findings could be fixed by asking for more than was asked.
  private var fixable: LocalizedText? {
    var (safe, unsafe) = (0, 0)
    for diagnostic in report.diagnostics {
      switch diagnostic.preferredFixIt(unsafe: true)?.applicability {
      case .safe: safe += 1
      case .unsafe: unsafe += 1
      case nil: break
      }
    }
    // Safe ones that are left were tried.
    if let request = fixes.request { (safe, unsafe) = (0, request.includesUnsafe ? 0 : unsafe) }
    guard safe + unsafe > 0 else { return nil }
    let isOne = report.diagnostics.count == 1
    let (first, option) = safe > 0 ? (safe, "--fix") : (unsafe, "--fix --unsafe")
    var text = LocalizedText(
      en: "\(isOne ? "it" : "\(first) of them") can be fixed with \(option)",
      zh: "\(isOne ? "" : "其中 \(first) 个")可用 \(option) 修复")
    if safe > 0, unsafe > 0 {
      text = LocalizedText(
        en: text.english + ", \(unsafe) more with --fix --unsafe",
        zh: text.chinese + "，另有 \(unsafe) 个可用 --fix --unsafe 修复")
    }
    return text
  }

  private var hidden: LocalizedText? {
    guard let baseline, baseline.hasKnown, baseline.hiddenCount > 0 else { return nil }
    let count = baseline.hiddenCount
    return LocalizedText(
      en: "\(Self.count(count, "finding")) in the baseline", zh: "基线中的 \(count) 个问题未报告")
  }

  /// Said where it isn't reported: the baseline should shrink.
  private var stale: LocalizedText? {
    guard let baseline, !baseline.isStrict, !baseline.stale.isEmpty else { return nil }
    let count = baseline.stale.count
    return LocalizedText(
      en: "\(count == 1 ? "1 entry" : "\(count) entries") of the baseline no longer found",
      zh: "基线中有 \(count) 个条目已不再出现")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
