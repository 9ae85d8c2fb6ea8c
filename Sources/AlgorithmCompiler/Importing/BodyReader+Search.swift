import AlgorithmManifest

extension BodyReader {
  mutating func search(_ place: Place?) -> Entries {
    typealias Fields = Search.Fields
    let search = members(place, of: AutoSearch.object)
    var entries = Entries()
    entries.add(Fields.reward, elements(search[AutoSearch.rewards]).map { reward($0) })
    entries.add(
      Fields.parameters, elements(search[AutoSearch.parameters]).map { searchParameter($0) })
    entries.add(
      Fields.algorithms, elements(search[AutoSearch.algorithms]).map { searchAlgorithm($0) })
    return entries
  }

  private mutating func reward(_ place: Place) -> ManifestText.Value {
    let reward = members(place, of: RewardBody.object)
    var entries = Entries()
    entries.add(Reward.Fields.name, text(reward[RewardBody.name]))
    entries.add(Reward.Fields.goal, word(reward[RewardBody.mode], RewardGoal.self))
    entries.add(Reward.Fields.regex, text(reward[RewardBody.regex]))
    return .mapping(entries.all)
  }

  private mutating func searchParameter(_ place: Place) -> ManifestText.Value {
    typealias Fields = SearchParameter.Fields
    let parameter = members(place, of: SearchParameterBody.object)
    var entries = Entries()
    entries.add(Fields.name, text(parameter[SearchParameterBody.name]))
    let bounds = [parameter[SearchParameterBody.lower], parameter[SearchParameterBody.upper]]
      .map { bound($0) }
    entries.add(Fields.min, bounds[0].map { .number($0) })
    entries.add(Fields.max, bounds[1].map { .number($0) })
    if let type = parameter[SearchParameterBody.type],
      let word = textUnlessEmpty(type), word != SearchParameterBody.continuous
    {
      drop(type.path)
    }
    return .mapping(entries.all)
  }

  private mutating func bound(_ place: Place?) -> String? {
    place.flatMap { literal($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func searchAlgorithm(_ place: Place) -> ManifestText.Value {
    let algorithm = members(place, of: AlgorithmConfigurationBody.object)
    var entries = Entries()
    entries.add(
      SearchAlgorithmConfiguration.Fields.name,
      word(algorithm[AlgorithmConfigurationBody.name], SearchAlgorithm.self))
    for element in elements(algorithm[AlgorithmConfigurationBody.parameters]) {
      let option = members(element, of: OptionBody.object)
      // The type follows from the option.
      _ = text(option[OptionBody.type])
      guard let key = textUnlessEmpty(option[OptionBody.key]),
        let value = literal(option[OptionBody.value])
      else { continue }
      entries.add(key: key, .number(value))
    }
    return .mapping(entries.all)
  }
}
