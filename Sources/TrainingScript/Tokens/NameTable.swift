/// A name of the scripts, as a number.
struct NameID: Hashable {
  let rawValue: Int32
}

/// Numbers for names, the same in all files of a script.
struct NameTable {
  private var spellings: [String] = []
  private var numbers: [String: Int32] = [:]
  private var words: [Word] = []

  /// By the hash of a name's bytes, the last name that was met with it: most names are met many times.
  private var recent = [Int32](repeating: -1, count: 1024)

  init() {
    for word in Word.allCases where word != .plain {
      numbers[word.rawValue] = Int32(spellings.count)
      spellings.append(word.rawValue)
      words.append(word)
    }
  }

  /// A table that knows nothing, to stand in for one that is lent.
  init(empty: ()) { recent = [] }

  /// The number of the name that stands at `range`.
  mutating func id(of range: Range<Int>, in bytes: [UInt8]) -> NameID {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    let slot = Int((hash ^ (hash >> 15)) & 1023)
    let known = recent[slot]
    if known >= 0, spellings[Int(known)].utf8.elementsEqual(bytes[range]) {
      return NameID(rawValue: known)
    }
    let id = self.id(of: String(decoding: bytes[range], as: UTF8.self))
    recent[slot] = id.rawValue
    return id
  }

  mutating func id(of spelling: String) -> NameID {
    if let known = numbers[spelling] { return NameID(rawValue: known) }
    let number = Int32(spellings.count)
    numbers[spelling] = number
    spellings.append(spelling)
    return NameID(rawValue: number)
  }

  /// The number of a word that the reader knows.
  func id(of word: Word) -> NameID { NameID(rawValue: numbers[word.rawValue] ?? 0) }

  func spelling(_ id: NameID) -> String { spellings[Int(id.rawValue)] }

  /// The word that the name is; `.plain` if the reader doesn't know it.
  func word(_ id: NameID) -> Word {
    Int(id.rawValue) < words.count ? words[Int(id.rawValue)] : .plain
  }
}
