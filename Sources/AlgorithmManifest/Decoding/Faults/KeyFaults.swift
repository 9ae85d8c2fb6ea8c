public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A key that its mapping doesn't have.
  public static let unknownKey = DiagnosticKind(
    code: "unknown-key", area: .structure, severity: .error,
    summary: LocalizedText(en: "a key is not one that its mapping has", zh: "映射中出现未知的键"),
    rationale: LocalizedText(
      en: """
        What stands under a key that nobody reads has no effect: a misspelt key silently turns a setting off. \
        So every key must be known.
        """,
      zh: "没有人读取的键不起任何作用：拼错一个键，相应的设置就会悄悄失效。因此每个键都必须是已知的。"),
    source: "The manifest language, version 1",
    examples: [
      .part("«descripton»: b\ndescription: c"),
      .part("resources:\n  types: [CPU]\n  «multi-card»: true"),
      .part("«types»: [GPU]"),
      .part("«types»: [GPU]\nmulti_card: true\ndistributed: true"),
      .part("inputs:\n  - name: data_url\n    «annotation_type»: object-detection"),
      .part("hyperparameters:\n  - name: lr\n    default: 0.1\n    «min»: 0"),
      .part("hyperparameters:\n  - «learning_rate»: 0.1"),
      .part("resources: {types: [CPU], «flavor_type»: CPU}"),
      .part("«colour»: blue"),
      .part("«17»: blue"),
      .part("inputs:\n  - {name: data_url, label: 数据来源, constraints: {source: obs}}"),
    ])

  /// A key that its mapping must have.
  public static let missingKey = DiagnosticKind(
    code: "missing-key", area: .structure, severity: .error,
    summary: LocalizedText(en: "a mapping lacks a key that it must have", zh: "映射缺少必填的键"),
    rationale: LocalizedText(
      en: """
        An algorithm, a channel, a hyperparameter, a reward and a search algorithm are told apart by their names. \
        The platform refuses one without.
        """,
      zh: "算法、输入输出通道、超参、搜索指标和搜索算法都以名称区分，缺少名称会被平台拒绝。"),
    source: "CreateAlgorithm; 创建算法",
    examples: [
      .whole(
        "«engine»: {image: org/a:1}\ndescription: b\ninputs: [{name: a}]\noutputs: [{name: b}]\nresources: {types: [CPU]}\n"
      ),
      .part("«name»:"),
      .part("name: «null»"),
      .part("inputs:\n  - «label»: 训练数据"),
      .part("hyperparameters:\n  - {«type»: Float, default: 0.1}"),
      .part("outputs:\n  - «{}»"),
      .part("outputs:\n  - name: train_url"),
    ])
}

extension Decoder {
  mutating func reportUnknownKey(
    _ key: NodeID, _ text: String, _ guess: KeyGuess, isPresent: Bool, isNamed: Bool,
    in record: RecordDescription
  ) {
    let words = Quoted(text)
    var message = LocalizedText(en: "unknown key \(words.en)", zh: "未知的键\(words.zh)")
    var notes: [Note] = []
    var fixIts: [FixIt] = []
    switch guess {
    case .field(let index, let isCertain):
      let known = record.fields[index].key
      let name = Quoted(known)
      message = LocalizedText(
        en: "\(message.english); did you mean \(name.en)?", zh: "\(message.chinese)，是否应为\(name.zh)？"
      )
      if isPresent {
        notes = [
          Note(
            LocalizedText(
              en: "remove it, since \(name.en) is set in this mapping", zh: "请删除它，该映射已设置\(name.zh)")
          )
        ]
      } else if let fixIt = rewritingFixIt(key, known, isCertain ? .safe : .unsafe) {
        fixIts = [fixIt]
      }
    case .none where text.hasPrefix("//"):
      notes = [Note(LocalizedText(en: "begin a comment with '#'", zh: "注释请以“#”开头"))]
    case .none, .elsewhere:
      notes = [record.isNamed && !isNamed ? naming(text, record) : choices(in: record)]
    }
    sink.report(
      DecodingFaults.unknownKey, at: span(of: key), message, notes: notes, fixIts: fixIts)
  }

  /// Keys of another kind of mapping, which stands under the keys `path`.
  ///
  /// - Parameter empty: the key of that mapping, where it stands above without a value.
  mutating func reportMisplacedKeys(
    _ keys: [NodeID], _ path: [String], empty: SourceSpan? = nil
  ) {
    guard let first = keys.first else { return }
    let words = Quoted(tree.text(of: first))
    let place = Quoted(path.joined(separator: "."))
    let demand =
      path.isEmpty
      ? LocalizedText(en: "it belongs at the top level of the manifest", zh: "它应写在清单的顶层")
      : LocalizedText(en: "it belongs under \(place.en)", zh: "它应写在\(place.zh)下")
    let it = keys.count > 1 ? "them" : "it"
    let remedy =
      path.isEmpty
      ? LocalizedText(en: "move \(it) to the top level", zh: "请移到顶层")
      : LocalizedText(en: "move \(it) under \(place.en)", zh: "请移到\(place.zh)下")
    let others = keys.dropFirst().map {
      Note(LocalizedText(en: "so does this one", zh: "这一项也是"), at: span(of: $0))
    }
    sink.report(
      DecodingFaults.unknownKey, at: span(of: first),
      LocalizedText(
        en: "unknown key \(words.en); \(demand.english)", zh: "未知的键\(words.zh)，\(demand.chinese)"),
      notes: others + [Note(remedy, at: empty)])
  }

  mutating func reportMissingKeys(
    _ missing: UInt64, of record: RecordDescription, at anchor: SourceSpan
  ) {
    for (index, field) in record.fields.enumerated() where missing & (1 << UInt64(index)) != 0 {
      let key = Quoted(field.key)
      sink.report(
        DecodingFaults.missingKey, at: anchor,
        LocalizedText(
          en: "the \(record.title.english) has no \(key.en)",
          zh: "\(record.title.chinese)缺少\(key.zh)"),
        notes: [
          Note(
            LocalizedText(
              en: "add \(key.en): \(field.summary.english)",
              zh: "请补上\(key.zh)：\(field.summary.chinese)"))
        ])
    }
  }

  /// For a mapping whose author wrote its name where a key belongs: `learning_rate: 0.1`.
  private func naming(_ text: String, _ record: RecordDescription) -> Note {
    let entry = Quoted("\(Manifest.Fields.name.key): \(text)")
    return Note(
      LocalizedText(
        en: "write \(entry.en) if this is to name the \(record.title.english)",
        zh: "如要以此命名\(record.title.chinese)，请写作\(entry.zh)"))
  }

  private func choices(in record: RecordDescription) -> Note {
    let keys = record.keyList
    return Note(
      LocalizedText(en: "use one of the keys \(keys.english)", zh: "可用的键有\(keys.chinese)"))
  }
}
