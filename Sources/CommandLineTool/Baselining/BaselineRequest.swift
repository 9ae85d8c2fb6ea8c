import AlgorithmCompiler
import Diagnostics
import Reporting

/// What a command line says about baselines.
struct BaselineRequest: Sendable {
  /// What doesn't count.
  let known: BaselineFile?

  /// Where what was found is written.
  let written: FilePath?

  /// Whether an entry for what is no longer found is an error.
  let isStrict: Bool

  /// - Returns: nil where nothing is said.
  /// - Throws: When the options don't go together, or the baseline can't be used; what is wrong in it is said to `console`.
  init?(_ arguments: Arguments, _ console: Console) throws(Refusal) {
    let path = arguments.text(.baseline).map { FilePath($0) }
    written = arguments.text(.writeBaseline).map { FilePath($0) }
    isStrict = arguments.has(.baselineStrict)
    if isStrict, path == nil { throw Self.pointlessStrictness }
    if written != nil, arguments.has(.diff) { throw Self.writingDiff }
    if path == nil, written == nil { return nil }
    if let path { known = try BaselineFile(path, console) } else { known = nil }
  }

  private static let pointlessStrictness = Refusal(
    LocalizedText(
      en: "'--baseline-strict' goes with '--baseline' only",
      zh: "“--baseline-strict”只能与“--baseline”一起使用"))

  private static let writingDiff = Refusal(
    LocalizedText(
      en: "'--diff' writes nothing, so it does not go with '--write-baseline'",
      zh: "“--diff”不写入任何文件，不能与“--write-baseline”一起使用"))
}

extension Option {
  /// The options that are about baselines.
  static let baselines = [baseline, baselineStrict, writeBaseline]

  static let baseline = Option(
    "baseline", .text(placeholder: "FILE"),
    LocalizedText(en: "don't report what this baseline holds", zh: "不报告该基线文件中已有的问题"))

  static let baselineStrict = Option(
    "baseline-strict", .none,
    LocalizedText(
      en: "report what the baseline holds and is no longer found", zh: "报告基线中已不再出现的条目"))

  static let writeBaseline = Option(
    "write-baseline", .text(placeholder: "FILE"),
    LocalizedText(
      en: "write a baseline; with --baseline, what is left of that one",
      zh: "写入基线文件；与 --baseline 同用时只保留仍存在的条目"))
}
