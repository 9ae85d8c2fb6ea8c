import AlgorithmCompiler
import Diagnostics
import Reporting

/// One run of `algolint check`.
struct CheckRun {
  private let arguments: Arguments
  private let console: Console
  private let outputs: ReportOutputs
  private let selection: Selection
  private let fixRequest: FixRequest?
  private let baselineRequest: BaselineRequest?
  private let setup: RunSetup

  /// - Throws: When something in the command line can't be done, before any manifest is read.
  init(_ invocation: Invocation) throws(Refusal) {
    arguments = invocation.arguments
    console = invocation.console
    outputs = try ReportOutputs(arguments)
    fixRequest = try FixRequest(arguments)
    baselineRequest = try BaselineRequest(arguments, console)
    setup = try RunSetup(arguments)
    // Before what an unreadable configuration may be the cause of.
    setup.complain(to: console)
    selection = try Selection(arguments, custom: setup.customCodes)
    try outputs.check(against: setup.files)
    try baselineRequest?.check(against: setup.files, outputs)
  }

  func run() throws(Refusal) -> ExitStatus {
    let linting = Linting<Never>(
      arguments, setup, selection, repair: repair, progress: progress
    ) { _ in nil }
    let fixes = FixReport(fixRequest, linting)
    let narrowed = selection.narrowed(linting.report)
    let baseline = baselineRequest.map { BaselineRun($0, narrowed, linting, selection) }
    let report = (baseline?.report ?? narrowed)
      .with(background: try ReportBackground(of: linting, setup.settings, arguments))
    let whole = report.with(unreadFiles: report.unreadFiles + setup.unusedConfigurations)
    var unwritten = outputs.writeFiles(whole, console)
    let isChecked = report.unreadFiles.isEmpty && !setup.isBroken
    let written = baseline?.write(isComplete: isChecked, orNote: &unwritten)
    try print(whole, fixes)
    console.remark(on: report.unreadFiles)
    (fixes.complaints + unwritten).forEach(console.complain)
    let isQuiet = arguments.has(.quiet)
    linting.outcomes.flatMap(\.codeRemarks).forEach(console.remark)
    if !isQuiet { console.remark(onSkippedFiles: linting.skippedFiles) }
    if arguments.has(.statistics) { console.remark(on: ReportStatistics(report)) }
    if !isQuiet, outputs.printed.name == ReportFormat.text.name {
      RunSummary(report, fixes, baseline).sentence.map(console.remark)
      written.map(console.remark)
    }
    let isComplete = report.unreadFiles.isEmpty && !fixes.hasFailures && unwritten.isEmpty
    return setup.status(of: report.diagnostics, isComplete: isComplete)
  }

  private var progress: RunProgress? {
    arguments.has(.quiet) ? nil : RunProgress(console, total: setup.files.count)
  }

  /// Fixes what is reported: neither what isn't selected nor what the baseline hides.
  private var repair: FileRepair? {
    guard let fixRequest else { return nil }
    let (selection, known) = (selection, baselineRequest?.known)
    return FileRepair(request: fixRequest) { compilation in
      let found = selection.narrowed(compilation.diagnostics)
      return known?.unknown(found, in: compilation.tree) ?? found
    }
  }

  private func print(_ report: Report, _ fixes: FixReport) throws(Refusal) {
    let format = outputs.printed
    if fixes.takesStandardOutput {
      console.remark(format.render(report, console.style(of: format, on: .standardError)))
      try console.print(fixes.output(for: console))
    } else {
      try console.print(format.render(report, console.style(of: format, on: .standardOutput)))
    }
  }
}
