import Diagnostics
import Reporting

// The options that say what is told besides the findings.

extension Option {
  static let verbose = Option(
    "verbose", letter: "v", .none,
    LocalizedText(
      en: "say which checks against training code did not run, and why",
      zh: "说明哪些对照训练代码的检查没有执行及其原因"))

  static let statistics = Option(
    "statistics", .none,
    LocalizedText(en: "how often each rule found something", zh: "统计每条规则发现的问题数"))

  static let rulesAddress = Option(
    "rules-url", .text(placeholder: "URL"),
    LocalizedText(
      en: "where docs/rules.md can be read, for links to rules",
      zh: "docs/rules.md 的网址，用于规则链接"))
}

extension RulesAddress {
  /// What the command line says.
  static func written(in arguments: Arguments) throws(Refusal) -> RulesAddress? {
    guard let text = arguments.text(.rulesAddress) else { return nil }
    guard let address = RulesAddress(text) else {
      throw Refusal(
        LocalizedText(
          en: "the value \(Quoted(text).en) of '--rules-url' is no address of a page",
          zh: "“--rules-url”的取值\(Quoted(text).zh)不是网页地址"),
        hint: LocalizedText(
          en: "write it in ASCII, beginning with 'https://', 'http://' or 'file:///', without '#'",
          zh: "请使用 ASCII 字符，以“https://”、“http://”或“file:///”开头，不含“#”"))
    }
    return address
  }
}
