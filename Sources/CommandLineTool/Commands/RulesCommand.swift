import AlgorithmCompiler
import Diagnostics

extension Command {
  static let rules = Command(
    name: "rules",
    summary: LocalizedText(en: "list all rules", zh: "列出所有规则"),
    details: LocalizedText(
      en: "One line a rule, by area. 'algolint explain RULE' tells more of one.",
      zh: "按类别列出，每条规则一行。“algolint explain RULE”显示某条规则的说明。"),
    examples: [],
    operands: .none,
    options: [.rulesFormat],
    run: { invocation throws(Refusal) in
      let console = invocation.console
      let catalog = KindCatalog.standard
      switch invocation.arguments.word(.rulesFormat, as: RulesFormat.self) ?? .text {
      case .text: try console.print(catalog.table(in: console.language))
      case .json: try console.print(catalog.json())
      case .markdown: try console.print(catalog.markdown)
      }
      return .success
    })
}

/// How the list of rules is written.
private enum RulesFormat: String, CaseIterable {
  case text
  case json
  case markdown
}

extension Option {
  fileprivate static let rulesFormat = Option(
    "format", oneOf: RulesFormat.self,
    LocalizedText(
      en: "a table (default), JSON, or the reference page", zh: "表格（默认）、JSON 或参考文档"))
}
