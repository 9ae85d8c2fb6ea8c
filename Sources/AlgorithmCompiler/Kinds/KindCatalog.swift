package import AlgorithmLint
import AlgorithmManifest
package import Diagnostics
import YAMLSubset

/// Every kind of mistake that the tool can report.
package struct KindCatalog: Sendable {
  /// By area, in the order of the reference page.
  package let kinds: [DiagnosticKind]
  private let rules: RuleSet

  package static let standard = KindCatalog(.standard)

  /// The kinds of the text, of decoding, and of `rules`.
  package init(_ rules: RuleSet) {
    let found =
      YAMLFaults.all + DecodingFaults.all + rules.rules.map(\.kind) + SuppressionFaults.all
      + BaselineFaults.all + ImportFaults.all
    kinds = Self.areas(of: found).flatMap { area in found.filter { $0.area == area } }
    self.rules = rules
  }

  func shownExamples(of kind: DiagnosticKind) -> ShownExamples { ShownExamples(kind, rules) }

  /// The areas of the kinds, in order.
  package var areas: [DiagnosticArea] { Self.areas(of: kinds) }

  private static func areas(of kinds: [DiagnosticKind]) -> [DiagnosticArea] {
    kinds.map(\.area).reduce(into: []) { areas, area in
      if !areas.contains(area) { areas.append(area) }
    }
  }

  package subscript(code: String) -> DiagnosticKind? { kinds.first { $0.code == code } }

  /// The code that `code` may be a slip of.
  package func nearest(to code: String) -> String? {
    Spelling.nearest(to: code, in: kinds.map(\.code))
  }

  /// Whether a comment can silence it.
  package func canBeSuppressed(_ kind: DiagnosticKind) -> Bool {
    !Compilation.syntaxErrors.contains(kind.code)
  }

  /// The best change that is offered for one of the kind's examples; nil where there is none.
  ///
  /// Learned from the examples, so that nobody has to state what the code shows.
  package func fix(for kind: DiagnosticKind) -> FixIt.Applicability? {
    var best: FixIt.Applicability?
    for example in kind.examples where example.isWrong {
      for diagnostic in ExampleRun(example, rules).diagnostics where diagnostic.code == kind.code {
        switch diagnostic.fixIts.first?.applicability {
        case .safe: return .safe
        case .unsafe: best = .unsafe
        case nil: break
        }
      }
    }
    return best
  }
}
