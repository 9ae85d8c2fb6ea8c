import Diagnostics

extension YAMLFaults {
  static let keys: [DiagnosticKind] = [
    .duplicateKey, .multilineKey, .longKey, .nullKey, .explicitKey, .collectionKey, .mergeKey,
  ]
}

extension DiagnosticKind {
  static let duplicateKey = text(
    "duplicate-key",
    summary: LocalizedText(en: "a key that stands twice in one mapping", zh: "同一映射中出现重复的键"),
    rationale: LocalizedText(
      en: """
        YAML forbids it, and readers differ in which of the two values they keep, so one of them is lost in silence. \
        Keys count as equal when they read as equal (1 and 0x1) or when JSON could not tell them apart (1 and "1").
        """,
      zh: "YAML 禁止重复的键，不同读取程序保留的值不同，其中一个会悄无声息地丢失。读作相同的键（1 与 0x1）以及 JSON 无法区分的键（1 与 \"1\"）都视为重复。"),
    source: "YAML 1.2.2, section 3.2.1.3",
    examples: [
      .part("name: a\ndescription: b\n«description»: c\n"),
      .part("name: a\ndescription: b\n«\"description\"»: c\n"),
      .part("inputs: [{name: data_url, «name»: b}]\n"),
      .part("name: a\ndescription: b\n"),
    ])

  static let multilineKey = text(
    "multi-line-key",
    summary: LocalizedText(en: "a key that takes more than one line", zh: "键占用多行"),
    rationale: LocalizedText(
      en: "A key and its ':' stand on one line; usually a quote or a bracket was closed too late.",
      zh: "键与它的“:”必须在同一行；通常是引号或括号闭合得太晚。"),
    source: "YAML 1.2.2, rule 154, ns-s-implicit-yaml-key",
    examples: [
      .part("«\"name\n  of it\"»: a\n"),
      .part("name: a\n"),
    ])

  static let longKey = text(
    "key-too-long",
    summary: LocalizedText(en: "a key of more than 1,024 characters", zh: "键超过 1024 个字符"),
    rationale: LocalizedText(
      en:
        "YAML limits keys to 1,024 characters, so that a reader need not look ahead without bound. No key of a manifest comes near.",
      zh: "YAML 规定键最多 1024 个字符，以限制读取程序的预读。清单的键远小于此。"),
    source: "YAML 1.2.2, rules 154 and 155",
    examples: [
      .whole("name: a\n«" + String(repeating: "k", count: 1025) + "»: b\n"),
      .part("name: a\n"),
    ])

  static let nullKey = text(
    "null-key",
    summary: LocalizedText(en: "a key that is empty or null", zh: "键为空或 null"),
    rationale: LocalizedText(
      en:
        "YAML has null as a key, JSON has not, and in a manifest it is always a slip: a word before ':' is missing.",
      zh: "YAML 允许以 null 为键，JSON 不允许；在清单中这总是笔误：“:”前缺少键名。"),
    source: "YAML 1.2.2, rule 193; RFC 8259, section 4",
    examples: [
      .part("name: a\n«:» b\n"),
      .part("resources: {types: [CPU], «~»: 1}\n"),
      .part("name: a\n"),
    ])

  static let explicitKey = text(
    "explicit-key",
    summary: LocalizedText(en: "a key marked with '? '", zh: "用“? ”标记的键"),
    rationale: LocalizedText(
      en:
        "The long form of an entry is for keys that are collections or long text, which a manifest has not. This tool does not read it.",
      zh: "这种写法用于以集合或长文本为键的情形，清单中没有这样的键，本工具不读取。"),
    source: "YAML 1.2.2, rule 189, c-l-block-map-explicit-entry",
    examples: [
      .part("«?» name\n: a\n"),
      .part("resources: {«?» types: [CPU]}\n"),
      .part("name: a\n"),
    ])

  static let collectionKey = text(
    "collection-key",
    summary: LocalizedText(en: "a key that is a sequence or a mapping", zh: "以序列或映射为键"),
    rationale: LocalizedText(
      en: """
        Keys of JSON are text, so such a key can't be written there. Most often it is a template, '{{ name }}', which needs quotes to be text.
        """,
      zh: "JSON 的键只能是文本，无法写出这样的键。最常见的情形是模板“{{ name }}”，需要加引号才是文本。"),
    source: "YAML 1.2.2, rule 153, c-s-implicit-json-key; RFC 8259, section 4",
    examples: [
      .part("name: a\n«[b]»: c\n"),
      .part("description: {«{ text }»}\n"),
      .part("description: '{{ text }}'\n"),
    ])

  static let mergeKey = text(
    "merge-key",
    summary: LocalizedText(en: "the merge key '<<'", zh: "合并键“<<”"),
    rationale: LocalizedText(
      en: """
        Merging was a draft for YAML 1.1 and is not in YAML 1.2, where '<<' is a key like any other. Some readers merge and some don't, \
        so the same file would mean two things.
        """,
      zh: "合并是 YAML 1.1 的草案，YAML 1.2 中没有，“<<”只是普通的键。有的读取程序合并，有的不合并，同一文件会有两种含义。"),
    source: "YAML 1.2.2, section 10.3; the type repository of YAML 1.1",
    examples: [
      .whole("name: a\nresources: &r\n  types: [CPU]\noutputs:\n  - «<<»: *r\n"),
      .part("description: '<<'\n"),
    ])
}

// MARK: - Reports

extension Parser {
  mutating func reportDuplicateKey(_ s: Span<UInt8>, _ key: Node, first: Node) {
    let range = Int(key.start)..<Int(key.end)
    let words = Quoted(String(decoding: ScalarText.decoded(s, key), as: UTF8.self))
    let isSpelledAlike =
      s.text(range) == s.text(Int(first.start)..<Int(first.end))
    report(
      .duplicateKey, range,
      LocalizedText(
        en: "the key \(words.en) is already set in this mapping", zh: "键\(words.zh)在此映射中已经设置"),
      notes: [
        Note(
          isSpelledAlike
            ? LocalizedText(en: "first set here", zh: "首次设置在这里")
            : LocalizedText(en: "first set here, spelled differently", zh: "首次设置在这里，写法不同"),
          at: span(of: first)),
        Note(LocalizedText(en: "remove one of the two", zh: "请删除其中一个")),
      ])
  }

  mutating func reportMultilineKey(_ range: Range<Int>) {
    report(
      .multilineKey, range,
      LocalizedText(en: "a key takes one line, this one takes several", zh: "键只能占一行，这里占了多行"),
      notes: [
        Note(
          LocalizedText(
            en:
              "close the quote or bracket on the line where it opens, or write ',' before the next entry",
            zh: "请在同一行闭合引号或括号，或在下一项之前写“,”"))
      ])
  }

  mutating func reportLongKey(_ range: Range<Int>) {
    report(
      .longKey, range,
      LocalizedText(en: "a key has at most 1,024 characters", zh: "键最多 1024 个字符"),
      notes: [Note(LocalizedText(en: "write a shorter key", zh: "请使用更短的键"))])
  }

  mutating func reportNullKey(_ range: Range<Int>) {
    report(
      .nullKey, range,
      LocalizedText(en: "this entry has no key", zh: "此项没有键"),
      notes: [Note(LocalizedText(en: "write a key before the ':'", zh: "请在“:”前写上键"))])
  }

  mutating func reportExplicitKey(_ s: Span<UInt8>, _ offset: Int) {
    report(
      .explicitKey, offset..<offset + 1,
      LocalizedText(en: "keys marked with '? ' are not read", zh: "不支持用“? ”标记的键"),
      notes: [Note(LocalizedText(en: "write 'key: value'", zh: "请写作“key: value”"))])
  }

  mutating func reportCollectionKey(_ range: Range<Int>) {
    report(
      .collectionKey, range.lowerBound..<max(range.upperBound, range.lowerBound + 1),
      LocalizedText(
        en: "a sequence or mapping can't be a key", zh: "序列或映射不能作为键"),
      notes: [
        Note(
          LocalizedText(
            en: "write a word as the key; put quotes around it if the brackets are text",
            zh: "请以一个词为键；如果括号是文本，请加引号"))
      ])
  }

  mutating func reportMergeKey(_ range: Range<Int>) {
    report(
      .mergeKey, range,
      LocalizedText(en: "YAML 1.2 has no merge key", zh: "YAML 1.2 没有合并键"),
      notes: [
        Note(
          LocalizedText(
            en: "write the entries out here; an alias as a whole value ('key: *name') is fine",
            zh: "请在此处逐项写出；以别名作为整个值（“key: *name”）是可以的"))
      ])
  }
}
