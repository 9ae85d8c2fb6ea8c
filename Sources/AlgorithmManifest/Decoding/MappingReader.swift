import Diagnostics
import YAMLSubset

/// What was seen so far of one mapping.
struct MappingReader {
  /// Whether something in it could not be read, so that what looks absent may be there.
  var isBroken: Bool

  /// Whether it is written as JSON is, where null is the ordinary way to say that something is absent.
  let isFlow: Bool

  /// The fields that were read, and those that a misspelt key seems to mean; as bits.
  var seen: UInt64 = 0
  var guessed: UInt64 = 0

  /// The field whose key is expected next.
  var next = 0

  /// The first key, and what stands under `name`.
  var firstKey: SourceSpan?
  var name: SourceSpan?

  /// The fields without values, and where they have none.
  var nulls: [(key: String, place: SourceSpan)] = []

  /// The entries under keys that are no field's.
  var others: [(key: NodeID, value: NodeID)] = []

  /// The unknown keys that mean no field of the mapping: whether there are any, and whether the first key is one.
  var hasStranger = false
  var beginsStrangely = false

  /// Whether no key is known, or the one where the name belongs isn't. Then that is the mistake, rather than that
  /// some are missing.
  var isStrange: Bool { seen == 0 && hasStranger || beginsStrangely }

  init(_ node: NodeID, _ decoder: Decoder) {
    isBroken = decoder.isBroken
    isFlow = decoder.tree.kind(of: node) == .flowMapping
  }
}

extension Record {
  static func decode(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Self? {
    guard decoder.tree.kind(of: node).isMapping else {
      decoder.reportWrongRecord(node, in: slot, record)
      return nil
    }
    return decodeMapping(node, in: slot, &decoder)
  }

  /// Reads all of the mapping `node`, whatever is wrong with some of it.
  static func decodeMapping(_ node: NodeID, in slot: Slot, _ decoder: inout Decoder) -> Self {
    var value = Self(anchor: slot.key)
    var reader = MappingReader(node, decoder)
    let table = Self.table
    for (key, entry) in decoder.tree.entries(of: node) {
      if reader.firstKey == nil { reader.firstKey = decoder.span(of: key) }
      guard !decoder.isUnreadable(key) else {
        reader.isBroken = true
        continue
      }
      if let index = decoder.index(of: key, in: table, hint: reader.next) {
        value.read(index, key, entry, &reader, &decoder)
      } else {
        reader.others.append((key, entry))
      }
    }
    if !reader.others.isEmpty { value.readOthers(&reader, &decoder) }
    if isNamed {
      value.anchor = reader.name ?? reader.firstKey ?? decoder.place(of: node, in: slot)
    }
    for null in reader.nulls {
      decoder.nullKeys[NullKey(null.key, at: value.anchor)] = null.place
    }
    let missing = table.required & ~(reader.seen | reader.guessed)
    if missing != 0, !reader.isBroken, !reader.isStrange {
      decoder.reportMissingKeys(missing, of: record, at: value.anchor)
    }
    return value
  }

  /// Reads the value of one field.
  private mutating func read(
    _ index: Int, _ key: NodeID, _ node: NodeID, _ reader: inout MappingReader,
    _ decoder: inout Decoder
  ) {
    let bit: UInt64 = 1 << UInt64(index)
    // The first entry wins, so that a later duplicate does not change the meaning of valid neighbours.
    guard reader.seen & bit == 0 else { return }
    reader.seen |= bit
    reader.next = index + 1
    let table = Self.table
    let kind = decoder.tree.kind(of: node)
    if index == table.nameIndex, kind.isScalar, kind != .empty {
      reader.name = decoder.span(of: node)
    }
    guard kind != .invalid else { return }
    if decoder.isNull(node) {
      let isJSON = reader.isFlow && decoder.tree.kind(of: key) == .doubleQuoted
      let field = table.fields[index].description
      decoder.reportNull(node, under: key, field, isJSON: isJSON)
      reader.nulls.append((field.key, decoder.place(ofNull: node, under: key)))
      return
    }
    let slot = Slot(name: table.fields[index].description.key, key: decoder.span(of: key))
    let lostBefore = decoder.lostElements
    table.fields[index].decode(&self, node, slot, &decoder)
    if decoder.lostElements > lostBefore { noteLoss(under: slot.name) }
  }

  /// Reads the entries whose keys are no field's.
  private mutating func readOthers(_ reader: inout MappingReader, _ decoder: inout Decoder) {
    let record = Self.record
    var names = SeenTexts()
    var misplaced: [(path: [String], keys: [NodeID])] = []
    if !reader.isFlow, !reader.nulls.isEmpty {
      let indented = decoder.reportForeignIndentation(
        reader.others.map(\.key), below: reader.nulls.map(\.place))
      reader.others.removeAll { indented.contains($0.key) }
      if !indented.isEmpty { reader.isBroken = true }
    }
    for (key, node) in reader.others {
      // A key in a wrong column may belong to another mapping; its column is the mistake.
      if decoder.tree.node(key).flags.contains(.isMisplaced) { continue }
      let text = decoder.tree.text(of: key)
      // A repeated key is reported by the parser; one mistake, one diagnostic.
      guard names.insert(text) else { continue }
      let isText = decoder.type(of: key) == .string
      if isText, let meant = decoder.reportFullWidth(key, text, in: record) {
        reader.guessed |= meant
        continue
      }
      if isText, let meant = decoder.reportRunOnKey(key, text, in: record) {
        reader.guessed |= meant
        reader.isBroken = true
        continue
      }
      let isComplete = reader.seen & Self.table.required == Self.table.required
      let guess = isText && !(record.isOpen && isComplete) ? KeyGuess(text, in: record) : .none
      if record.isOpen, isText, guess.index == nil {
        readOther(key, node, reader, &decoder)
        continue
      }
      if case .elsewhere(let path) = guess {
        reader.hasStranger = true
        if decoder.span(of: key) == reader.firstKey { reader.beginsStrangely = true }
        if let index = misplaced.firstIndex(where: { $0.path == path }) {
          misplaced[index].keys.append(key)
        } else {
          misplaced.append((path, [key]))
        }
        continue
      }
      let isPresent = guess.index.map { reader.seen & (1 << UInt64($0)) != 0 } ?? false
      decoder.reportUnknownKey(
        key, text, guess, isPresent: isPresent, isNamed: reader.name != nil, in: record)
      switch guess {
      case .field(let index, isCertain: true): read(index, key, node, &reader, &decoder)
      case .field(let index, isCertain: false): reader.guessed |= 1 << UInt64(index)
      case .elsewhere, .none:
        reader.hasStranger = true
        if decoder.span(of: key) == reader.firstKey { reader.beginsStrangely = true }
      }
    }
    // Keys that belong to one place together were put here by one mistake.
    for (path, keys) in misplaced {
      let empty = reader.nulls.first { $0.key == path.last }
      decoder.reportMisplacedKeys(keys, path, empty: empty?.place)
    }
  }

  /// Reads a value under a key of the author's choice.
  private mutating func readOther(
    _ key: NodeID, _ node: NodeID, _ reader: MappingReader, _ decoder: inout Decoder
  ) {
    guard decoder.tree.kind(of: node) != .invalid else { return }
    let name = decoder.located(key)
    if decoder.isNull(node) {
      let isJSON = reader.isFlow && decoder.tree.kind(of: key) == .doubleQuoted
      if !isJSON { decoder.reportNull(node, under: key, name.value) }
      return
    }
    let slot = Slot(name: name.value, key: name.span)
    if let value = NumericLiteral.decode(node, in: slot, &decoder) { set(name, value.literal) }
  }
}

extension Decoder {
  func isNull(_ node: NodeID) -> Bool { tree.isNull(node) }

  /// Whether the parser reported the key: it is no scalar, or a merge key.
  fileprivate func isUnreadable(_ key: NodeID) -> Bool {
    let node = tree.node(key)
    if node.kind == .plain, node.end - node.start == 2 {
      return tree.source.bytes[Int(node.start)..<Int(node.end)].elementsEqual("<<".utf8)
    }
    return !tree.kind(of: key).isScalar
  }

  /// The field that `key` spells exactly.
  fileprivate func index<Owner>(of key: NodeID, in table: FieldTable<Owner>, hint: Int) -> Int? {
    let id = tree.resolved(key)
    let node = tree.node(id)
    var range = Int(node.start)..<Int(node.end)
    switch node.kind {
    case .plain where node.flags.isEmpty: break
    case .singleQuoted where node.flags.isEmpty, .doubleQuoted where node.flags.isEmpty:
      range = range.lowerBound + 1..<range.upperBound - 1
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
      guard type(of: id) == .string else { return nil }
      let bytes = tree.bytes(of: id)
      return table.index(of: bytes.indices, in: bytes, hint: hint)
    default: return nil
    }
    return table.index(of: range, in: tree.source.bytes, hint: hint)
  }
}
