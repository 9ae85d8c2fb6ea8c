import Diagnostics
import Reporting

/// What a run has fixed, in all files.
struct FixReport {
  /// Nil where nothing was asked to be fixed.
  let request: FixRequest?

  /// How many fix-its were applied, or would be, and in how many files.
  private(set) var fixedCount = 0
  private(set) var fixedFiles = 0

  /// How many were left out since the file would be worse for them.
  private(set) var refusedCount = 0

  /// What was not done, and why.
  private(set) var complaints: [Refusal] = []

  /// Whether some file couldn't be rewritten.
  private(set) var hasFailures = false
  private var outputs: [FileRepair.Output] = []

  init<Product>(_ request: FixRequest?, _ linting: Linting<Product>) {
    self.request = request
    for outcome in linting.outcomes {
      guard let repair = outcome.repair else { continue }
      fixedCount += repair.fixedCount
      if repair.fixedCount > 0 { fixedFiles += 1 }
      if let output = repair.output { outputs.append(output) }
      let name = linting.inputs[outcome.index].name
      if let reason = repair.failure {
        hasFailures = true
        complaints.append(.unwritten(name, reason))
      }
      guard repair.refusedCount > 0 else { continue }
      refusedCount += repair.refusedCount
      complaints.append(.worseFixes(repair.refusedCount, in: name))
    }
  }

  /// Whether standard output is for fixed text or a patch, so that findings go elsewhere.
  var takesStandardOutput: Bool { request?.outcome == .patch || !outputs.isEmpty }

  /// What goes to standard output: fixed text as it is; patches with colours, and harmless, where people read them.
  func output(for console: Console) -> [UInt8] {
    let colour = console.style(of: .text, on: .standardOutput).colour
    let isForPeople = console.environment.isTerminal(.standardOutput)
    return outputs.flatMap { output in
      switch output {
      case .text(let bytes): bytes
      case .patch(let patch): isForPeople ? patch.shown(colour) : patch.bytes
      }
    }
  }
}

extension Refusal {
  static func unwritten(_ name: String, _ reason: LocalizedText) -> Refusal {
    Refusal(
      LocalizedText(
        en: "cannot write '\(name)': \(reason.english)", zh: "无法写入“\(name)”：\(reason.chinese)"))
  }

  fileprivate static func worseFixes(_ count: Int, in name: String) -> Refusal {
    Refusal(
      LocalizedText(
        en: count == 1
          ? "one fix is left out of '\(name)', which would have another error with it"
          : "\(count) fixes are left out of '\(name)', which would have other errors with them",
        zh: "“\(name)”中有 \(count) 处修复未应用，否则会产生新的错误"))
  }
}
