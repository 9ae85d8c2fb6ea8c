import AlgorithmCompiler
import AlgorithmLint
import Diagnostics

/// The reference page of configurations, `docs/configuration.md`, in English with Chinese beside it.
package enum ConfigurationPage {
  package static var markdown: String {
    var page = Markdown()
    page.heading(1, "Configuration / 配置")
    for text in introduction { page.paragraph(text) }
    page.code("yaml", example.split(separator: "\n").map(String.init))
    page.heading(2, "Keys / 键")
    write(KeyTable(TopKey.self), at: "", to: &page)
    page.heading(2, "Path patterns / 路径匹配模式")
    for text in pathPatterns { page.paragraph(text) }
    page.table(["Pattern / 模式", "Meaning / 含义"], pathPatternRows)
    page.heading(2, "Custom rules / 自定义规则")
    for text in customRules { page.paragraph(text) }
    page.code("yaml", ruleExample.split(separator: "\n").map(String.init))
    page.heading(3, "Regular expressions / 正则表达式")
    for text in patterns { page.paragraph(text) }
    page.table(["Notation / 写法", "Meaning / 含义"], patternRows)
    page.heading(2, "What can be wrong / 配置中的错误")
    page.table(
      ["Code", "What is wrong", "错误"],
      ConfigurationFaults.all.map {
        [
          Markdown.code($0.code), Markdown.prose($0.summary.english),
          Markdown.prose($0.summary.chinese),
        ]
      })
    return page.text
  }

  private static func write(_ table: KeyTable, at path: String, to page: inout Markdown) {
    page.heading(
      3, path.isEmpty ? "Top level / 顶层" : "`\(path)` \(table.title.chinese)")
    let summary = table.summary.english.prefix(1).uppercased() + table.summary.english.dropFirst()
    page.paragraph(Markdown.prose("\(summary) / \(table.summary.chinese)"))
    page.table(
      ["Key / 键", "Value / 值", "Default / 默认", "Meaning / 含义"],
      table.rows.map { key, row in
        [
          Markdown.code(key), Markdown.prose(bilingual(row.shape.demand, " / ")),
          row.isRequired ? "**required / 必填**" : row.defaultText.map(Markdown.code) ?? "",
          Markdown.prose(bilingual(row.summary, "\n")),
        ]
      })
    for (key, row) in table.rows {
      guard let inner = row.shape.table else { continue }
      var name = path.isEmpty ? key : "\(path).\(key)"
      if case .mappings = row.shape { name += "[]" }
      write(inner, at: name, to: &page)
    }
  }

  private static func bilingual(_ text: LocalizedText, _ separator: String) -> String {
    text.english == text.chinese ? text.english : text.english + separator + text.chinese
  }
}
