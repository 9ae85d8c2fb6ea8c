import AlgorithmCompiler
import Diagnostics
import Reporting

extension ReportBackground {
  /// What formats may ask about a run over files.
  init<Product>(
    of linting: Linting<Product>, _ settings: RunSettings, _ arguments: Arguments
  ) throws(Refusal) {
    let (inputs, outcomes) = (linting.inputs, linting.outcomes)
    self.init(
      kinds: { settings.reportedKinds },
      paths: { zip(inputs, outcomes).map { $1.isSkipped ? nil : $0.name } },
      directory: { FilePath.current?.shown },
      fails: { settings[$0.span.file].failureLevel.fails($0) },
      rulesAddress: try .written(in: arguments))
  }
}

extension RunSettings {
  /// The kinds of all rules that check some file, each once.
  fileprivate var reportedKinds: [DiagnosticKind] {
    var codes: Set<String> = []
    return ruleSets.flatMap { KindCatalog($0).kinds }.filter { codes.insert($0.code).inserted }
  }
}
