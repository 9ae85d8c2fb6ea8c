import AlgorithmLint
import CanonicalJSON
package import Diagnostics
package import YAMLSubset

/// What was found already when the rules were introduced, and so doesn't count.
///
/// Lines and columns are not in it, so that it still fits when lines are inserted, removed or moved.
package struct Baseline: Sendable, Equatable {
  /// What makes two findings the same.
  package struct Key: Hashable, Comparable, Sendable {
    /// The file's path, seen from the folder of the baseline.
    package let file: String
    package let rule: String
    package let place: ManifestPlace

    package init(file: String, rule: String, place: ManifestPlace) {
      self.file = file
      self.rule = rule
      self.place = place
    }

    /// By file, place, rule, value: the order in which they are written.
    package static func < (a: Key, b: Key) -> Bool {
      (a.file, a.place.path, a.rule, a.place.value) < (b.file, b.place.path, b.rule, b.place.value)
    }
  }

  /// How often each is allowed.
  package private(set) var counts: [Key: Int] = [:]

  package init() {}

  package init(_ keys: some Sequence<Key>) {
    for key in keys { counts[key, default: 0] += 1 }
  }

  package subscript(key: Key) -> Int {
    get { counts[key] ?? 0 }
    set { counts[key] = newValue > 0 ? newValue : nil }
  }

  /// How many findings it holds.
  package var total: Int { counts.values.reduce(0, +) }

  // MARK: - Written down

  static let version = 1

  /// The members of the JSON text.
  enum Member {
    static let version = "version"
    static let findings = "findings"
    static let file = "file"
    static let rule = "rule"
    static let path = "path"
    static let value = "value"
    static let count = "count"
  }

  /// The same bytes for the same findings: sorted, one a line, so that changes of it can be read and merged.
  package var json: [UInt8] {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member(Member.version, Self.version)
      json.member(
        Member.findings,
        array: { json in
          for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
            json.token(utf8: Self.line(key, count))
          }
        })
    }
    json.lineFeed()
    return json.bytes
  }

  private static func line(_ key: Key, _ count: Int) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member(Member.file, key.file)
      json.member(Member.rule, key.rule)
      json.member(Member.path, key.place.path)
      json.member(Member.value, key.place.value)
      json.member(Member.count, count)
    }
    return json.bytes
  }
}

extension Baseline {
  /// The keys of some diagnostics of one file, in their order.
  ///
  /// - Parameters:
  ///   - diagnostics: In order of place.
  ///   - file: The file's path, seen from the folder of the baseline.
  package static func keys(
    of diagnostics: [Diagnostic], in tree: DocumentTree, file: String
  ) -> [Key] {
    zip(diagnostics, ManifestPlace.places(of: diagnostics.map(\.span), in: tree)).map {
      diagnostic, place in
      // A secret that stands in one file shall not stand in two.
      let isSecret = diagnostic.code == SecretInDefault.code
      let shown =
        isSecret
        ? ManifestPlace(path: place.path, value: PathText.fingerprint(place.value)) : place
      return Key(file: file, rule: diagnostic.code, place: shown)
    }
  }
}
