import AlgorithmCompiler
import Diagnostics
import YAMLSubset

/// What holds for every text there is, whatever bytes it has. The fuzz target and the property tests share it.
struct Invariants {
  let source: SourceFile

  /// Each invariant that doesn't hold, in words.
  private(set) var violations: [String] = []

  /// Compiles `bytes`, writes reports and every export, and looks at all that comes of it.
  static func violations(
    of bytes: [UInt8], in reports: [ReportShape] = ReportShape.all
  ) -> [String] {
    var invariants = Invariants(source: SourceFile(path: "a.yaml", bytes: bytes))
    let compilation = Compilation(invariants.source)
    invariants.checkPlaces(of: compilation.diagnostics)
    invariants.checkTree(compilation.tree)
    invariants.checkValues(of: compilation.tree)
    for shape in reports { invariants.checkReport(of: compilation.diagnostics, shape) }
    invariants.checkExports(of: compilation)
    return invariants.violations
  }

  /// Reads `bytes` as YAML, whatever they are about.
  static func violations(ofYAML bytes: [UInt8]) -> [String] {
    var invariants = Invariants(source: SourceFile(path: "a.yaml", bytes: bytes))
    let tree = DocumentTree.parse(invariants.source)
    invariants.checkPlaces(of: tree.diagnostics)
    invariants.checkTree(tree)
    invariants.checkValues(of: tree)
    return invariants.violations
  }

  /// Only what costs little: every place that is spoken of lies in the text.
  static func misplaced(in compilation: Compilation) -> [String] {
    var invariants = Invariants(source: compilation.tree.source)
    invariants.checkPlaces(of: compilation.diagnostics)
    invariants.checkTree(compilation.tree)
    return invariants.violations
  }

  private init(source: SourceFile) {
    self.source = source
    isUTF8 = (try? UTF8Span(validating: source.bytes.span)) != nil
  }

  /// Whether a place between two bytes can be inside a character.
  let isUTF8: Bool

  mutating func require(_ holds: Bool, _ invariant: @autoclosure () -> String) {
    if !holds { violations.append(invariant()) }
  }
}
