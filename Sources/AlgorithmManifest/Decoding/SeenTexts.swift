/// The texts that were met, of which there are mostly few.
///
/// A few are compared one by one: to make the type of a hash table costs a short run more than all its searches.
struct SeenTexts {
  private var few: [String] = []
  private var many: Set<String> = []

  private static var limit: Int { 16 }

  /// Whether `text` is met for the first time.
  mutating func insert(_ text: String) -> Bool {
    if few.count < Self.limit {
      if few.contains(text) { return false }
      few.append(text)
      if few.count == Self.limit { many = Set(few) }
      return true
    }
    return many.insert(text).inserted
  }
}
