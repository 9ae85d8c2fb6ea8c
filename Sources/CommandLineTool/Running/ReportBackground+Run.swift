import AlgorithmCompiler
import Configuration
import Reporting

extension ReportBackground {
  /// What formats may ask about a run over files.
  init<Product>(of linting: Linting<Product>, _ level: FailureLevel) {
    let inputs = linting.inputs
    self.init(
      kinds: { KindCatalog.standard.kinds },
      paths: { inputs.map(\.name) },
      directory: { FilePath.current?.shown },
      failingSeverity: level.severity)
  }
}
