import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// An element of `algo_configs`.
enum AlgorithmConfigurationBody {
  static let name = BodyMember(
    "name", .word(SearchAlgorithm.self),
    SearchAlgorithmConfiguration.Fields.name.description.summary, isRequired: true)
  static let parameters = BodyMember(
    "params", .list(of: .object(OptionBody.object)),
    LocalizedText(en: "the algorithm's options", zh: "搜索算法的参数"))

  static let object = BodyObject(
    name: "searchAlgorithm", summary: SearchAlgorithmConfiguration.record.summary,
    members: [name, parameters])
}

/// An element of `params`.
enum OptionBody {
  static let key = BodyMember(
    "key", .text, LocalizedText(en: "the option's name", zh: "参数名"), isRequired: true)
  static let value = BodyMember(
    "value", .text, LocalizedText(en: "what it is set to", zh: "参数值"), isRequired: true)
  static let type = BodyMember(
    "type", .word(ParameterType.self),
    LocalizedText(en: "what its value is", zh: "参数值的类型"))

  static let object = BodyObject(
    name: "searchOption",
    summary: LocalizedText(en: "an option of a search algorithm", zh: "搜索算法的一个参数"),
    members: [key, value, type])
}

extension SearchAlgorithmConfiguration {
  func writeConfiguration(to json: inout JSONWriter) {
    json.text(AlgorithmConfigurationBody.name, name?.value.apiValue)
    json.list(AlgorithmConfigurationBody.parameters, orderedOptions) { option, json in
      json.text(OptionBody.key, option.key.value)
      json.text(OptionBody.value, option.value.canonicalText)
      let known = name?.value.option(named: option.key.value)
      json.text(OptionBody.type, known?.type.apiValue)
    }
  }
}
