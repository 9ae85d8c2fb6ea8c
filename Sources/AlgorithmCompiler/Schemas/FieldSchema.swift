import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// Makes schemas from the table of fields.
struct FieldSchema {
  /// Which of the two texts of one manifest is described.
  enum Subject {
    /// What people write: short forms, and keys that may be left out.
    case manifest
    /// What `compile` writes: every key, in its one spelling.
    case normalized
  }

  let subject: Subject

  func schema(of record: RecordDescription) -> JSONSchema {
    JSONSchema(.object(object(record)))
      .described(title: Self.title(record.title), Self.bilingual(record.summary))
  }

  private func object(_ record: RecordDescription) -> JSONSchema.Object {
    let members = record.fields.map { member($0) }
    guard record.isOpen else { return JSONSchema.Object(members) }
    // The one record whose other keys depend on a word: a search algorithm and its options.
    let cases = SearchAlgorithm.allCases.map { algorithm in
      JSONSchema.Case(
        SearchAlgorithmConfiguration.Fields.name.key, is: algorithm.rawValue,
        algorithm.options.map { option($0) })
    }
    return JSONSchema.Object(members, others: Self.literal, cases: cases)
  }

  private func member(_ field: FieldDescription) -> JSONSchema.Member {
    let isWritten = subject == .normalized && !field.isIgnored
    let isRequired = field.presence == .required || isWritten
    var schema = schema(of: field.shape)
    schema.isNullable = field.presence == .optional && !field.isNeverNull(in: subject)
    schema.title = Self.title(field.label)
    schema.description = Self.bilingual(field.summary)
    if subject == .manifest { schema.defaultValue = field.defaultToken }
    return JSONSchema.Member(field.key, schema, isRequired: isRequired)
  }

  private func schema(of shape: ValueShape) -> JSONSchema {
    switch (shape, subject) {
    case (.text, _): .string
    case (.boolean, _): .boolean
    case (.constant(let number), _): JSONSchema(.number(number))
    case (.word(let vocabulary), _): Self.words(of: vocabulary)
    case (.record(let record), _), (.textOrRecord(let record), .normalized):
      JSONSchema(.object(object(record)))
    case (.textOrRecord(let record), .manifest):
      JSONSchema(.anyOf([.string, schema(of: .record(record))]))
    case (.list(let element), _), (.oneOrMany(let element), .normalized):
      .array(of: schema(ofElement: element))
    case (.oneOrMany(let element), .manifest):
      JSONSchema(.anyOf([schema(of: element), .array(of: schema(ofElement: element))]))
    case (.literal, .normalized): .string
    case (.literal, .manifest): Self.literal
    // Text is allowed, since a number may be quoted.
    case (.number, _): .types(.number, .string)
    case (.anything, .manifest): .any
    case (.anything, .normalized): SourceMap.schema
    }
  }

  private func schema(ofElement shape: ValueShape) -> JSONSchema {
    if case .record(let record) = shape { return schema(of: record) }
    return schema(of: shape)
  }

  private func option(_ option: SearchOption) -> JSONSchema.Member {
    var schema: JSONSchema
    if let words = option.words {
      schema = Self.words(of: words)
    } else {
      // Text is allowed, since a number may be quoted.
      switch option.type {
      case .integer: schema = .types(.integer, .string)
      case .float: schema = .types(.number, .string)
      case .string, .boolean: schema = Self.literal
      }
    }
    schema.isNullable = subject == .manifest
    schema.description = Self.bilingual(option.summary)
    return JSONSchema.Member(option.name, schema)
  }

  private static func words(of vocabulary: VocabularyDescription) -> JSONSchema {
    JSONSchema(
      .words(
        vocabulary.words.map { word in
          JSONSchema.Word(
            word.text,
            description: bilingual(
              LocalizedText(
                en: "\(word.label.english): \(word.summary.english)",
                zh: "\(word.label.chinese)：\(word.summary.chinese)")))
        }))
  }

  private static let literal = JSONSchema.types(.string, .number, .boolean)

  /// Both languages on one line.
  static func title(_ text: LocalizedText) -> String {
    text.english == text.chinese ? text.english : "\(text.english) / \(text.chinese)"
  }

  /// Both languages, a line each.
  static func bilingual(_ text: LocalizedText) -> String {
    text.english == text.chinese ? text.english : "\(text.english)\n\(text.chinese)"
  }
}

extension FieldDescription {
  /// Whether the field says nothing about the algorithm.
  fileprivate var isIgnored: Bool {
    if case .anything = shape { true } else { false }
  }

  /// Whether its absence is written in another way than by null.
  fileprivate func isNeverNull(in subject: FieldSchema.Subject) -> Bool {
    if isIgnored { return true }
    guard subject == .normalized else { return false }
    return absence != .null
  }
}
