import AlgorithmManifest
import YAMLSubset

extension BodyReader {
  mutating func input(_ place: Place) -> ManifestText.Value {
    let input = members(place, of: InputBody.object)
    var entries = Entries()
    entries.add(Input.Fields.name, text(input[InputBody.name]))
    entries.add(Input.Fields.label, text(input[InputBody.description]))
    entries.add(Input.Fields.constraints, record: constraints(input[InputBody.constraints]))
    return .mapping(entries.all)
  }

  mutating func output(_ place: Place) -> ManifestText.Value {
    let output = members(place, of: OutputBody.object)
    var entries = Entries()
    entries.add(Output.Fields.name, text(output[OutputBody.name]))
    entries.add(Output.Fields.label, text(output[OutputBody.description]))
    return .mapping(entries.all)
  }

  /// All kinds of data that may be bound as one demand. What is asked of datasets is asked of all of them.
  private mutating func constraints(_ place: Place?) -> Entries {
    typealias Fields = InputConstraints.Fields
    var sources: [String] = []
    var attributes: [String: [String]] = [:]
    for place in elements(place) {
      let constraint = members(place, of: RemoteConstraint.object)
      if let source = word(constraint[RemoteConstraint.dataType], StorageKind.self) {
        sources.append(source)
      }
      // What an earlier kind of data was asked for holds for this one, too.
      let earlier = attributes
      for (key, value) in attributePairs(constraint[RemoteConstraint.attributes]) {
        if earlier[key]?.contains(value) == true { continue }
        attributes[key, default: []].append(value)
      }
    }
    var entries = Entries()
    entries.add(Fields.source, sources.map { .text($0) })
    entries.add(
      Fields.annotationType, words(attributes[RemoteConstraint.datasetType], DatasetKind.self))
    entries.add(Fields.dataFormat, words(attributes[RemoteConstraint.dataFormat], DataFormat.self))
    let splits = words(attributes[RemoteConstraint.dataSegmentation], SplitMode.self)
    if splits.count > 1 {
      drop((place?.path ?? "") + "[].attributes[].\(RemoteConstraint.dataSegmentation)")
    }
    entries.add(Fields.split, splits.first)
    return entries
  }

  private func words<Word: Vocabulary>(
    _ values: [String]?, _ type: Word.Type
  ) -> [ManifestText.Value] {
    (values ?? []).map { .text(Self.word($0, type)) }
  }

  /// The pairs of all attributes that a manifest has; the others are dropped.
  private mutating func attributePairs(_ place: Place?) -> [(key: String, value: String)] {
    let keys = [
      RemoteConstraint.datasetType, RemoteConstraint.dataFormat, RemoteConstraint.dataSegmentation,
    ]
    var pairs: [(key: String, value: String)] = []
    for element in elements(place) {
      for (key, place) in self.pairs(element) {
        guard keys.contains(key) else {
          drop(place.path)
          continue
        }
        if tree.isNull(place.node) { continue }
        if let value = literal(place), !value.isEmpty { pairs.append((key, value)) }
      }
    }
    return pairs
  }
}
