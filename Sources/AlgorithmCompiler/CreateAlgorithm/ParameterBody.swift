import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// An element of `job_config.parameters`.
enum ParameterBody {
  static let name = BodyMember(
    "name", .text, Hyperparameter.Fields.name.description.summary, isRequired: true)
  static let value = BodyMember(
    "value", .text, Hyperparameter.Fields.defaultValue.description.summary)
  static let description = BodyMember(
    "description", .text, Hyperparameter.Fields.description.description.summary)
  static let constraint = BodyMember("constraint", ParameterConstraint.object)

  static let object = BodyObject(
    name: "parameter", summary: Hyperparameter.record.summary,
    members: [name, value, description, constraint])
}

/// `job_config.parameters[].constraint`.
enum ParameterConstraint {
  static let type = BodyMember(
    "type", .word(ParameterType.self), Hyperparameter.Fields.type.description.summary,
    isRequired: true)
  static let editable = BodyMember(
    "editable", .boolean, Hyperparameter.Fields.isEditable.description.summary, isRequired: true)
  static let required = BodyMember(
    "required", .boolean, Hyperparameter.Fields.isRequired.description.summary, isRequired: true)
  static let sensitive = BodyMember(
    "sensitive", .boolean,
    LocalizedText(en: "always false: the service does not implement it", zh: "固定为 false，服务暂未实现"),
    isRequired: true)
  static let validType = BodyMember(
    "valid_type", .oneOf(ValidType.allCases.map(\.rawValue)),
    LocalizedText(en: "what 'valid_range' holds", zh: "“valid_range”的含义"), isRequired: true)
  static let validRange = BodyMember(
    "valid_range", .list(of: .text),
    LocalizedText(
      en: "the smallest and the largest value, or the values to choose from",
      zh: "最小值和最大值，或可选的取值"))

  static let object = BodyObject(
    name: "constraint",
    summary: LocalizedText(
      en: "what the value may be, and what a job may do with it", zh: "取值约束，以及训练作业可否修改、删除"),
    members: [type, editable, required, sensitive, validType, validRange])

  /// What `valid_range` holds. Only `None` stands in a published example; the others are our reading.
  enum ValidType: String, CaseIterable {
    case none = "None"
    case range = "Range"
    case choice = "Choice"
  }
}

extension Hyperparameter {
  func writeParameter(to json: inout JSONWriter) {
    json.text(ParameterBody.name, name?.value)
    json.text(ParameterBody.value, defaultValue?.text)
    json.text(ParameterBody.description, description?.value)
    json.member(ParameterBody.constraint.key, object: writeConstraint)
  }

  /// Writes every member, since the API states no default for any of them: false could be read for what is missing.
  private func writeConstraint(to json: inout JSONWriter) {
    json.text(ParameterConstraint.type, (type?.value ?? .string).apiValue)
    json.boolean(ParameterConstraint.editable, isEditable?.value ?? true)
    json.boolean(ParameterConstraint.required, isRequired?.value ?? false)
    json.boolean(ParameterConstraint.sensitive, false)
    let limits = limits
    json.text(ParameterConstraint.validType, limits.type.rawValue)
    json.texts(ParameterConstraint.validRange, limits.values)
  }

  private var limits: (type: ParameterConstraint.ValidType, values: [String]) {
    if let choices, !choices.isEmpty { return (.choice, choices.map(\.text)) }
    guard let range, let bounds = range.bounds else { return (.none, []) }
    return (.range, bounds)
  }
}

extension ValueRange {
  /// Lower and upper bound, an open one as empty text; nil if both are open.
  fileprivate var bounds: [String]? {
    guard min != nil || max != nil else { return nil }
    return [min, max].map { $0?.canonicalText ?? "" }
  }
}
