import AlgorithmManifest
import CanonicalJSON
import Diagnostics

/// `advanced_config`.
enum AdvancedConfig {
  static let autoSearch = BodyMember("auto_search", AutoSearch.object)

  static let object = BodyObject(
    name: "advancedConfig", summary: Manifest.Fields.search.description.summary,
    members: [autoSearch])
}

/// `advanced_config.auto_search`. All values in it are text.
enum AutoSearch {
  static let rewards = BodyMember(
    "reward_attrs", .list(of: .object(RewardBody.object)),
    Search.Fields.reward.description.summary)
  static let parameters = BodyMember(
    "search_params", .list(of: .object(SearchParameterBody.object)),
    Search.Fields.parameters.description.summary)
  static let algorithms = BodyMember(
    "algo_configs", .list(of: .object(AlgorithmConfigurationBody.object)),
    Search.Fields.algorithms.description.summary)

  static let object = BodyObject(
    name: "autoSearch", summary: Search.record.summary,
    members: [rewards, parameters, algorithms])
}

extension Search {
  func writeAutoSearch(to json: inout JSONWriter) {
    json.list(AutoSearch.rewards, rewards) { $0.writeReward(to: &$1) }
    json.list(AutoSearch.parameters, parameters) { $0.writeSearchParameter(to: &$1) }
    json.list(AutoSearch.algorithms, algorithms) { $0.writeConfiguration(to: &$1) }
  }
}

/// An element of `reward_attrs`.
enum RewardBody {
  static let name = BodyMember(
    "name", .text, Reward.Fields.name.description.summary, isRequired: true)
  static let mode = BodyMember(
    "mode", .word(RewardGoal.self), Reward.Fields.goal.description.summary)
  static let regex = BodyMember("regex", .text, Reward.Fields.regex.description.summary)

  static let object = BodyObject(
    name: "reward", summary: Reward.record.summary, members: [name, mode, regex])
}

extension Reward {
  fileprivate func writeReward(to json: inout JSONWriter) {
    json.text(RewardBody.name, name?.value)
    json.text(RewardBody.mode, goal?.value.apiValue)
    json.text(RewardBody.regex, regex?.value)
  }
}

/// An element of `search_params`.
enum SearchParameterBody {
  static let name = BodyMember(
    "name", .text, SearchParameter.Fields.name.description.summary, isRequired: true)
  static let type = BodyMember(
    "param_type", .oneOf([continuous]),
    LocalizedText(en: "between two bounds", zh: "在上下限之间连续取值"))
  static let lower = BodyMember(
    "lower_bound", .text, SearchParameter.Fields.min.description.summary)
  static let upper = BodyMember(
    "upper_bound", .text, SearchParameter.Fields.max.description.summary)

  static let object = BodyObject(
    name: "searchParameter", summary: SearchParameter.record.summary,
    members: [name, type, lower, upper])

  static let continuous = "continuous"
}

extension SearchParameter {
  fileprivate func writeSearchParameter(to json: inout JSONWriter) {
    json.text(SearchParameterBody.name, name?.value)
    // Bounds are what makes a parameter continuous.
    if min != nil || max != nil {
      json.text(SearchParameterBody.type, SearchParameterBody.continuous)
    }
    json.text(SearchParameterBody.lower, min?.canonicalText)
    json.text(SearchParameterBody.upper, max?.canonicalText)
  }
}
