/// Names in a list, found without going through all of it.
///
/// Sorted, not hashed: to make the type of a hash table costs a short run more than all its searches.
struct NameIndex {
  private let sorted: [(name: String, index: Int)]

  init(_ names: some Sequence<String?>) {
    var named: [(name: String, index: Int)] = []
    for (index, name) in names.enumerated() {
      if let name { named.append((name, index)) }
    }
    sorted = named.sorted { $0.name == $1.name ? $0.index < $1.index : $0.name < $1.name }
  }

  /// The first place at which `name` stands.
  subscript(name: String) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].name == name ? sorted[low].index : nil
  }
}
