import Diagnostics

/// What somebody may have meant by a key that its mapping doesn't have.
enum KeyGuess {
  /// A field of the same mapping. Certain, when the key is another name of the field or differs in case only.
  case field(Int, isCertain: Bool)
  /// A field of another kind of mapping, which stands under these keys; under none at the top level.
  case elsewhere([String])
  case none

  init(_ text: String, in record: RecordDescription) {
    let places = Self.places[text] ?? []
    let path = Self.path(to: record)
    let below = places.filter { $0.count == path.count + 1 && $0.starts(with: path) }
    if let index = record.index(called: text) {
      self = .field(index, isCertain: true)
    } else if below.count == 1 {
      self = .elsewhere(below[0])
    } else if let near = Spelling.nearest(to: text, in: record.fields.map(\.key)) {
      self =
        record.fields.firstIndex { $0.key == near }.map { .field($0, isCertain: false) } ?? .none
    } else {
      self = places.count == 1 ? .elsewhere(places[0]) : .none
    }
  }

  /// The field of the same mapping that is meant.
  var index: Int? {
    if case .field(let index, _) = self { index } else { nil }
  }

  /// For each key of the manifest language, the keys under which mappings stand that have it.
  private static let places: [String: [[String]]] = {
    var places: [String: [[String]]] = [:]
    func gather(_ record: RecordDescription, under path: [String]) {
      for field in record.fields {
        places[field.key, default: []].append(path)
        if let child = field.shape.record { gather(child, under: path + [field.key]) }
      }
    }
    gather(Manifest.record, under: [])
    return places
  }()

  /// The keys under which `record` stands.
  private static func path(to record: RecordDescription) -> [String] { paths[record.name] ?? [] }

  private static let paths: [String: [String]] = {
    var paths: [String: [String]] = [:]
    func gather(_ record: RecordDescription, under path: [String]) {
      paths[record.name] = path
      for field in record.fields {
        if let child = field.shape.record { gather(child, under: path + [field.key]) }
      }
    }
    gather(Manifest.record, under: [])
    return paths
  }()
}
