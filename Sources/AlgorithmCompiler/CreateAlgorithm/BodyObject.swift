import AlgorithmManifest
import Diagnostics

/// A kind of object in the body of a CreateAlgorithm request: what the writer's keys and the schema come from.
///
/// - Source: CreateAlgorithm; `huaweicloudsdkmodelarts` 3.1.219, class `Algorithm` and those that it names.
struct BodyObject: Sendable {
  /// Names the kind in the schema: `jobConfig`.
  let name: String
  let summary: LocalizedText

  /// In the order in which they are written.
  let members: [BodyMember]
}

/// A member of such an object.
struct BodyMember: Sendable {
  let key: String
  let value: BodyValue
  let summary: LocalizedText
  let isRequired: Bool

  init(
    _ key: String, _ value: BodyValue, _ summary: LocalizedText, isRequired: Bool = false
  ) {
    self.key = key
    self.value = value
    self.summary = summary
    self.isRequired = isRequired
  }

  init(_ key: String, _ object: BodyObject, isRequired: Bool = false) {
    self.init(key, .object(object), object.summary, isRequired: isRequired)
  }
}

/// What a member of a body holds.
indirect enum BodyValue: Sendable {
  case text
  case boolean
  /// One of some texts.
  case oneOf([String])
  case object(BodyObject)
  case list(of: BodyValue)
  /// An object with one text under any one of some keys.
  case pair(keys: [String])
}

extension BodyValue {
  /// A word as the API writes it.
  static func word<Word: Vocabulary>(_ type: Word.Type) -> BodyValue {
    .oneOf(Word.allCases.map(\.apiValue).filter { !$0.isEmpty })
  }
}
