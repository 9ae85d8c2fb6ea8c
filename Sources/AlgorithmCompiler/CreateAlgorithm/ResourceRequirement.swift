import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// An element of `resource_requirements`.
struct ResourceRequirement {
  private let key: Key
  private let values: [String]

  static let key = BodyMember(
    "key", .oneOf(Key.allCases.map(\.rawValue)),
    LocalizedText(en: "what is asked for", zh: "约束的键"), isRequired: true)
  static let values = BodyMember(
    "values", .list(of: .text), LocalizedText(en: "what it may be", zh: "约束的取值"),
    isRequired: true)
  /// What the answer to a query calls ``values``.
  ///
  /// - Source: `huaweicloudsdkmodelarts` 3.1.219, class `AlgorithmResponseResourceRequirements`.
  static let answeredValues = BodyMember(
    "value", values.value, values.summary)
  static let comparison = BodyMember(
    "operator", .oneOf([isAmong]),
    LocalizedText(en: "how key and values relate; there is no other", zh: "键与值的关系，目前只有这一种"),
    isRequired: true)

  static let object = BodyObject(
    name: "resourceRequirement", summary: Resources.record.summary,
    members: [key, values, comparison])

  static let isAmong = "in"

  /// What a requirement is about.
  enum Key: String, CaseIterable {
    case resourceType = "flavor_type"
    case multiCard = "device_distributed_mode"
    case distributed = "host_distributed_mode"
  }

  init(_ key: Key, _ values: [String]) {
    self.key = key
    self.values = values
  }

  func write(to json: inout JSONWriter) {
    json.text(Self.key, key.rawValue)
    json.texts(Self.values, values)
    json.text(Self.comparison, Self.isAmong)
  }
}

extension Resources {
  /// One for each field that is set.
  var requirements: [ResourceRequirement] {
    var requirements: [ResourceRequirement] = []
    if let types, !types.isEmpty {
      requirements.append(ResourceRequirement(.resourceType, types.map(\.value.apiValue)))
    }
    if let multiCard {
      requirements.append(ResourceRequirement(.multiCard, [Support(multiCard.value).apiValue]))
    }
    if let distributed {
      requirements.append(ResourceRequirement(.distributed, [Support(distributed.value).apiValue]))
    }
    return requirements
  }
}
