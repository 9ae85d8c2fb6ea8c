import AlgorithmManifest
import Diagnostics
import YAMLSubset

extension BodyReader {
  /// Says that a value is of another type than the API's.
  mutating func report(_ place: Place, _ demand: MemberDemand) {
    // What isn't JSON says so already.
    guard !isNoJSON(place.node) else { return }
    let (name, words, found) = (place.name, demand.words, found(place.node))
    report(
      ImportFaults.wrongMember, at: mark(place.node),
      LocalizedText(
        en: "\(name.english) must be \(words.english), not \(found.english)",
        zh: "\(name.chinese)应为\(words.chinese)，而不是\(found.chinese)"),
      [Note(demand.remedy(isScalar: tree.kind(of: place.node).isScalar))])
  }

  /// Reports a word that only looks like a value of JSON: `NaN`, `undefined`.
  ///
  /// - Parameter parent: What it stands in. In block style it isn't JSON, but text like any other.
  mutating func checkJSON(_ node: NodeID, in parent: NodeID) {
    let kind = tree.kind(of: parent)
    guard kind == .flowMapping || kind == .flowSequence, isNoJSON(node) else { return }
    let text = Quoted(tree.text(of: node))
    report(
      ImportFaults.wrongMember, at: tree.span(of: node),
      LocalizedText(en: "\(text.en) is no value of JSON", zh: "\(text.zh)不是 JSON 的值"),
      [Note(LocalizedText(en: "put text in quotation marks", zh: "文本请加引号"))])
  }

  /// Whether it is one of the words that programs write for what JSON can't say.
  private func isNoJSON(_ node: NodeID) -> Bool {
    guard tree.kind(of: node) == .plain else { return false }
    return Self.wordsBeyondJSON.contains(tree.text(of: node))
  }

  private static let wordsBeyondJSON: Set<String> = [
    "NaN", "Infinity", "-Infinity", "undefined", "None", "nan", "inf", "-inf",
  ]

  /// The one document of the text; reports why there is none.
  mutating func onlyDocument() -> Document? {
    let filled = tree.documents.filter { !$0.isEmpty }
    if filled.count == 1 { return filled[0] }
    let end = tree.source.bytes.count
    guard filled.count > 1 else {
      report(
        ImportFaults.notAnAlgorithm, at: SourceSpan(file: tree.source.id, end..<end),
        LocalizedText(en: "there is no JSON text", zh: "没有 JSON 内容"), [Self.remedy])
      return nil
    }
    report(
      ImportFaults.notAnAlgorithm, at: mark(filled[1].root),
      LocalizedText(en: "a second algorithm begins here", zh: "第二个算法从这里开始"),
      [Note(LocalizedText(en: "import each from a file of its own", zh: "请将每个算法存为单独的文件后导入"))])
    return nil
  }

  /// Which form of an algorithm a text has; nil for something else.
  func form(of root: NodeID) -> ImportedAlgorithm.Form? {
    guard tree.kind(of: root).isMapping else { return nil }
    let keys = tree.entries(of: root).map { tree.text(of: $0.key) }
    // Other things of the platform and of Kubernetes have metadata, too, and say of what kind they are.
    let hasMetadata = keys.contains(Body.metadata.key) && !keys.contains("kind")
    if keys.contains(Body.jobConfig.key) || hasMetadata { return .body }
    return ForeignDocument(root, in: tree) == nil ? .manifest : nil
  }

  mutating func reportForeign(_ root: NodeID) {
    let isList = tree.kind(of: root).isSequence
    let items = tree.entries(of: root).first { tree.kind(of: $0.value).isSequence }
    let message =
      if isList || items != nil {
        LocalizedText(en: "this is a list, not one algorithm", zh: "这是列表，而不是单个算法")
      } else {
        LocalizedText(
          en: "this is neither an algorithm as the API writes it nor a manifest",
          zh: "这既不是 API 格式的算法，也不是算法清单")
      }
    report(
      ImportFaults.notAnAlgorithm, at: items.map { tree.span(of: $0.key) } ?? mark(root), message,
      [Self.remedy])
  }

  private static let remedy = Note(
    LocalizedText(
      en: "name a CreateAlgorithm body, or what the API answers when one algorithm is queried",
      zh: "请指定 CreateAlgorithm 请求体，或查询单个算法时 API 返回的内容"))

  private func found(_ node: NodeID) -> LocalizedText {
    let kind = tree.kind(of: node)
    if kind.isMapping { return LocalizedText(en: "an object", zh: "对象") }
    if kind.isSequence { return LocalizedText(en: "a list", zh: "列表") }
    return switch tree.scalarType(of: node) {
    case .null: LocalizedText(en: "null", zh: "空值")
    case .boolean: LocalizedText(en: "a Boolean", zh: "布尔值")
    case .integer, .float: LocalizedText(en: "a number", zh: "数字")
    case .string: LocalizedText(en: "text", zh: "文本")
    }
  }

  /// The node, or where it begins if it is too long to be marked.
  private func mark(_ node: NodeID) -> SourceSpan {
    let span = tree.span(of: node)
    return tree.kind(of: node).isScalar ? span : span.part(0, min(1, span.range.count))
  }
}
