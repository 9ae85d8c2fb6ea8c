import AlgorithmCompiler
import AlgorithmLint
import Diagnostics
import Reporting

/// The files that a command line names, read, linted and, where wanted, compiled.
struct Linting<Product: Sendable> {
  let inputs: [InputFile]
  let outcomes: [Batch<Product>.Outcome]
  let report: Report
  private let settings: RunSettings

  /// How many files were left out since they are something else than manifests.
  var skippedFiles: Int { outcomes.count(where: \.isSkipped) }

  init(
    _ arguments: Arguments, _ setup: RunSetup, _ selection: Selection = .everything,
    repair: FileRepair? = nil, progress: RunProgress? = nil,
    product: @escaping @Sendable (Compilation) -> Product?
  ) {
    (inputs, settings) = (setup.files, setup.settings)
    let batch = Batch(
      inputs: inputs, threads: arguments.number(.jobs), settings: setup.settings, product: product,
      isReported: selection.reports, repair: repair,
      skipsOtherFiles: arguments.has(.skipOtherFiles),
      localCode: LocalCode(arguments, setup.files),
      remarksOnCode: arguments.has(.verbose), progress: progress)
    outcomes = batch.run()
    report =
      RunResult(outcomes, of: inputs, settings: setup.settings, failures: setup.failures).report
  }
}

extension Linting {
  /// Whether what finds a code has looked at all of a file, so that its silence means something.
  func hasRun(_ code: String, inFile index: Int) -> Bool {
    let settings = settings[index]
    return settings.levels[code] != .off
      && outcomes[index].coverage?.hasRun(code, settings.rules) == true
  }
}

extension Discovery {
  /// The files that the operands mean; without any, those of the current directory.
  ///
  /// - Parameter operands: What is read instead of the operands themselves.
  init(
    _ arguments: Arguments, operands: [String]? = nil,
    _ configurations: inout ConfigurationStore
  ) {
    let operands = operands ?? arguments.operands
    self.init(
      operands.isEmpty ? ["."] : operands,
      inputName: arguments.text(.inputName) ?? InputFile.standardInputName, &configurations)
  }
}
