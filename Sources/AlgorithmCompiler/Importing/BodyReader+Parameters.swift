import AlgorithmManifest

extension BodyReader {
  mutating func hyperparameter(_ place: Place) -> ManifestText.Value {
    typealias Fields = Hyperparameter.Fields
    let parameter = members(place, of: ParameterBody.object)
    let constraint = members(parameter[ParameterBody.constraint], of: ParameterConstraint.object)
    var entries = Entries()
    entries.add(Fields.name, text(parameter[ParameterBody.name]))
    entries.add(Fields.description, text(parameter[ParameterBody.description]))
    let written = word(constraint[ParameterConstraint.type], ParameterType.self)
    entries.add(Fields.type, written)
    let type = written.flatMap { ParameterType(rawValue: $0) } ?? .string
    let value = literal(parameter[ParameterBody.value])
    entries.add(Fields.defaultValue, value.map { .literal($0, of: type) })
    add(limits: constraint, of: type, to: &entries)
    // The API states both always; a manifest need not say what holds anyway.
    if let required = boolean(constraint[ParameterConstraint.required]), required {
      entries.add(Fields.isRequired, required)
    }
    if let editable = boolean(constraint[ParameterConstraint.editable]), !editable {
      entries.add(Fields.isEditable, editable)
    }
    if let sensitive = constraint[ParameterConstraint.sensitive], boolean(sensitive) == true {
      drop(sensitive.path)
    }
    return .mapping(entries.all)
  }

  private mutating func add(
    limits constraint: Members, of type: ParameterType, to entries: inout Entries
  ) {
    typealias Fields = Hyperparameter.Fields
    let kind = constraint[ParameterConstraint.validType]
    let values = elements(constraint[ParameterConstraint.validRange]).map { literal($0) }
    let limits = values.compactMap(\.self)
    let name = textUnlessEmpty(kind)
    // How the service spells the word beyond the one published example isn't known: case doesn't count.
    let known = ParameterConstraint.ValidType.allCases.first {
      $0.rawValue.lowercased() == name?.lowercased()
    }
    if known == .range, limits.count == 2 {
      entries.add(Fields.range, record: range(limits))
    } else if known == .choice {
      entries.add(Fields.choices, limits.map { .literal($0, of: type) })
    } else if !limits.isEmpty, let range = constraint[ParameterConstraint.validRange] {
      drop(range.path)
    } else if known == nil, name != nil, let kind {
      drop(kind.path)
    }
  }

  /// An open end is empty text in the API.
  private func range(_ bounds: [String]) -> Entries {
    var entries = Entries()
    if !bounds[0].isEmpty { entries.add(ValueRange.Fields.min, .number(bounds[0])) }
    if !bounds[1].isEmpty { entries.add(ValueRange.Fields.max, .number(bounds[1])) }
    return entries
  }
}
