import AlgorithmCompiler
import Diagnostics

/// Fixes the files of a run, each in the thread that has read it.
struct FileRepair: Sendable {
  let request: FixRequest

  /// The diagnostics that are to be fixed: those that the run reports.
  let wanted: @Sendable (Compilation) -> [Diagnostic]

  /// What was fixed in one file.
  struct Result: Sendable {
    /// How many fix-its were applied.
    var fixedCount = 0

    /// How many are left out since the file would have another error.
    var refusedCount = 0

    /// Why the fixed text isn't in the file.
    var failure: LocalizedText?

    /// What goes to standard output instead of into a file.
    var output: Output?
  }

  enum Output: Sendable {
    case text([UInt8])
    case patch(UnifiedDiff)
  }

  /// Fixes a file that was compiled.
  ///
  /// - Parameter compile: Compiles another text of the file in the same way.
  /// - Returns: The compilation of what the file holds, or in a patch would hold, afterwards.
  func repaired(
    _ compilation: Compilation, _ input: InputFile,
    compile: @escaping @Sendable (SourceFile) -> Compilation
  ) -> (compilation: Compilation, result: Result) {
    let plan = Repair.Plan(
      includesUnsafe: request.includesUnsafe, wanted: wanted, compile: compile)
    let repair = Repair(compilation, plan)
    var result = Result(fixedCount: repair.appliedCount, refusedCount: repair.refusedCount)
    let (old, new) = (compilation.source.bytes, repair.compilation.source.bytes)
    switch (request.outcome, input.source) {
    case (.files, .standardInput): result.output = .text(new)
    case _ where old == new: break
    case (.patch, _):
      result.output = .patch(UnifiedDiff(from: old, to: new, path: input.patchPath))
    case (.files, .stream), (.files, .text):
      return (compilation, Result(failure: Self.notAFile))
    case (.files, .file(let path)):
      do throws(FileWriting.RewritingFailure) {
        try FileWriting.rewrite(path, from: old, to: new)
      } catch {
        return (compilation, Result(failure: error.reason))
      }
    }
    return (repair.compilation, result)
  }

  private static let notAFile = LocalizedText(
    en: "it is not a file, and so can't be rewritten", zh: "它不是普通文件，无法改写")
}

extension InputFile {
  /// Its name seen from the working directory: patches know no other.
  fileprivate var patchPath: FilePath {
    var path = FilePath(name)
    if case .file(let file) = source { path = file }
    return FilePath.current.flatMap { path.below($0) } ?? path
  }
}

extension FileWriting.RewritingFailure {
  fileprivate var reason: LocalizedText {
    switch self {
    case .system(let error): error.reason
    case .changedMeanwhile:
      LocalizedText(en: "it has changed since it was read", zh: "读取之后文件已被修改")
    }
  }
}
