import AlgorithmCompiler
import Diagnostics
import Reporting

/// Which rules a run reports.
struct Selection: Sendable {
  private let selected: Set<String>?
  private let ignored: Set<String>

  /// All of them.
  static let everything = Selection()

  private init() { (selected, ignored) = (nil, []) }

  /// - Throws: When a rule is not known: a misspelt one would let everything pass.
  ///
  /// - Parameter custom: The codes of rules that configurations declare.
  init(_ arguments: Arguments, custom: [String] = []) throws(Refusal) {
    let (select, ignore) = (arguments.list(.select), arguments.list(.ignore))
    if !select.isEmpty || !ignore.isEmpty {
      let catalog = KindCatalog.standard
      for code in select + ignore where catalog[code] == nil && !custom.contains(code) {
        throw .unknownRule(code, in: catalog)
      }
      for code in ignore where Compilation.syntaxErrors.contains(code) {
        throw .indispensableRule(code)
      }
    }
    for option in [Option.select, .ignore] where arguments.has(option) {
      if arguments.list(option).isEmpty { throw .missingValue("--\(option.name)", option) }
    }
    selected = arguments.has(.select) ? Set(select) : nil
    ignored = Set(ignore)
  }

  /// The report of the selected rules only, and of syntax errors: what isn't YAML can't be called clean.
  func narrowed(_ report: Report) -> Report {
    guard selected != nil || !ignored.isEmpty else { return report }
    return report.with(
      diagnostics: narrowed(report.diagnostics),
      suppressed: report.suppressed.filter { reports($0.diagnostic.code) })
  }

  func narrowed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { reports($0.code) }
  }

  @Sendable func reports(_ code: String) -> Bool {
    if Compilation.syntaxErrors.contains(code) { return true }
    return selected?.contains(code) != false && !ignored.contains(code)
  }
}
