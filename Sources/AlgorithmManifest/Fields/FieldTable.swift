import YAMLSubset

/// The fields of one kind of mapping, in the order in which they are written out.
struct FieldTable<Owner>: Sendable {
  let fields: [BoundField<Owner>]

  /// The fields that a mapping must have, as bits.
  let required: UInt64

  /// The field that names its owner, if there is one.
  let nameIndex: Int?

  /// The keys one behind the other, and where each ends.
  private let letters: [UInt8]
  private let ends: [Int]

  /// Takes the fields without their types: to make types at run time that nobody asks for costs a tenth of a short run.
  init(_ fields: BoundField<Owner>...) {
    precondition(fields.count < 64, "the fields of a record fit the bits of one word")
    var letters: [UInt8] = []
    var ends: [Int] = []
    var required: UInt64 = 0
    for (index, field) in fields.enumerated() {
      letters += field.description.key.utf8
      ends.append(letters.count)
      if field.description.presence == .required { required |= 1 << UInt64(index) }
    }
    self.fields = fields
    self.required = required
    self.letters = letters
    self.ends = ends
    nameIndex = fields.firstIndex { $0.description.key == "name" }
  }

  /// The field whose key stands in `range` of `text`. The search begins at `hint`, since most authors keep the order.
  func index(of range: Range<Int>, in text: [UInt8], hint: Int) -> Int? {
    var index = hint
    for _ in ends.indices {
      if index >= ends.count { index = 0 }
      let start = index == 0 ? 0 : ends[index - 1]
      if ends[index] - start == range.count, isEqual(start, range, text) { return index }
      index += 1
    }
    return nil
  }

  private func isEqual(_ start: Int, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    for offset in 0..<range.count where letters[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }
}
