import AlgorithmManifest
import Diagnostics

// The tables of words, options and engines.

extension ManifestPage {
  /// Every vocabulary that a field or an option takes its words from, in the order of the keys.
  static var vocabularies: [VocabularyDescription] {
    let ofFields = vocabularies(in: Manifest.record)
    let ofOptions = SearchAlgorithm.allCases.flatMap { $0.options.compactMap(\.words) }
    return (ofFields + ofOptions + [Support.vocabulary]).reduce(into: []) { known, vocabulary in
      if !known.contains(where: { $0.title == vocabulary.title }) { known.append(vocabulary) }
    }
  }

  private static func vocabularies(in record: RecordDescription) -> [VocabularyDescription] {
    record.fields.flatMap { field in
      field.shape.vocabulary.map { [$0] } ?? field.shape.record.map(vocabularies) ?? []
    }
  }

  static func write(_ vocabulary: VocabularyDescription, to page: inout Markdown) {
    page.heading(3, "\(vocabulary.title.english.capitalizedFirst) / \(vocabulary.title.chinese)")
    let isDatasetKind = vocabulary.title == DatasetKind.title
    var header = ["Word / 取值", "Console / 控制台", "Also / 也可写作", "API", "Meaning / 含义"]
    if isDatasetKind { header.append("Can be split / 可切分") }
    page.table(
      header,
      vocabulary.words.map { word in
        let row = [
          Markdown.code(word.text), Markdown.prose(FieldSchema.title(word.label)),
          word.aliases.map(Markdown.code).joined(separator: ", "),
          word.apiValue.isEmpty ? "" : Markdown.code(word.apiValue),
          Markdown.prose(FieldSchema.bilingual(word.summary)),
        ]
        guard isDatasetKind else { return row }
        let canBeSplit = DatasetKind(rawValue: word.text)?.canBeSplit == true
        return row + [canBeSplit ? "yes / 是" : "no / 否"]
      })
  }

  static func writeSearchOptions(to page: inout Markdown) {
    page.heading(2, "Options of search algorithms / 搜索算法的参数")
    for algorithm in SearchAlgorithm.allCases {
      page.heading(3, "\(Markdown.code(algorithm.rawValue)) \(algorithm.label.chinese)")
      page.table(
        ["Option / 参数", "Type / 类型", "Limits / 限制", "Meaning / 含义"],
        algorithm.options.map { option in
          [
            Markdown.code(option.name), Markdown.code(option.type.rawValue), option.limits,
            Markdown.prose(FieldSchema.bilingual(option.summary)),
          ]
        })
    }
  }

  static func writeEngines(to page: inout Markdown) {
    page.heading(2, "Engines / AI引擎")
    page.paragraph(
      """
      The engines that the documents name. A version that is built like one of these passes, too: versions grow with \
      every release and differ by region.
      """)
    page.paragraph("文档中列出的引擎。结构与这些版本相同的其他版本也视为有效：版本随发布不断增加，且因区域而异。")
    page.table(
      [
        "Name / 名称", "Version / 版本", "Python", "Resources / 资源类型", "Auto search / 自动化搜索",
        "Source / 依据",
      ],
      Engines.all.map { engine in
        [
          engine.name, Markdown.code(engine.version), engine.pythonVersion,
          engine.resourceTypes?.map(\.rawValue).joined(separator: ", ") ?? "",
          engine.supportsAutoSearch ? "yes / 支持" : "", engine.source,
        ]
      })
  }
}

extension ValueShape {
  /// The vocabulary of its words.
  fileprivate var vocabulary: VocabularyDescription? {
    switch self {
    case .word(let vocabulary): vocabulary
    case .list(let element), .oneOrMany(let element): element.vocabulary
    case .text, .literal, .number, .boolean, .constant, .record, .textOrRecord, .anything: nil
    }
  }
}

extension SearchOption {
  /// What its value must keep to, and what is usual.
  fileprivate var limits: String {
    var limits: [String] = []
    if let words {
      limits.append(words.words.map { Markdown.code($0.text) }.joined(separator: ", "))
    }
    if let lower { limits.append("\(lower.isInside ? "≥" : "\\>") \(lower.value)") }
    if let upper { limits.append("\(upper.isInside ? "≤" : "\\<") \(upper.value)") }
    if let usual {
      limits.append("usual / 通常 \(usual.lowerBound)–\(usual.upperBound)")
    }
    return limits.joined(separator: ", ")
  }
}
