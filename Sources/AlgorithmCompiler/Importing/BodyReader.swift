import Diagnostics
import YAMLSubset

/// Reads the values of a body by its tables, and notes what stands in no table.
struct BodyReader {
  let tree: DocumentTree

  /// The members without a place in a manifest: by path, each once, in the order in which they were met.
  private(set) var dropped: [String] = []
  private var knownAsDropped: Set<String> = []
  private(set) var sink = DiagnosticSink()

  init(_ tree: DocumentTree) { self.tree = tree }

  var diagnostics: [Diagnostic] { sink.diagnostics.sorted(by: Diagnostic.isOrderedBefore) }

  /// A value with the path that leads to it: `job_config.inputs[].name`.
  struct Place {
    let node: NodeID
    let path: String

    /// What messages call it: the last member of its path, or an entry of that.
    var name: LocalizedText {
      let last = path.split(separator: ".").last ?? ""
      let words = Quoted(String(last.prefix { $0 != "[" }))
      return last.hasSuffix("]")
        ? LocalizedText(en: "an entry of \(words.en)", zh: "\(words.zh)中的条目")
        : LocalizedText(en: words.en, zh: words.zh)
    }
  }

  /// An object whose members are known by a table; what is null counts as absent.
  struct Members {
    fileprivate var places: [String: Place] = [:]

    subscript(member: BodyMember) -> Place? { places[member.key] }
  }

  // MARK: - Objects and lists

  /// The members of an object. Those that `object` doesn't have are dropped.
  ///
  /// - Parameter other: A member that only answers of the service have.
  mutating func members(
    _ place: Place?, of object: BodyObject, or other: BodyMember? = nil
  ) -> Members {
    var members = Members()
    guard let place else { return members }
    guard tree.kind(of: place.node).isMapping else {
      report(place, .object)
      return members
    }
    let known = Set((object.members + [other].compactMap(\.self)).map(\.key))
    for (key, value) in tree.entries(of: place.node) {
      let name = tree.text(of: key)
      let path = place.path.isEmpty ? name : place.path + "." + name
      guard known.contains(name) else {
        drop(path)
        continue
      }
      checkJSON(value, in: place.node)
      if !tree.isNull(value) { members.places[name] = Place(node: value, path: path) }
    }
    return members
  }

  mutating func elements(_ place: Place?) -> [Place] {
    guard let place else { return [] }
    guard tree.kind(of: place.node).isSequence else {
      report(place, .list)
      return []
    }
    return tree.elements(of: place.node).map { element in
      checkJSON(element, in: place.node)
      return Place(node: element, path: place.path + "[]")
    }
  }

  /// The texts under the keys of an object that is a map.
  mutating func pairs(_ place: Place) -> [(key: String, place: Place)] {
    guard tree.kind(of: place.node).isMapping else {
      report(place, .object)
      return []
    }
    return tree.entries(of: place.node).map { key, value in
      let name = tree.text(of: key)
      checkJSON(value, in: place.node)
      return (name, Place(node: value, path: place.path + "." + name))
    }
  }

  // MARK: - Single values

  mutating func text(_ place: Place?) -> String? {
    guard let place else { return nil }
    guard tree.kind(of: place.node).isScalar, tree.scalarType(of: place.node) == .string else {
      report(place, .text)
      return nil
    }
    return tree.text(of: place.node)
  }

  /// Text that means nothing when it is empty: the API writes some members whether they are set or not.
  mutating func textUnlessEmpty(_ place: Place?) -> String? {
    text(place).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A value that is text in the API; a number or a Boolean counts as the text that it is written as.
  mutating func literal(_ place: Place?) -> String? {
    guard let place else { return nil }
    guard tree.kind(of: place.node).isScalar, !tree.isNull(place.node) else {
      report(place, .text)
      return nil
    }
    return tree.text(of: place.node)
  }

  mutating func boolean(_ place: Place?) -> Bool? {
    guard let place else { return nil }
    guard tree.kind(of: place.node).isScalar, tree.scalarType(of: place.node) == .boolean else {
      report(place, .boolean)
      return nil
    }
    return tree.jsonToken(of: place.node)?.first == UInt8(ascii: "t")
  }

  /// Notes that a value has no place in a manifest.
  mutating func drop(_ path: String) {
    if knownAsDropped.insert(path).inserted { dropped.append(path) }
  }

  mutating func report(
    _ kind: DiagnosticKind, at span: SourceSpan, _ message: LocalizedText, _ notes: [Note] = []
  ) {
    sink.report(kind, at: span, message, notes: notes)
  }
}
