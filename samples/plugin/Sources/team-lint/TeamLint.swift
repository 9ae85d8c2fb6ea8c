import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Foundation
import YAMLSubset

/// Checks one manifest by the rules of algolint and one of the team: `team-lint FILE`.
@main
struct TeamLint {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: team-lint FILE")
      exit(2)
    }
    let path = CommandLine.arguments[1]
    let bytes = try Data(contentsOf: URL(filePath: path))
    let source = SourceFile(path: path, bytes: Array(bytes))
    let diagnostics = check(source, by: RuleSet.standard + [SeedRequired()])
    let lines = LineTable(source)
    for diagnostic in diagnostics {
      let place = lines.location(at: diagnostic.span.range.lowerBound)
      print(
        "\(path):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
          + "\(diagnostic.message[.english]) [\(diagnostic.code)]")
    }
    exit(diagnostics.contains { $0.severity == .error } ? 1 : 0)
  }

  private static func check(_ source: SourceFile, by rules: RuleSet) -> [Diagnostic] {
    let tree = DocumentTree.parse(source)
    var sink = DiagnosticSink()
    let hasFaults = tree.diagnostics.contains { $0.severity == .error }
    for document in tree.documents {
      guard let manifest = Manifest.decode(document, of: tree, &sink) else { continue }
      let isBroken = hasFaults || sink.diagnostics.contains { $0.severity == .error }
      rules.check(RuleContext(manifest: manifest, isBroken: isBroken), &sink)
    }
    return (tree.diagnostics + sink.diagnostics).sorted(by: Diagnostic.isOrderedBefore)
  }
}
