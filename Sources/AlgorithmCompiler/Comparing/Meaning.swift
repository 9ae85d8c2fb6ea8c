import AlgorithmManifest

/// A value without all that makes no difference: how a number is written, the order of what is a set.
enum Meaning: Hashable {
  case absent
  case boolean(Bool)
  case number(DecimalNumber)
  case text(String)
  case set(Set<Meaning>)
  /// Without what is absent.
  case record([String: Meaning])

  /// - Parameter isNumeric: Whether text that is a number counts as one.
  init(_ value: NormalValue, isNumeric: Bool = false) {
    switch value.content {
    case _ where value.isAbsent: self = .absent
    case .null: self = .absent
    case .boolean(let value): self = .boolean(value)
    case .number(let text): self = Self.number(text)
    case .text(let text): self = isNumeric ? Self.number(text) : .text(text)
    case .list(let elements): self = .set(Set(elements.map { Meaning($0, isNumeric: isNumeric) }))
    case .record(let members):
      self = .record(
        members.reduce(into: [:]) { meanings, member in
          let meaning = Meaning(member.value, isNumeric: isNumeric)
          if meaning != .absent { meanings[member.key] = meaning }
        })
    }
  }

  private static func number(_ text: String) -> Meaning {
    DecimalNumber(text).map { .number($0) } ?? .text(text)
  }

  var decimal: DecimalNumber? {
    if case .number(let number) = self { number } else { nil }
  }
}

extension NormalValue {
  /// The name by which an entry of a list is known.
  var name: String { self[Manifest.Fields.name.key].text ?? "" }

  /// Whether it is a hyperparameter whose values are numbers.
  var isNumeric: Bool {
    let type = self[Hyperparameter.Fields.type.key].text.flatMap(ParameterType.init)
    return type == .integer || type == .float
  }

  /// All that it means but its name.
  var meaningBesidesName: Meaning {
    guard case .record(let members) = content else { return .absent }
    let others = members.filter { $0.key != Manifest.Fields.name.key && !isDerived($0.key) }
    return Meaning(NormalValue(.record(others)), isNumeric: isNumeric)
  }

  /// Whether a key is one of an algorithm's that is never sent.
  private func isDerived(_ key: String) -> Bool {
    guard let field = Manifest.record[key] else { return false }
    return field.apiPath == nil
  }
}
