import AlgorithmManifest

/// The entries of a mapping as they are read, one after the other; what is absent is left out.
struct Entries {
  private(set) var all: [ManifestText.Entry] = []

  mutating func add<Owner, Value>(_ field: Field<Owner, Value>, _ value: ManifestText.Value?) {
    if let value { all.append(ManifestText.Entry(field.description, value)) }
  }

  mutating func add<Owner, Value>(_ field: Field<Owner, Value>, _ text: String?) {
    add(field, text.map { .text($0) })
  }

  mutating func add<Owner, Value>(_ field: Field<Owner, Value>, _ value: Bool?) {
    add(field, value.map { .boolean($0) })
  }

  /// A list, unless it is empty.
  mutating func add<Owner, Value>(
    _ field: Field<Owner, Value>, _ elements: [ManifestText.Value]
  ) {
    if !elements.isEmpty { add(field, .list(elements)) }
  }

  /// A mapping, unless it is empty.
  mutating func add<Owner, Value>(_ field: Field<Owner, Value>, record: Entries) {
    if !record.all.isEmpty { add(field, .mapping(record.all)) }
  }

  mutating func add(key: String, _ value: ManifestText.Value) {
    all.append(ManifestText.Entry(key: key, value))
  }
}
