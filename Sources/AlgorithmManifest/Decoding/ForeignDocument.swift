import Diagnostics
package import YAMLSubset

/// A document that is something else than an algorithm manifest.
package struct ForeignDocument {
  /// The first thing that shows it.
  let span: SourceSpan

  /// The first key that a manifest doesn't have; nil if the document is no mapping.
  let key: String?

  /// What it looks like; nil if nothing tells.
  let look: Look?

  /// Something that people keep in YAML, known by its top-level keys.
  struct Look: Sendable {
    let keys: [String]
    let name: LocalizedText

    /// What can be done with it, where that is more than to leave it out.
    var remedy: LocalizedText?

    /// The Chinese name behind a Chinese word: a Latin letter keeps a space before it.
    var nameInSentence: String {
      name.chinese.utf8.first.map { $0 < 0x80 } == true ? " \(name.chinese)" : name.chinese
    }
  }

  /// Nil if the document is a manifest, or is meant to be one.
  package init?(_ root: NodeID, in tree: DocumentTree) {
    guard tree.kind(of: root).isMapping else {
      self.init(listOrScalar: root, in: tree)
      return
    }
    var keys: [(text: String, span: SourceSpan)] = []
    for (key, _) in tree.entries(of: root) {
      guard tree.kind(of: key).isScalar else { continue }
      let text = tree.text(of: key)
      // A merge key is reported by the parser.
      if text == "<<" { continue }
      if Self.telltales.contains(text) { return nil }
      // Thousands of keys without one telltale among them settle the matter.
      if keys.count < 256 { keys.append((text, tree.span(of: key))) }
    }
    let texts = Set(keys.map(\.text))
    let look = Self.looks.first { $0.keys.allSatisfy(texts.contains) }
    if let look, let first = keys.first(where: { Manifest.record[$0.text] == nil }) {
      self.init(span: first.span, key: first.text, look: look)
      return
    }
    if keys.contains(where: { Self.weakTelltales.contains($0.text) }) { return nil }
    var foreign: (text: String, span: SourceSpan)?
    for key in keys where Manifest.record[key.text] == nil {
      switch KeyGuess(key.text, in: Manifest.record) {
      case .none: foreign = foreign ?? key
      case .elsewhere: continue
      case .field(let index, _):
        if !Self.shared.contains(Manifest.record.fields[index].key) { return nil }
      }
    }
    guard let foreign else { return nil }
    self.init(span: foreign.span, key: foreign.text, look: nil)
  }

  private init(listOrScalar root: NodeID, in tree: DocumentTree) {
    self.init(
      span: tree.firstLine(of: tree.span(of: root)), key: nil,
      look: tree.kind(of: root).isSequence ? Self.list : Self.scalar)
  }

  private init(span: SourceSpan, key: String?, look: Look?) {
    self.span = span
    self.key = key
    self.look = look
  }
}

extension ForeignDocument {
  /// Top-level keys that many kinds of files have.
  private static let shared: [String] = [
    Manifest.Fields.name.key, Manifest.Fields.description.key, Manifest.Fields.inputs.key,
    Manifest.Fields.outputs.key,
  ]

  /// Top-level keys that tell of an algorithm unless the others tell of something else.
  private static let weakTelltales: [String] = [
    Manifest.Fields.search.key, Manifest.Fields.resources.key, Manifest.Fields.sourceDirectory.key,
  ]

  /// Top-level keys that only an algorithm manifest has.
  private static let telltales = Manifest.table.fields.map(\.description.key).filter {
    !shared.contains($0) && !weakTelltales.contains($0)
  }

  private static let list = Look(keys: [], name: LocalizedText(en: "a list", zh: "列表"))
  private static let scalar = Look(keys: [], name: LocalizedText(en: "a single value", zh: "单个值"))

  private static let looks: [Look] = [
    Look(
      keys: ["apiVersion", "kind"],
      name: LocalizedText(en: "a Kubernetes object", zh: "Kubernetes 对象")),
    Look(
      keys: ["on", "jobs"],
      name: LocalizedText(en: "a GitHub Actions workflow", zh: "GitHub Actions 工作流")),
    Look(keys: ["runs"], name: LocalizedText(en: "a GitHub action", zh: "GitHub Action 定义")),
    Look(
      keys: ["repos"], name: LocalizedText(en: "a pre-commit configuration", zh: "pre-commit 配置")),
    Look(
      keys: ["services"], name: LocalizedText(en: "a Docker Compose file", zh: "Docker Compose 文件")),
    Look(keys: ["openapi"], name: LocalizedText(en: "an OpenAPI description", zh: "OpenAPI 描述")),
    Look(keys: ["swagger"], name: LocalizedText(en: "an OpenAPI description", zh: "OpenAPI 描述")),
    Look(
      keys: ["job_config"],
      name: LocalizedText(
        en: "the body of a CreateAlgorithm request", zh: "CreateAlgorithm 接口的请求体"),
      remedy: LocalizedText(
        en: "make a manifest of it with 'algolint import'", zh: "请用“algolint import”将其转换为清单")),
    Look(
      keys: ["model_algorithm"],
      name: LocalizedText(en: "a ModelArts model configuration", zh: "ModelArts 模型配置文件")),
    Look(keys: ["steps"], name: LocalizedText(en: "a pipeline", zh: "流水线配置")),
    Look(keys: ["stages"], name: LocalizedText(en: "a pipeline", zh: "流水线配置")),
    Look(keys: ["jobs"], name: LocalizedText(en: "a pipeline", zh: "流水线配置")),
  ]
}
