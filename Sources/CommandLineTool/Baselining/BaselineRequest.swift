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

  /// - Throws: When the new baseline would take the place of one of `inputs`, or of a report.
  func check(against inputs: [InputFile], _ outputs: ReportOutputs) throws(Refusal) {
    guard let written else { return }
    if outputs.hasFile(written) { throw Self.baselineOverReport(written) }
    if inputs.includeFile(written) { throw Self.baselineOverManifest(written) }
  }

  private static func baselineOverManifest(_ path: FilePath) -> Refusal {
    let words = Quoted(path.shown)
    return Refusal(
      LocalizedText(
        en: "the baseline would take the place of the manifest \(words.en)",
        zh: "基线文件将覆盖算法清单\(words.zh)"))
  }

  private static func baselineOverReport(_ path: FilePath) -> Refusal {
    let words = Quoted(path.shown)
    return Refusal(
      LocalizedText(
        en: "a report and the baseline would both go to \(words.en)",
        zh: "报告和基线将写到同一个文件\(words.zh)"))
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
