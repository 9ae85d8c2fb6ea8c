import Diagnostics

/// Reads a regular expression from left to right, one method for each construct.
struct RegexReader {
  let scalars: [Unicode.Scalar]
  var position = 0
  var groups = 0

  /// The groups that are open, outermost first: nothing in them can refer to them.
  private var openGroups: [Int] = []
  var names: Set<String> = []
  private var depth = 0

  /// Groups inside each other beyond this are not followed.
  private static let depthLimit = 100

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  func scalar(at offset: Int) -> Unicode.Scalar? {
    offset < scalars.count ? scalars[offset] : nil
  }

  mutating func readAll() throws(RegexStop) {
    try alternatives()
    if position < scalars.count {
      throw fault(
        position..<position + 1, LocalizedText(en: "this ')' closes no group", zh: "此“)”没有对应的“(”"),
        LocalizedText(en: "write '\\)' for the character", zh: "表示字符请写“\\)”"))
    }
  }

  /// What an element is, as far as quantifiers ask.
  private enum Element {
    case none
    case anchor
    case atom
    case repeated
    /// A comment or flags: to a quantifier, as if it were not there.
    case invisible
  }

  /// Reads up to a `)` or the end.
  private mutating func alternatives() throws(RegexStop) {
    var last = Element.none
    while let scalar = next, scalar != ")" {
      if scalar == "|" {
        position += 1
        last = .none
      } else if let quantifier = quantifier() {
        try check(quantifier, after: last)
        position = quantifier.end
        if next == "?" || next == "+" { position += 1 }
        last = .repeated
      } else {
        let element = try element()
        if element != .invisible { last = element }
      }
    }
  }

  private mutating func element() throws(RegexStop) -> Element {
    switch scalars[position] {
    case "(": return try group()
    case "[":
      try characterClass()
      return .atom
    case "\\": return try escape(inClass: false) == .anchor ? .anchor : .atom
    case "^", "$":
      position += 1
      return .anchor
    default:
      position += 1
      return .atom
    }
  }

  // MARK: - Quantifiers

  struct Quantifier {
    let start: Int
    let end: Int
    var lower = 0
    var upper = Int.max
  }

  /// The quantifier at the cursor. A `{` that begins none is a character.
  private func quantifier() -> Quantifier? {
    let start = position
    switch scalars[position] {
    case "*", "+", "?": return Quantifier(start: start, end: start + 1)
    case "{": break
    default: return nil
    }
    var i = start + 1
    let lower = number(&i)
    var upper = lower
    if scalar(at: i) == "," {
      i += 1
      upper = number(&i)
      if lower == nil, upper == nil, scalar(at: i) != "}" { return nil }
    } else if lower == nil {
      return nil
    }
    guard scalar(at: i) == "}" else { return nil }
    return Quantifier(start: start, end: i + 1, lower: lower ?? 0, upper: upper ?? .max)
  }

  private func number(_ i: inout Int) -> Int? {
    var value: Int?
    while let scalar = scalar(at: i), ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1 << 40)
      i += 1
    }
    return value
  }

  private func check(_ quantifier: Quantifier, after last: Element) throws(RegexStop) {
    let range = quantifier.start..<quantifier.end
    switch last {
    case .atom: break
    case .none, .anchor, .invisible:
      throw fault(
        range, LocalizedText(en: "there is nothing to repeat here", zh: "此处没有可重复的内容"),
        LocalizedText(en: "put '\\' before it if it is a character", zh: "如果它是普通字符，请在前面加“\\”"))
    case .repeated:
      throw fault(
        range, LocalizedText(en: "this repeats a repetition", zh: "此处是对重复的再次重复"),
        LocalizedText(en: "remove one of the two", zh: "请删除其中一个"))
    }
    if quantifier.lower > quantifier.upper {
      throw fault(
        range,
        LocalizedText(
          en: "the least number of repetitions is above the greatest", zh: "最少重复次数大于最多重复次数"),
        LocalizedText(en: "swap the two numbers", zh: "请交换两个数"))
    }
    if quantifier.lower >= 4_294_967_295 {
      throw fault(
        range, LocalizedText(en: "the number of repetitions is too large", zh: "重复次数过大"),
        LocalizedText(en: "write a smaller number", zh: "请改为较小的数"))
    }
  }

  // MARK: - Groups

  /// Reads a group, with the cursor at its `(`.
  private mutating func group() throws(RegexStop) -> Element {
    let start = position
    guard depth < Self.depthLimit else { throw .undecided }
    depth += 1
    defer { depth -= 1 }
    position += 1
    var captures = false
    switch try groupHead(start) {
    case .capturing:
      groups += 1
      captures = true
      openGroups.append(groups)
    case .plain: break
    case .reference: return .atom
    case .invisible: return .invisible
    }
    try alternatives()
    guard next == ")" else {
      throw fault(
        start..<start + 1, LocalizedText(en: "this '(' is never closed", zh: "此“(”没有闭合"),
        LocalizedText(en: "add ')', or write '\\(' for the character", zh: "请添加“)”；表示字符请写“\\(”"))
    }
    position += 1
    if captures { openGroups.removeLast() }
    return .atom
  }

  /// Whether a group with this number begins and ends before the cursor.
  func isClosed(_ group: Int) -> Bool {
    group >= 1 && group <= groups && !openGroups.contains(group)
  }

  func fault(
    _ range: Range<Int>, _ message: LocalizedText, _ remedy: LocalizedText
  ) -> RegexStop {
    .fault(RegexFault(message: message, remedy: remedy, range: range))
  }
}
