import AlgorithmManifest

extension BodyReader {
  mutating func resources(_ place: Place?) -> Entries {
    typealias Fields = Resources.Fields
    var values: [ResourceRequirement.Key: [String]] = [:]
    for place in elements(place) {
      let requirement = members(
        place, of: ResourceRequirement.object, or: ResourceRequirement.answeredValues)
      let comparison = text(requirement[ResourceRequirement.comparison])
      let list =
        requirement[ResourceRequirement.values] ?? requirement[ResourceRequirement.answeredValues]
      let words = elements(list).compactMap { text($0) }
      guard let name = text(requirement[ResourceRequirement.key]) else { continue }
      guard let key = ResourceRequirement.Key(rawValue: name),
        comparison ?? ResourceRequirement.isAmong == ResourceRequirement.isAmong
      else {
        drop("\(place.path)(\(ResourceRequirement.key.key)=\(name))")
        continue
      }
      values[key, default: []] += words
    }
    var entries = Entries()
    entries.add(
      Fields.types,
      (values[.resourceType] ?? []).map { .text(Self.word($0, ResourceType.self)) })
    entries.add(Fields.multiCard, support(values[.multiCard]))
    entries.add(Fields.distributed, support(values[.distributed]))
    return entries
  }

  /// Whether several may be used. A list that also has the word for one allows both.
  private func support(_ values: [String]?) -> ManifestText.Value? {
    guard let values, !values.isEmpty else { return nil }
    let words = values.map { Support(apiValue: $0) }
    if words.contains(.supported) { return .boolean(true) }
    if words.contains(.unsupported) { return .boolean(false) }
    return .text(values[0])
  }
}
