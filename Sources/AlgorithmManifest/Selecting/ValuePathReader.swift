import Diagnostics

/// Reads a path, and follows it through the table of fields.
struct ValuePathReader {
  private(set) var steps: [ValuePath.Step] = []
  private(set) var shape = ValueShape.record(Manifest.record)
  private(set) var lastKey = ""
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() throws(ValuePath.Fault) {
    try readKey()
    while let next {
      switch next {
      case ".":
        position += 1
        try readKey()
      case "[": try readBrackets()
      default:
        throw fault(
          position..<position + 1,
          LocalizedText(en: "a path goes on with '.' or '['", zh: "路径后面只能接“.”或“[”"),
          LocalizedText(
            en: "write such as 'resources.types[*]'", zh: "请写作如“resources.types[*]”的形式"))
      }
    }
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func fault(
    _ range: Range<Int>, _ message: LocalizedText, _ remedy: LocalizedText
  ) -> ValuePath.Fault {
    ValuePath.Fault(scalars: range, message: message, remedy: remedy)
  }

  /// Takes a word of letters, digits, `_` and `-`.
  private mutating func word() -> (text: String, range: Range<Int>) {
    let start = position
    while let next,
      next.properties.isAlphabetic || next == "_" || next == "-"
        || ("0"..."9").contains(next)
    {
      position += 1
    }
    return (string(start..<position), start..<position)
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private mutating func readKey() throws(ValuePath.Fault) {
    let (key, range) = word()
    let place = range.isEmpty ? range.lowerBound..<min(range.lowerBound + 1, scalars.count) : range
    guard !key.isEmpty else {
      throw fault(
        place, LocalizedText(en: "a key is missing here", zh: "此处缺少键"),
        LocalizedText(en: "write a key of the manifest language", zh: "请写出清单语言中的键"))
    }
    switch shape {
    case .record(let record), .textOrRecord(let record):
      guard let field = record[key] else {
        guard record.isOpen else { throw unknownKey(key, range, in: record) }
        shape = .literal
        break
      }
      shape = field.shape
    case .list, .oneOrMany:
      throw fault(
        place,
        LocalizedText(
          en: "'\(lastKey)' is a list, and has no keys of its own", zh: "“\(lastKey)”是列表，本身没有键"),
        LocalizedText(
          en: "write '\(lastKey)[*].\(key)' for every entry",
          zh: "如需表示每个元素，请写作“\(lastKey)[*].\(key)”"
        ))
    default:
      throw fault(
        place,
        LocalizedText(
          en: "'\(lastKey)' is a single value, and has no keys", zh: "“\(lastKey)”是单个值，没有键"),
        LocalizedText(en: "end the path before the '.'", zh: "请让路径在“.”之前结束"))
    }
    lastKey = key
    steps.append(.key(key))
  }

  private func unknownKey(
    _ key: String, _ range: Range<Int>, in record: RecordDescription
  ) -> ValuePath.Fault {
    let words = Quoted(key)
    if let near = Spelling.nearest(to: key, in: record.fields.map(\.key)) {
      return fault(
        range,
        LocalizedText(
          en: "unknown key \(words.en); did you mean '\(near)'?",
          zh: "未知的键\(words.zh)，是否应为“\(near)”？"),
        LocalizedText(en: "write '\(near)'", zh: "请改为“\(near)”"))
    }
    let keys = record.keyList
    return fault(
      range, LocalizedText(en: "unknown key \(words.en)", zh: "未知的键\(words.zh)"),
      LocalizedText(
        en: "use one of the keys \(keys.english)", zh: "可用的键有\(keys.chinese)"))
  }

  private mutating func readBrackets() throws(ValuePath.Fault) {
    let opening = position
    position += 1
    let element: ValueShape
    switch shape {
    case .list(let inner), .oneOrMany(let inner): element = inner
    default:
      throw fault(
        opening..<opening + 1,
        LocalizedText(en: "'\(lastKey)' is no list", zh: "“\(lastKey)”不是列表"),
        LocalizedText(en: "leave out the brackets", zh: "请去掉方括号"))
    }
    if next == "*" {
      position += 1
      steps.append(.entries)
    } else {
      steps.append(try readCondition(element, opening))
    }
    guard next == "]" else {
      throw fault(
        opening..<opening + 1,
        LocalizedText(en: "the bracket is opened here and never closed", zh: "此处的“[”没有对应的“]”"),
        LocalizedText(en: "write '[*]' or '[name=…]'", zh: "请写作“[*]”或“[name=…]”"))
    }
    position += 1
    shape = element
  }

  private mutating func readCondition(
    _ element: ValueShape, _ opening: Int
  ) throws(ValuePath.Fault) -> ValuePath.Step {
    let (key, range) = word()
    guard case .record(let record) = element else {
      throw fault(
        opening..<position,
        LocalizedText(
          en: "the entries of '\(lastKey)' have no keys", zh: "“\(lastKey)”的元素没有键"),
        LocalizedText(en: "write '[*]' for every entry", zh: "如需表示每个元素，请写作“[*]”"))
    }
    guard !key.isEmpty, next == "=" else {
      throw fault(
        opening..<max(position, opening + 1),
        LocalizedText(
          en: "brackets hold '*' for every entry, or a key with its value",
          zh: "方括号中应为表示每个元素的“*”，或键及其取值"),
        LocalizedText(en: "write '[*]' or '[name=…]'", zh: "请写作“[*]”或“[name=…]”"))
    }
    guard let field = record[key] else { throw unknownKey(key, range, in: record) }
    guard field.shape.isScalar else {
      throw fault(
        range, LocalizedText(en: "'\(key)' is no single value", zh: "“\(key)”不是单个值"),
        LocalizedText(
          en: "choose by a key with a single value, such as 'name'", zh: "请用取值为单个值的键来选择，如“name”"))
    }
    position += 1
    let start = position
    while next != nil, next != "]" { position += 1 }
    return .entriesWhere(key: key, value: string(start..<position))
  }
}
