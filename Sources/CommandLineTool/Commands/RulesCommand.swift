import AlgorithmCompiler
import Configuration
import Diagnostics

extension Command {
  static let rules = Command(
    name: "rules",
    summary: LocalizedText(en: "list all rules, or test custom ones", zh: "列出所有规则，或测试自定义规则"),
    details: LocalizedText(
      en: """
        One line a rule, by area, those of the configuration last. 'algolint explain RULE' tells
        more of one. 'algolint rules test' runs the examples of custom rules, and says which of
        them don't come out as they show; the status is then 1.
        """,
      zh: """
        按类别列出，每条规则一行，配置中的自定义规则列在最后。“algolint explain RULE”显示某条规则的说明。
        “algolint rules test”运行自定义规则的示例，指出与实际结果不符的示例，此时退出码为 1。
        """),
    examples: [
      (
        "algolint rules test",
        LocalizedText(en: "test the rules of this repository", zh: "测试本仓库的规则")
      )
    ],
    operands: .optionalWord(
      placeholder: "ACTION",
      [
        .init(
          "test", LocalizedText(en: "run the examples of custom rules", zh: "运行自定义规则的示例"))
      ]),
    options: [.rulesFormat, .configuration, .noConfiguration],
    run: { invocation throws(Refusal) in
      let (arguments, console) = (invocation.arguments, invocation.console)
      let test = arguments.operands.first
      guard let current = try CurrentConfiguration(arguments, console) else { return .failure }
      if test != nil { return try current.testRules(console) }
      let catalog = current.catalog
      switch arguments.word(.rulesFormat, as: RulesFormat.self) ?? .text {
      case .text: try console.print(catalog.table(in: console.language))
      case .json: try console.print(catalog.json())
      case .markdown: try console.print(catalog.markdown)
      }
      return .success
    })
}

extension CurrentConfiguration {
  /// Runs the examples of the custom rules.
  fileprivate func testRules(_ console: Console) throws(Refusal) -> ExitStatus {
    guard let configuration, !configuration.customRules.isEmpty else { throw .noCustomRules }
    let test = CustomRuleTest(configuration)
    try console.print(
      ConfigurationFile.text(
        of: test.diagnostics, in: configuration, console, on: .standardOutput))
    for code in test.untested {
      console.remark(
        LocalizedText(en: "'\(code)' has no examples", zh: "“\(code)”没有示例"))
    }
    let (rules, examples) = (configuration.customRules.count, test.exampleCount)
    let failed = test.diagnostics.count
    console.remark(
      LocalizedText(
        en: "\(rules) custom rule\(rules == 1 ? "" : "s"), \(examples) "
          + "example\(examples == 1 ? "" : "s"), \(failed) not as shown",
        zh: "\(rules) 条自定义规则，\(examples) 个示例，其中 \(failed) 个不符"))
    return failed == 0 ? .success : .findings
  }
}

extension Refusal {
  fileprivate static let noCustomRules = Refusal(
    LocalizedText(
      en: "there is no custom rule to test", zh: "没有可测试的自定义规则"),
    hint: LocalizedText(
      en: "declare one under 'custom_rules' in '.algolint.yaml', or name a file with '--config'",
      zh: "请在“.algolint.yaml”的“custom_rules”中声明，或用“--config”指定文件"))
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
