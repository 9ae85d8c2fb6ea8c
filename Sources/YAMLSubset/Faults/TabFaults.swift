import Diagnostics

extension DiagnosticKind {
  static let tabIndentation = text(
    "tab-indentation",
    summary: LocalizedText(en: "a tab where indentation is meant", zh: "用制表符缩进"),
    rationale: LocalizedText(
      en:
        "In YAML, indentation is the structure, and only spaces indent: a tab has no fixed width, so it could mean any depth.",
      zh: "YAML 用缩进表示结构，且只能用空格缩进：制表符没有固定宽度，无法确定层级。"),
    source: "YAML 1.2.2, rule 63, s-indent",
    examples: [
      .part("resources:\n«\t»types: [CPU]\n"),
      .part("resources:\n  types: [CPU]\n«\t»multi_card: true\n"),
      .part("resources:\n  types: [CPU]\n"),
    ])
}

// MARK: - Reports

extension Parser {
  /// Reports the tabs before the text at `offset`.
  ///
  /// - Parameter run: the lines from this one on that are indented with tabs; nil where that can't be told.
  mutating func reportTab(_ s: Span<UInt8>, before offset: Int, _ run: LineRun? = nil) {
    var start = offset
    while start > lineStart, s[start - 1].isBlank { start -= 1 }
    while start < offset, s[start] != .tab { start += 1 }
    var end = start
    while end < offset, s[end] == .tab { end += 1 }
    var fixIts: [FixIt] = []
    if let run { fixIts = [writingSpaces(run)] }
    let notes =
      run == nil
      ? [
        Note(
          LocalizedText(
            en: "write spaces, as many as the lines beside it have", zh: "请改用空格，数量与同级的行一致"))
      ] : []
    report(
      .tabIndentation, start..<end,
      LocalizedText(
        en: "a tab indents this line, YAML indents with spaces", zh: "此行用制表符缩进，YAML 只能用空格缩进"),
      notes: notes, fixIts: fixIts)
  }

  private func writingSpaces(_ run: LineRun) -> FixIt {
    FixIt(
      run.count == 1
        ? LocalizedText(en: "indent it with spaces", zh: "改用空格缩进")
        : LocalizedText(
          en: "indent these \(run.count) lines with spaces", zh: "将这 \(run.count) 行改用空格缩进"),
      .unsafe, run.edits)
  }
}
