import AlgorithmCompiler
import Configuration
import Diagnostics

extension Command {
  static let explain = Command(
    name: "explain",
    summary: LocalizedText(en: "say what a rule finds and why", zh: "说明某条规则检查什么、为什么"),
    details: LocalizedText(
      en: """
        RULE is what stands in brackets behind a finding. Printed are the reason, where the demand
        comes from, whether there is a fix, and wrong and right examples.
        """,
      zh: """
        RULE 是问题后方括号中的名称。内容包括理由、依据、能否修复，以及错误和正确的示例。
        """),
    examples: [
      (
        "algolint explain boot-file-location",
        LocalizedText(en: "about one rule", zh: "说明一条规则")
      )
    ],
    operands: .one(placeholder: "RULE"),
    options: [.configuration, .noConfiguration],
    run: { invocation throws(Refusal) in
      let console = invocation.console
      var catalog = KindCatalog.standard
      let code = invocation.arguments.operands[0]
      if catalog[code] == nil {
        if let kind = ConfigurationFaults.all.first(where: { $0.code == code }) {
          try console.print(KindCatalog.standard.statement(of: kind, in: console.language))
          return .success
        }
        guard let current = try CurrentConfiguration(invocation.arguments, console) else {
          return .failure
        }
        catalog = current.catalog
      }
      guard let kind = catalog[code] else { throw .unknownRule(code, in: catalog) }
      try console.print(catalog.explanation(of: kind, in: console.language))
      return .success
    })
}
