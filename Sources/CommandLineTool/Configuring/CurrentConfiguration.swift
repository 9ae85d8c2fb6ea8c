import AlgorithmCompiler
import Configuration
import Diagnostics
import Reporting

/// The configuration of the current directory, for commands that read no manifest.
struct CurrentConfiguration {
  /// Nil where there is none.
  let configuration: Configuration?

  /// - Returns: Nil where it can't be used, which is said then.
  init?(_ arguments: Arguments, _ console: Console) throws(Refusal) {
    var store = try ConfigurationStore(arguments)
    guard let place = store.place(of: FilePath(".")) else {
      configuration = nil
      return
    }
    let file = store.file(at: place)
    file.complain(to: console)
    guard let configuration = file.configuration else { return nil }
    self.configuration = configuration
  }

  /// The kinds of the tool, and those that the configuration declares.
  var catalog: KindCatalog {
    guard let configuration, !configuration.customRules.isEmpty else { return .standard }
    return KindCatalog(configuration.rules)
  }
}

extension ConfigurationFile {
  /// Says on standard error what is wrong with it.
  func complain(to console: Console) {
    if let failure { console.complain(failure) }
    guard let reading, !reading.diagnostics.isEmpty else { return }
    console.remark(Self.text(of: reading.diagnostics, in: reading.configuration, console))
  }

  /// What is wrong with a configuration, with the lines that it speaks of.
  static func text(
    of diagnostics: [Diagnostic], in configuration: Configuration, _ console: Console,
    on stream: StandardStream = .standardError
  ) -> [UInt8] {
    let report = Report(
      tool: Tool.identity, files: ReportedFiles([configuration.source]), diagnostics: diagnostics,
      checkedFiles: 1)
    return ReportFormat.text.render(report, console.style(of: .text, on: stream))
  }
}
