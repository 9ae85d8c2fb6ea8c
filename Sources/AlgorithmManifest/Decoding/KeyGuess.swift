import Diagnostics

/// What somebody may have meant by a key that its mapping doesn't have.
enum KeyGuess {
  /// A field of the same mapping. Certain, when the key is another name of the field or differs in case only.
  case field(Int, isCertain: Bool)
  /// A field of another kind of mapping, which stands under these keys; under none at the top level.
  case elsewhere([String])
  case none

  init(_ text: String, in record: RecordDescription) {
    let folded = FoldedText(text)
    if let index = Self.uniqueIndex(in: record.fields, where: { $0.isCalled(folded) }) {
      self = .field(index, isCertain: true)
    } else if let child = Self.uniqueIndex(
      in: record.fields, where: { $0.shape.record?[text] != nil })
    {
      self = .elsewhere(Self.path(to: record) + [record.fields[child].key])
    } else if let near = Spelling.nearest(to: text, in: record.fields.map(\.key)) {
      self =
        record.fields.firstIndex { $0.key == near }.map { .field($0, isCertain: false) } ?? .none
    } else {
      let places = Self.places(of: text, in: Manifest.record)
      self = places.count == 1 ? .elsewhere(places[0]) : .none
    }
  }

  /// The field of the same mapping that is meant.
  var index: Int? {
    if case .field(let index, _) = self { index } else { nil }
  }

  private static func uniqueIndex(
    in fields: [FieldDescription], where isMeant: (FieldDescription) -> Bool
  ) -> Int? {
    let indices = fields.indices.filter { isMeant(fields[$0]) }
    return indices.count == 1 ? indices[0] : nil
  }

  /// The keys under which a kind of mapping stands that has the key `text`.
  private static func places(of text: String, in record: RecordDescription) -> [[String]] {
    var places: [[String]] = record[text] == nil ? [] : [[]]
    for field in record.fields {
      guard let child = field.shape.record else { continue }
      places += Self.places(of: text, in: child).map { [field.key] + $0 }
    }
    return places
  }

  /// The keys under which `record` stands.
  private static func path(to record: RecordDescription) -> [String] {
    func search(_ parent: RecordDescription) -> [String]? {
      if parent.name == record.name { return [] }
      for field in parent.fields {
        guard let child = field.shape.record, let path = search(child) else { continue }
        return [field.key] + path
      }
      return nil
    }
    return search(Manifest.record) ?? []
  }
}

extension FieldDescription {
  /// Whether this is one of its names: the key but for case and `-`, a console label, the word of the API.
  fileprivate func isCalled(_ name: FoldedText) -> Bool {
    let apiName = apiPath?.split(separator: ".").last.map(String.init)
    return ([key, label.english, label.chinese] + (apiName.map { [$0] } ?? []))
      .contains { FoldedText($0) == name }
  }
}
