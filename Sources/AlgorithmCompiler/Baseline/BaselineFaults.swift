package import Diagnostics

/// What can be wrong with a baseline.
package enum BaselineFaults {
  package static let all = [staleEntry, damaged, unsupportedVersion]

  /// An entry for what is no longer found.
  package static let staleEntry = DiagnosticKind(
    code: "stale-baseline-entry", area: .baseline, severity: .error,
    summary: LocalizedText(
      en: "an entry of the baseline stands for what is no longer found", zh: "基线中的条目对应的问题已不存在"),
    rationale: LocalizedText(
      en: """
        What was mended could come back unseen as long as the baseline allows for it. Reported with \
        '--baseline-strict', for files that the run has checked and rules that it reports; not for rules that look at all \
        files of a run.
        """,
      zh: """
        只要基线中还留有条目，已修复的问题再次出现时就不会被发现。使用“--baseline-strict”时报告，\
        只针对本次检查的文件和本次报告的规则；需要对比多个文件的规则除外。
        """),
    source: "algolint, baselines", examples: [])

  /// A baseline that isn't as the tool writes it.
  package static let damaged = DiagnosticKind(
    code: "damaged-baseline", area: .baseline, severity: .error,
    summary: LocalizedText(
      en: "a baseline is not as '--write-baseline' writes it", zh: "基线文件的内容与“--write-baseline”写出的不符"
    ),
    rationale: LocalizedText(
      en: "What is not understood in it could hide anything. A merge may have left it so.",
      zh: "无法理解的内容可能掩盖任何问题。常见原因是合并冲突未解决。"),
    source: "algolint, baselines", examples: [])

  /// A baseline of a version that isn't known.
  package static let unsupportedVersion = DiagnosticKind(
    code: "unsupported-baseline-version", area: .baseline, severity: .error,
    summary: LocalizedText(en: "a baseline has a version that is not known", zh: "无法识别基线文件的版本"),
    rationale: LocalizedText(
      en: "Another version of the tool has written it, and its entries may mean something else.",
      zh: "该文件由其他版本的工具写出，其条目的含义可能不同。"),
    source: "algolint, baselines", examples: [])
}

extension DiagnosticArea {
  static let baseline = DiagnosticArea("baseline", LocalizedText(en: "baselines", zh: "基线"))
}
