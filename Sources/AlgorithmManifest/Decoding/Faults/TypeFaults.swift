public import Diagnostics
import YAMLSubset

extension DecodingFaults {
  /// A value of another type than its field takes.
  public static let wrongType = DiagnosticKind(
    code: "wrong-type", area: .structure, severity: .error,
    summary: LocalizedText(
      en: "a value is of a type that its key does not take", zh: "值的类型与键的要求不符"),
    rationale: LocalizedText(
      en: """
        YAML reads an unquoted 123 as a number and an unquoted true as a Boolean. Where text is asked for, such \
        a value reaches the platform as something else than what was meant, or not at all.
        """,
      zh: "YAML 会把不带引号的 123 读作数字，把不带引号的 true 读作布尔值。在要求文本的地方，这样的值会变成别的内容，或被平台拒绝。"),
    source: "YAML 1.2.2, section 10.3.2; The manifest language, version 1",
    examples: [
      .part("name: «123»"),
      .part("description: «true»"),
      .part("workspace_id: «0»"),
      .part("«description»:\n  en: b"),
      .part("customize_hyperparameters: «yes»"),
      .part("customize_hyperparameters: «true,»"),
      .part("customize_hyperparameters: «\"true\"»"),
      .part("hyperparameters:\n  - {name: lr, default: 0.1, required: «是»}"),
      .part("inputs: «{name: data_url}»"),
      .part("outputs: [«train_url»]"),
      .part("resources: {types: [CPU, «1»]}"),
      .part("hyperparameters:\n  - name: lr\n    default: «[0.1]»"),
      .part("manifest_version: «\"1\"»"),
      .part("name: \"123\"\nresources: {types: CPU, multi_card: false}"),
    ])

  /// A key whose value is null.
  public static let nullValue = DiagnosticKind(
    code: "null-value", area: .structure, severity: .note,
    summary: LocalizedText(en: "a key has no value, and counts as absent", zh: "键没有值，等同于未填写"),
    rationale: LocalizedText(
      en: """
        An empty value means the same as no key at all. Most often it was to be filled in later. In JSON style, \
        where null is the ordinary way to say that something is absent, nothing is said.
        """,
      zh: "空值与不写这个键含义相同，多半是打算稍后填写。JSON 风格中常用 null 表示没有，不在此列。"),
    source: "The manifest language, version 1",
    examples: [
      .part("«workspace_id»:"),
      .part("source_dir: «null»"),
      .part("hyperparameters:\n  - name: lr\n    default: «~»"),
      .part("inputs: [{\"name\": \"data_url\", \"constraints\": null}]"),
    ])
}

extension Decoder {
  /// Says what a value is and what is asked for.
  mutating func reportWrongType(
    _ node: NodeID, in slot: Slot, _ shape: ValueShape, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    let name = Quoted(slot.name)
    let subject =
      slot.isElement
      ? LocalizedText(en: "an entry of \(name.en)", zh: "\(name.zh)的元素")
      : LocalizedText(en: name.en, zh: name.zh)
    let found = found(node)
    let demand = shape.demand
    let isCollection = !tree.kind(of: node).isScalar
    let remedies =
      notes.isEmpty && fixIts.isEmpty && isCollection && shape.isScalar
      ? [Note(LocalizedText(en: "write a single value here", zh: "请在此只写一个值"))] : notes
    sink.report(
      DecodingFaults.wrongType, at: place(of: node, in: slot),
      LocalizedText(
        en: "\(subject.english) must be \(demand.english), not \(found.english)",
        zh: "\(subject.chinese)须为\(demand.chinese)，而不是\(found.chinese)"),
      notes: remedies, fixIts: fixIts)
  }

  /// Something else than text where text must be: what is no collection can be quoted.
  mutating func reportWrongText(_ node: NodeID, in slot: Slot) {
    if let fixIt = quotingFixIt(node) {
      reportWrongType(node, in: slot, .text, fixIts: [fixIt])
    } else if tree.kind(of: node) == .plain {
      let remedy = LocalizedText(en: "put quotation marks around the value", zh: "请给该值加引号")
      reportWrongType(
        node, in: slot, .text, notes: [Note(remedy, at: span(of: tree.resolved(node)))])
    } else {
      reportWrongType(node, in: slot, .text)
    }
  }

  mutating func reportWrongBoolean(_ node: NodeID, in slot: Slot) {
    var fixIts: [FixIt] = []
    if type(of: node) == .string || type(of: node) == .integer {
      let text = tree.text(of: node)
      var value = Truth.value(of: text.withoutFinalComma)
      if value == nil, case .variant(let support) = Support.match(text) {
        value = support.isSupported
      }
      if let value, let fixIt = plainFixIt(node, value ? "true" : "false", .safe) {
        fixIts = [fixIt]
      }
    }
    reportWrongType(node, in: slot, .boolean, fixIts: fixIts)
  }

  /// A scalar or a list where a mapping must be.
  mutating func reportWrongRecord(_ node: NodeID, in slot: Slot, _ record: RecordDescription) {
    if reportFullWidthColon(node, in: record) { return }
    if slot.isElement, record.isNamed, let written = rewritableText(of: node) {
      let text = "{\(Manifest.Fields.name.key): \(written)}"
      let fixIt = replacing(span(of: node), text, .unsafe)
      return reportWrongType(node, in: slot, .record(record), fixIts: [fixIt])
    }
    let keys = record.keyList
    let remedy = LocalizedText(
      en: "write a mapping with the keys \(keys.english)", zh: "请写成映射，可用的键有\(keys.chinese)")
    reportWrongType(node, in: slot, .record(record), notes: [Note(remedy)])
  }

  /// One mapping or a scalar where a list of mappings must be.
  mutating func reportWrongList(
    _ node: NodeID, in slot: Slot, _ shape: ValueShape, of record: RecordDescription
  ) {
    if reportWrongDashes(node, in: record) { return }
    let place = place(of: node, in: slot)
    let isOneEntry = tree.entries(of: node).contains { record[tree.text(of: $0.key)] != nil }
    if isOneEntry, tree.node(node).kind == .flowMapping, place == span(of: node) {
      let text = "[\(tree.source.text(in: place))]"
      return reportWrongType(node, in: slot, shape, fixIts: [replacing(place, text, .safe)])
    }
    let remedy =
      isOneEntry
      ? LocalizedText(
        en: "begin the mapping with '- ', so that it is the first entry of a list",
        zh: "请在映射前加“- ”，使其成为列表的一个元素")
      : LocalizedText(
        en: "write a list, and in each entry the 'name' with its settings",
        zh: "请改为列表，在每个元素中写出“name”及其设置")
    reportWrongType(node, in: slot, shape, notes: [Note(remedy)])
  }

  /// Null under the key of a field.
  mutating func reportNull(
    _ node: NodeID, under key: NodeID, _ field: FieldDescription, isJSON: Bool
  ) {
    // The value may be what could not be read.
    guard !isBroken else { return }
    guard field.presence == .required else {
      if !isJSON { reportNull(node, under: key, field.key) }
      return
    }
    let name = Quoted(field.key)
    sink.report(
      DecodingFaults.missingKey, at: place(ofNull: node, under: key),
      LocalizedText(en: "the required key \(name.en) has no value", zh: "必填的键\(name.zh)没有值"),
      notes: [
        Note(
          LocalizedText(
            en: "give it a value: \(field.summary.english)", zh: "请填写取值：\(field.summary.chinese)"))
      ])
  }

  /// Null under an optional key.
  mutating func reportNull(_ node: NodeID, under key: NodeID, _ name: String) {
    let name = Quoted(name)
    sink.report(
      DecodingFaults.nullValue, at: place(ofNull: node, under: key),
      LocalizedText(
        en: "\(name.en) has no value, and counts as absent", zh: "\(name.zh)没有值，等同于未填写"),
      notes: [
        Note(LocalizedText(en: "give it a value, or remove the key", zh: "请填写取值，或删除该键"))
      ])
  }

  /// The null itself where it was written, else its key.
  func place(ofNull node: NodeID, under key: NodeID) -> SourceSpan {
    let place = span(of: node)
    return place.isEmpty ? span(of: key) : place
  }
}
