import AlgorithmCompiler
import AlgorithmLint
import AlgorithmManifest
import Diagnostics
import Testing
import YAMLSubset

/// Every kind of mistake that the tool reports.
let allKinds =
  YAMLFaults.all + DecodingFaults.all + RuleSet.standard.rules.map(\.kind) + SuppressionFaults.all

/// One example in one of its variants.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let kind: DiagnosticKind
  let files: [String]
  let code: [Example.CodeFile]?
  let variant: Variant

  enum Variant: String, CaseIterable {
    case asIs = "as it is"
    case behindChinese = "behind a Chinese comment"
    case withCRLF = "with CR LF"
    case afterMarker = "after '---'"
    case suppressed = "under a suppression"
  }

  init(_ kind: DiagnosticKind, _ example: Example, _ variant: Variant) {
    self.kind = kind
    self.variant = variant
    code = example.code
    files = example.completeFiles.map { Self.varied($0, variant, kind) }
  }

  var testDescription: String { "\(kind.code), \(variant.rawValue): \(files)" }

  private static func varied(_ text: String, _ variant: Variant, _ kind: DiagnosticKind) -> String {
    switch variant {
    case .asIs: text
    case .behindChinese: "# 算法清单\n" + text
    case .withCRLF:
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    case .afterMarker: text.contains("%") && kind.area == .text ? text : "---\n" + text
    // In right examples there is nothing to suppress, and in those of syntax errors it may not be.
    case .suppressed:
      "# algolint: disable-file=\(kind.code),unused-suppression,syntax-error-suppression -- 示例\n"
        + text
    }
  }
}

@Suite("Examples")
struct ExampleTests {
  static let cases = allKinds.flatMap { kind in
    kind.examples.flatMap { example in
      ExampleCase.Variant.allCases.map { ExampleCase(kind, example, $0) }
    }
  }

  @Test("of every kind give exactly what they mark", arguments: cases)
  func marks(_ example: ExampleCase) {
    let marked = example.files.map { MarkedText($0) }
    let found = run(marked.map(\.text), example.code)
    let isSilent =
      example.variant == .suppressed && !Compilation.syntaxErrors.contains(example.kind.code)
    let expected =
      isSilent
      ? []
      : marked.enumerated().flatMap { index, text in
        text.marks.sorted { $0.lowerBound < $1.lowerBound }
          .map { "\(example.kind.code) \(index) \($0)" }
      }
    #expect(found == expected)
  }

  /// What a run over some files reports, in order.
  private func run(_ files: [String], _ code: [Example.CodeFile]?) -> [String] {
    var diagnostics: [Diagnostic] = []
    var entries: [RunContext.Entry] = []
    var compilations: [Compilation] = []
    for (index, text) in files.enumerated() {
      let source = SourceFile(id: FileID(UInt32(index)), path: "\(index).yaml", text: text)
      let compilation = Compilation(
        source,
        code: { manifest in
          code.map { TrainingCode($0, for: manifest, firstID: FileID(UInt32(files.count))) }
        })
      diagnostics += compilation.diagnostics
      compilations.append(compilation)
      entries += compilation.entries
    }
    var sink = DiagnosticSink()
    RuleSet.standard.check(RunContext(manifests: entries), &sink)
    for diagnostic in sink.diagnostics {
      let file = Int(diagnostic.span.file.rawValue)
      if !compilations[file].suppressions.silences(diagnostic) { diagnostics.append(diagnostic) }
    }
    return diagnostics.sorted(by: Diagnostic.isOrderedBefore)
      .map { "\($0.code) \($0.span.file.rawValue) \($0.span.range)" }
  }
}
