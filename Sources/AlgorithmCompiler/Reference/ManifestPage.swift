import AlgorithmManifest
import Diagnostics

/// The reference page of the manifest language, `docs/manifest.md`, in English with Chinese beside it.
package enum ManifestPage {
  package static var markdown: String {
    var page = Markdown()
    page.heading(1, "The manifest language / 清单语言")
    page.paragraph(
      """
      A manifest is a YAML document that declares one ModelArts training algorithm: what the console page "创建算法" asks \
      for and the API CreateAlgorithm takes. Written by the tool from the table that it reads manifests by.
      """)
    page.paragraph(
      """
      一份清单是一个 YAML 文档，声明一个 ModelArts 训练算法，对应控制台的“创建算法”页面和 CreateAlgorithm 接口。本页由工具根据其读取清单所用的字段表生成。
      """)
    page.code("yaml", lines(of: ManifestExample.text))
    page.paragraph(
      """
      A single value may stand where a list of single values is asked for. Null stands for an absent key. A word may also \
      be written as the console labels it, in either language; that gives the warning `noncanonical-word`.
      """)
    page.paragraph(
      """
      要求由单个值组成的列表时，可以直接写单个值。空值等同于不写该键。固定取值也可以写成控制台上的中英文名称，但会给出警告 `noncanonical-word`。
      """)
    page.heading(2, "Keys / 键")
    for section in sections(of: Manifest.record, at: "") { write(section, to: &page) }
    page.heading(2, "Words / 取值")
    for vocabulary in vocabularies { write(vocabulary, to: &page) }
    writeSearchOptions(to: &page)
    writeEngines(to: &page)
    writeOutputs(to: &page)
    return page.text
  }

  /// A kind of mapping, and where it stands.
  private struct Section {
    let path: String
    let record: RecordDescription
  }

  private static func sections(of record: RecordDescription, at path: String) -> [Section] {
    [Section(path: path, record: record)]
      + record.fields.flatMap { field -> [Section] in
        guard let child = field.shape.record else { return [] }
        return sections(of: child, at: path + field.key + (field.shape.isList ? "[]." : "."))
      }
  }

  private static func write(_ section: Section, to page: inout Markdown) {
    let record = section.record
    let path = section.path.dropLast()
    page.heading(
      3, path.isEmpty ? "Top level / 顶层" : "\(Markdown.code(String(path))) \(record.title.chinese)")
    page.paragraph(
      Markdown.prose("\(record.summary.english.capitalizedFirst) / \(record.summary.chinese)"))
    page.table(
      ["Key / 键", "Console / 控制台", "Value / 值", "Default / 默认", "API", "Meaning / 含义"],
      record.fields.map { field in
        [
          Markdown.code(field.key),
          Markdown.prose(FieldSchema.title(field.label)),
          Markdown.prose(field.shape.reference),
          defaultCell(of: field),
          field.apiPath.map(Markdown.code) ?? "",
          Markdown.prose(FieldSchema.bilingual(field.summary)),
        ]
      })
    if record.isOpen {
      page.paragraph(
        "Other keys are the options of the algorithm, see below. / 其他键为算法的参数，见下文。")
    }
  }

  private static func defaultCell(of field: FieldDescription) -> String {
    if field.presence == .required { return "**required / 必填**" }
    return field.defaultText.map(Markdown.code) ?? ""
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension ValueShape {
  /// Whether its elements stand in a list.
  fileprivate var isList: Bool {
    switch self {
    case .list, .oneOrMany: true
    default: false
    }
  }

  /// What is written, in a few words of both languages.
  fileprivate var reference: String {
    switch self {
    case .text: "text / 文本"
    case .literal: "single value / 单个值"
    case .number: "number / 数值"
    case .boolean: "`true`, `false`"
    case .constant(let number): "`\(number)`"
    case .word(let vocabulary):
      "word / 取值: \(FieldSchema.title(vocabulary.title))"
    case .record: "mapping / 映射"
    case .textOrRecord: "text or mapping / 文本或映射"
    case .list(let element): "list / 列表: \(element.reference)"
    case .oneOrMany(let element): "one or a list / 单个或列表: \(element.reference)"
    case .anything: "anything / 任意"
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
