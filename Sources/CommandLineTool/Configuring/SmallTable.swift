/// Values by keys of which there are mostly few.
///
/// A few are compared one by one: to make the type of a hash table costs a short run more than all its searches.
struct SmallTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var few: [(key: Key, value: Value)] = []
  private var many: [Key: Value] = [:]

  private static var limit: Int { 16 }

  subscript(key: Key) -> Value? {
    few.count < Self.limit ? few.first { $0.key == key }?.value : many[key]
  }

  /// Adds a value under a key that has none yet.
  mutating func add(_ value: Value, for key: Key) {
    if few.count < Self.limit {
      few.append((key, value))
      guard few.count == Self.limit else { return }
      for entry in few { many[entry.key] = entry.value }
    } else {
      many[key] = value
    }
  }
}
