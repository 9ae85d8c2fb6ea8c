public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A text that is no word of the set that its field takes.
  public static let unknownWord = DiagnosticKind(
    code: "unknown-word", area: .structure, severity: .error,
    summary: LocalizedText(en: "a value is none of the words that its key takes", zh: "取值不在允许的范围内"),
    rationale: LocalizedText(
      en: "The platform knows a closed set of words here and refuses, or ignores, any other.",
      zh: "平台在此只认识一组固定的取值，其他取值会被拒绝或忽略。"),
    source: "创建算法; CreateAlgorithm",
    examples: [
      .part("resources:\n  types: [CPU, «GPX»]"),
      .part("resources:\n  types: «TPU-v4-pod»"),
      .part("resources:\n  types: «CPU, GPU»"),
      .part("resources:\n  types: [«CPU，GPU»]"),
      .part("hyperparameters:\n  - name: lr\n    type: «Flaot»\n    default: 0.1"),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: dataset\n      annotation_type: «image-clasification»"
      ),
      .part("inputs:\n  - name: data_url\n    constraints: {source: [obs, dataset]}"),
    ])

  /// A console label or another spelling of a word.
  public static let noncanonicalWord = DiagnosticKind(
    code: "noncanonical-word", area: .structure, severity: .warning,
    summary: LocalizedText(
      en: "a word is written as the console labels it, or in another spelling",
      zh: "取值使用了控制台上的名称或其他写法"),
    rationale: LocalizedText(
      en: """
        What is meant is clear and is compiled as meant. But one spelling for one thing keeps manifests \
        searchable, and other tools know only the canonical words.
        """,
      zh: "含义是明确的，会按其含义编译。但同一事物只用一种写法，清单才便于检索；其他工具也只认识规范写法。"),
    source: "The manifest language, version 1; 创建算法",
    examples: [
      .part("resources:\n  types: [CPU, «gpu»]"),
      .part("engine: {image: org/a:1}\nresources:\n  types: [CPU, «昇腾»]\n  multi_card: «支持»"),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: «数据集»\n      annotation_type: «图像分类»\n      split: «仅支持切分的数据集»"
      ),
      .part(
        "inputs:\n  - name: data_url\n    constraints:\n      source: dataset\n      annotation_type: «Object detection»"
      ),
      .part(
        "engine: {image: org/a:1}\nresources:\n  types: [CPU, GPU, Ascend]\n  multi_card: true"),
    ])
}

extension Decoder {
  mutating func reportUnknownWord(
    _ node: NodeID, _ text: String, _ vocabulary: VocabularyDescription, nearest: String?
  ) {
    let words = Quoted(text)
    let title = vocabulary.title
    let start = LocalizedText(
      en: "unknown \(title.english) \(words.en)", zh: "未知的\(title.chinese)\(words.zh)")
    if let nearest {
      let near = Quoted(nearest)
      sink.report(
        DecodingFaults.unknownWord, at: span(of: node),
        LocalizedText(
          en: "\(start.english); did you mean \(near.en)?", zh: "\(start.chinese)，是否应为\(near.zh)？"),
        fixIts: rewritingFixIt(node, nearest, .unsafe).map { [$0] } ?? [])
    } else {
      let list = vocabulary.list
      sink.report(
        DecodingFaults.unknownWord, at: span(of: node), start,
        notes: [
          Note(LocalizedText(en: "write one of \(list.english)", zh: "可用的取值有\(list.chinese)"))
        ])
    }
  }

  /// Several words in one text, where a list is asked for.
  mutating func reportJoinedWords(
    _ node: NodeID, _ text: String, _ words: [String], in slot: Slot
  ) {
    let quoted = Quoted(text)
    let fixIt =
      slot.standsForList
      ? plainFixIt(node, "[\(words.joined(separator: ", "))]", .unsafe) : nil
    let list = LocalizedText(
      en: words.map { Quoted($0).en }.joined(separator: ", "),
      zh: words.map { Quoted($0).zh }.joined(separator: "、"))
    let note = Note(
      LocalizedText(
        en: "write each as an entry of its own: \(list.english)",
        zh: "请将它们分别写作列表的一个元素：\(list.chinese)"))
    sink.report(
      DecodingFaults.unknownWord, at: span(of: node),
      LocalizedText(
        en: "\(quoted.en) is one text, not a list of words", zh: "\(quoted.zh)是一个文本，而不是由多个取值组成的列表"),
      notes: fixIt == nil ? [note] : [], fixIts: fixIt.map { [$0] } ?? [])
  }

  /// A word that is meant, but spelled otherwise. `isText` tells whether the canonical word is text or a Boolean.
  mutating func reportVariant(
    _ node: NodeID, _ text: String, _ title: LocalizedText, _ word: String, isText: Bool
  ) {
    let written = Quoted(text)
    let canonical = Quoted(word)
    let fixIt = isText ? rewritingFixIt(node, word, .safe) : plainFixIt(node, word, .safe)
    sink.report(
      DecodingFaults.noncanonicalWord, at: span(of: node),
      LocalizedText(
        en: "the \(title.english) \(written.en) is written \(canonical.en) in a manifest",
        zh: "\(title.chinese)\(written.zh)在清单中应写作\(canonical.zh)"),
      fixIts: fixIt.map { [$0] } ?? [])
  }
}
