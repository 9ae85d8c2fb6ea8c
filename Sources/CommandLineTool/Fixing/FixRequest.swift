import AlgorithmCompiler
import Diagnostics

/// What a command line asks to be fixed, and what is to become of it.
struct FixRequest: Sendable {
  let outcome: Outcome
  let includesUnsafe: Bool

  enum Outcome: Sendable {
    /// The files are rewritten.
    case files
    /// The changes are printed as a patch.
    case patch
  }

  /// - Returns: nil where nothing is to be fixed.
  init?(_ arguments: Arguments) throws(Refusal) {
    let (fixes, shows) = (arguments.has(.fix), arguments.has(.diff))
    includesUnsafe = arguments.has(.unsafe)
    if includesUnsafe, !fixes, !shows { throw Self.pointlessUnsafe }
    if fixes, shows { throw Self.fixAndDiff }
    guard fixes || shows else { return nil }
    outcome = fixes ? .files : .patch
  }

  private static let pointlessUnsafe = Refusal(
    LocalizedText(
      en: "'--unsafe' goes with '--fix' or '--diff' only",
      zh: "“--unsafe”只能与“--fix”或“--diff”一起使用"))

  private static let fixAndDiff = Refusal(
    LocalizedText(
      en: "'--fix' rewrites the files and '--diff' does not",
      zh: "“--fix”会改写文件，“--diff”不改写文件，两者不能同时使用"),
    hint: LocalizedText(
      en: "use '--diff' to see what '--fix' would do", zh: "如需预览“--fix”的修改，请只用“--diff”"))
}

extension Option {
  /// The options that are about fixing.
  static let fixing = [fix, unsafe, diff]

  static let fix = Option(
    "fix", .none,
    LocalizedText(
      en: "rewrite the files with the fixes that are safe", zh: "应用安全的修复并改写文件"))

  static let unsafe = Option(
    "unsafe", .none,
    LocalizedText(
      en: "with --fix or --diff: also fixes that are good guesses",
      zh: "与 --fix 或 --diff 一起使用：同时应用不一定符合原意的修复"))

  static let diff = Option(
    "diff", .none,
    LocalizedText(
      en: "print what --fix would change, as a patch; write nothing",
      zh: "以补丁形式输出 --fix 将做的修改，不改写文件"))
}
