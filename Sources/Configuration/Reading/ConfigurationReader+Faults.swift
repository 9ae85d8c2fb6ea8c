import AlgorithmManifest
import Diagnostics
import YAMLSubset

extension ConfigurationReader {
  mutating func reportUnknownKey<Key: ConfigurationKey>(
    _ key: NodeID, _ text: String, _ keys: Key.Type
  ) {
    let words = Quoted(text)
    let names = Key.allCases.map(\.rawValue)
    if let near = Spelling.nearest(to: text, in: names) {
      let meant = Quoted(near)
      sink.report(
        ConfigurationFaults.unknownKey, at: span(of: key),
        LocalizedText(
          en: "unknown key \(words.en); did you mean \(meant.en)?",
          zh: "未知的键\(words.zh)，是否应为\(meant.zh)？"),
        fixIts: writing(near, at: key))
      return
    }
    let list = ValueForm.word(names)
    sink.report(
      ConfigurationFaults.unknownKey, at: span(of: key),
      LocalizedText(en: "unknown key \(words.en)", zh: "未知的键\(words.zh)"),
      notes: [
        Note(
          LocalizedText(
            en: "use \(list.demand.english) in \(Key.title.withArticle)",
            zh: "请在\(Key.title.chinese)中使用\(list.demand.chinese)"))
      ])
  }

  mutating func reportMissingKey<Key: ConfigurationKey>(_ key: Key, at place: SourceSpan) {
    let name = Quoted(key.rawValue)
    sink.report(
      ConfigurationFaults.missingKey, at: place,
      LocalizedText(
        en: "the \(Key.title.english) has no \(name.en)", zh: "\(Key.title.chinese)缺少\(name.zh)"),
      notes: [
        Note(
          LocalizedText(
            en: "add \(name.en): \(key.row.summary.english)",
            zh: "请补上\(name.zh)：\(key.row.summary.chinese)"))
      ])
  }

  mutating func reportWrongType(_ node: NodeID, in slot: Slot, _ shape: ValueForm) {
    let name = Quoted(slot.name)
    let found = tree.summary(of: node)
    let subject =
      slot.name.isEmpty
      ? LocalizedText(en: "a configuration", zh: "配置")
      : slot.isElement
        ? LocalizedText(en: "an entry of \(name.en)", zh: "\(name.zh)的元素")
        : LocalizedText(en: name.en, zh: name.zh)
    sink.report(
      ConfigurationFaults.wrongType, at: place(of: node, in: slot),
      LocalizedText(
        en: "\(subject.english) must be \(shape.demand.english), not \(found.english)",
        zh: "\(subject.chinese)须为\(shape.demand.chinese)，而不是\(found.chinese)"))
  }

  mutating func reportUnknownWord(
    _ node: NodeID, _ text: String, in slot: Slot, _ names: [String]
  ) {
    let words = Quoted(text)
    let name = Quoted(slot.name)
    let list = ValueForm.word(names).demand
    let choices = Note(
      LocalizedText(en: "write \(list.english)", zh: "请写\(list.chinese)"))
    guard let near = Spelling.nearest(to: text, in: names) else {
      sink.report(
        ConfigurationFaults.unknownWord, at: span(of: node),
        LocalizedText(
          en: "unknown value \(words.en) of \(name.en)", zh: "\(name.zh)的取值\(words.zh)未知"),
        notes: [choices])
      return
    }
    let meant = Quoted(near)
    sink.report(
      ConfigurationFaults.unknownWord, at: span(of: node),
      LocalizedText(
        en: "unknown value \(words.en) of \(name.en); did you mean \(meant.en)?",
        zh: "\(name.zh)的取值\(words.zh)未知，是否应为\(meant.zh)？"),
      notes: [choices], fixIts: writing(near, at: node))
  }

  mutating func reportDuplicate(_ span: SourceSpan, _ text: String, first: SourceSpan) {
    let words = Quoted(text)
    sink.report(
      ConfigurationFaults.duplicateEntry, at: span,
      LocalizedText(en: "\(words.en) is in the list already", zh: "列表中已有\(words.zh)"),
      notes: [
        Note(LocalizedText(en: "first written here", zh: "首次出现在此处"), at: first),
        Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一项")),
      ])
  }

  mutating func reportSecondDocument(_ root: NodeID) {
    let key = tree.entries(of: root).first { _ in true }.map { span(of: $0.key) }
    let slot = Slot(name: "", key: span(of: root), isElement: true)
    sink.report(
      ConfigurationFaults.severalDocuments, at: key ?? place(of: root, in: slot),
      LocalizedText(
        en: "a configuration is one document, and this begins another",
        zh: "配置文件只能有一个文档，此处开始了另一个文档"),
      notes: [
        Note(LocalizedText(en: "remove the '---' between the two", zh: "请删除两者之间的“---”"))
      ])
  }

  /// The change that puts a word in place of a scalar.
  func writing(_ word: String, at node: NodeID) -> [FixIt] {
    // A level such as `off` is text here, whatever YAML 1.1 makes of it.
    let plain = tree.node(node).kind == .plain ? FixIt.Edit(span(of: node), word) : nil
    guard let edit = plain ?? tree.located(node).rewriting(as: word) else { return [] }
    let words = Quoted(word)
    return [
      FixIt(
        LocalizedText(en: "write \(words.en)", zh: "改为\(words.zh)"), .unsafe, [edit])
    ]
  }
}

extension LocalizedText {
  /// `an override`, `a configuration`.
  fileprivate var withArticle: String {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    return (english.first.map(vowels.contains) == true ? "an " : "a ") + english
  }
}
