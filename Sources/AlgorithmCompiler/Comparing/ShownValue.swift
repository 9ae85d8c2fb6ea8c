import AlgorithmManifest
import Diagnostics

extension Change {
  /// The old value for people; nil for what isn't a field.
  var shownOld: LocalizedText? { shape.flatMap { old?.shown(as: $0) } }

  /// The new value for people.
  var shownNew: LocalizedText? { shape.flatMap { new?.shown(as: $0) } }

  /// The new name of what was renamed.
  var newName: String? { kind == .renamed ? new?.name : nil }
}

extension NormalValue {
  /// What people read of it.
  fileprivate func shown(as shape: ValueShape) -> LocalizedText {
    switch content {
    case _ where isAbsent: return LocalizedText(en: "not set", zh: "未设置")
    case .null: return LocalizedText(en: "not set", zh: "未设置")
    case .boolean(let value):
      return value ? LocalizedText(en: "yes", zh: "是") : LocalizedText(en: "no", zh: "否")
    case .number(let text): return LocalizedText(en: text, zh: text)
    case .text(let text): return Self.quoted(text, as: shape)
    case .list(let elements): return Self.row(elements.map { $0.shown(as: shape.element) })
    case .record(let members):
      if case .textOrRecord = shape, let text = engineName { return Self.quoted(text, as: .text) }
      guard shape.record?.name != nil, name.isEmpty else { return Self.quoted(name, as: .text) }
      return Self.row(
        members.compactMap { key, value in
          guard let field = shape.record?[key], !value.isAbsent else { return nil }
          let text = value.shown(as: field.shape)
          return LocalizedText(
            en: "\(field.label.english) \(text.english)",
            zh: "\(field.label.chinese) \(text.chinese)")
        })
    }
  }

  /// The most telling of the names that an engine has.
  private var engineName: String? {
    typealias Fields = EngineReference.Fields
    let keys = [Fields.version.key, Fields.image.key, Fields.id.key, Fields.name.key]
    return keys.lazy.compactMap { self[$0].isAbsent ? nil : self[$0].text }.first
  }

  /// A word by its label, other text as it was written.
  private static func quoted(_ text: String, as shape: ValueShape) -> LocalizedText {
    if case .word(let vocabulary) = shape,
      let word = vocabulary.words.first(where: { $0.text == text })
    {
      return word.label
    }
    return LocalizedText(en: Quoted(text).en, zh: Quoted(text).zh)
  }

  private static func row(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: texts.map(\.english).joined(separator: ", "),
      zh: texts.map(\.chinese).joined(separator: "、"))
  }
}
