import Diagnostics

/// What a value looks like in a manifest: what schemas, reference pages and messages are made from.
public indirect enum ValueShape: Sendable {
  /// Text. A number or a Boolean must be quoted.
  case text
  /// A single value of any type, kept as it was written.
  case literal
  /// A single value of any type, which JSON writes as a number where it is one.
  case number
  /// `true` or `false`.
  case boolean
  /// This one number.
  case constant(Int)
  /// A word of a closed set.
  case word(VocabularyDescription)
  case record(RecordDescription)
  /// Text as a short form, or a mapping.
  case textOrRecord(RecordDescription)
  case list(of: ValueShape)
  /// A list; a value that stands alone is a list of one.
  case oneOrMany(of: ValueShape)
  /// Whatever stands there; nothing is read from it.
  case anything
}

extension ValueShape {
  /// The kind of mapping that the value is or that its elements are.
  public var record: RecordDescription? {
    switch self {
    case .record(let record), .textOrRecord(let record): record
    case .list(let element), .oneOrMany(let element): element.record
    case .text, .literal, .number, .boolean, .constant, .word, .anything: nil
    }
  }

  /// Whether the value is always a single one.
  var isScalar: Bool {
    switch self {
    case .text, .literal, .number, .boolean, .constant, .word: true
    case .record, .textOrRecord, .list, .oneOrMany, .anything: false
    }
  }

  /// What is asked for, to stand behind "must be".
  var demand: LocalizedText {
    switch self {
    case .text: LocalizedText(en: "text", zh: "文本")
    case .literal, .number: LocalizedText(en: "a single value", zh: "单个值")
    case .boolean: LocalizedText(en: "'true' or 'false'", zh: "“true”或“false”")
    case .constant(let number): LocalizedText(en: "the number \(number)", zh: "数字 \(number)")
    case .word(let vocabulary) where vocabulary.words.count > 4:
      LocalizedText(
        en: "one of the \(vocabulary.words.count) \(vocabulary.title.english)s",
        zh: " \(vocabulary.words.count) 种\(vocabulary.title.chinese)之一")
    case .word(let vocabulary):
      LocalizedText(en: "one of \(vocabulary.list.english)", zh: "\(vocabulary.list.chinese)之一")
    case .record: LocalizedText(en: "a mapping", zh: "映射")
    case .textOrRecord: LocalizedText(en: "text or a mapping", zh: "文本或映射")
    case .list(.record), .oneOrMany(.record):
      LocalizedText(en: "a list of mappings", zh: "由映射组成的列表")
    case .list(.word(let vocabulary)), .oneOrMany(.word(let vocabulary)):
      LocalizedText(
        en: "a list of \(vocabulary.title.english)s", zh: "由\(vocabulary.title.chinese)组成的列表")
    case .list, .oneOrMany: LocalizedText(en: "a list of single values", zh: "由单个值组成的列表")
    case .anything: LocalizedText(en: "any value", zh: "任意值")
    }
  }
}
