import Diagnostics

// Character classes and escape sequences.

extension RegexReader {
  /// What an escape sequence stands for, as far as quantifiers and ranges ask.
  enum Escape: Equatable {
    case anchor
    /// A set such as `\d`.
    case set
    case character(UInt32)
    case reference
  }

  /// Reads `[…]`, with the cursor at the `[`.
  mutating func characterClass() throws(RegexStop) {
    let start = position
    position += 1
    if next == "^" { position += 1 }
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      let first = position
      let lower = try classMember(scalar)
      guard next == "-", let after = self.scalar(at: position + 1), after != "]" else { continue }
      position += 1
      let upper = try classMember(after)
      guard case .character(let low) = lower, case .character(let high) = upper, low <= high else {
        throw fault(
          first..<position, LocalizedText(en: "this is no range of characters", zh: "字符范围无效"),
          LocalizedText(
            en: "write the smaller character first, or '\\-' for the character '-'",
            zh: "请把较小的字符写在前面；表示字符“-”请写“\\-”"))
      }
    }
    guard next == "]" else {
      throw fault(
        start..<start + 1, LocalizedText(en: "this '[' is never closed", zh: "此“[”没有闭合"),
        LocalizedText(en: "add ']', or write '\\[' for the character", zh: "请添加“]”；表示字符请写“\\[”"))
    }
    position += 1
  }

  private mutating func classMember(_ scalar: Unicode.Scalar) throws(RegexStop) -> Escape {
    if scalar == "\\" { return try escape(inClass: true) }
    position += 1
    return .character(scalar.value)
  }

  /// Reads an escape sequence, with the cursor at its backslash.
  mutating func escape(inClass: Bool) throws(RegexStop) -> Escape {
    let start = position
    guard let scalar = scalar(at: start + 1) else {
      throw fault(
        start..<start + 1, LocalizedText(en: "there is nothing after this '\\'", zh: "此“\\”后面没有字符"),
        LocalizedText(en: "write '\\\\' for the character", zh: "表示字符请写“\\\\”"))
    }
    position += 2
    switch scalar {
    case "d", "D", "s", "S", "w", "W": return .set
    case "b" where inClass: return .character(8)
    case "A", "b", "B", "Z":
      if inClass { throw badEscape(start) }
      return .anchor
    case "a", "f", "n", "r", "t", "v": return .character(Self.controls[scalar] ?? 0)
    case "x": return .character(try hexadecimal(2, start))
    case "u": return .character(try hexadecimal(4, start))
    case "U": return .character(try hexadecimal(8, start))
    case "N": throw .undecided
    case "0"..."9": return try digits(start, inClass: inClass)
    case "a"..."z", "A"..."Z": throw badEscape(start)
    default: return .character(scalar.value)
    }
  }

  private static let controls: [Unicode.Scalar: UInt32] = [
    "a": 7, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11,
  ]

  private mutating func hexadecimal(_ count: Int, _ start: Int) throws(RegexStop) -> UInt32 {
    var value: UInt64 = 0
    for _ in 0..<count {
      guard let scalar = next, scalar.isASCII, let digit = Int(String(scalar), radix: 16) else {
        throw badEscape(start)
      }
      value = value << 4 | UInt64(digit)
      position += 1
    }
    guard value <= 0x10FFFF else { throw badEscape(start) }
    return UInt32(value)
  }

  /// An octal number, or a reference to a group.
  private mutating func digits(_ start: Int, inClass: Bool) throws(RegexStop) -> Escape {
    func isOctal(_ offset: Int) -> Bool {
      scalar(at: offset).map { ("0"..."7").contains($0) } ?? false
    }
    let first = scalars[start + 1]
    if first == "0" || inClass || (isOctal(start + 1) && isOctal(start + 2) && isOctal(start + 3)) {
      guard isOctal(start + 1) else { throw badEscape(start) }
      var value: UInt32 = 0
      position = start + 1
      while isOctal(position), position < start + 4 {
        value = value * 8 + (scalars[position].value - 0x30)
        position += 1
      }
      guard value <= 0o377 else { throw badEscape(start) }
      return .character(value)
    }
    var number = Int(first.value - 0x30)
    if let second = scalar(at: start + 2), ("0"..."9").contains(second) {
      number = number * 10 + Int(second.value - 0x30)
      position += 1
    }
    guard isClosed(number) else {
      throw fault(
        start..<position,
        LocalizedText(en: "there is no group \(number) before this", zh: "此前没有第 \(number) 组"),
        LocalizedText(en: "refer to a group that is closed before", zh: "请引用前面已闭合的组"))
    }
    return .reference
  }

  private func badEscape(_ start: Int) -> RegexStop {
    let end = min(max(position, start + 2), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    let sequence = Quoted(String(view))
    return fault(
      start..<end,
      LocalizedText(
        en: "\(sequence.en) is not an escape sequence of Python",
        zh: "\(sequence.zh)不是 Python 的转义序列"),
      LocalizedText(en: "write '\\\\' for a backslash", zh: "表示反斜杠请写“\\\\”"))
  }
}
