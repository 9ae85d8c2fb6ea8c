import Diagnostics

/// What readers of YAML 1.1 take a plain scalar for, where YAML 1.2 takes it for something else.
///
/// - Source: yaml.org/type: Boolean, Integer, Float, Timestamp, Merge and Value of YAML 1.1.
enum YAML11Reading: CaseIterable {
  case boolean, octal, binary, grouped, sexagesimal, timestamp, merge, value

  /// Nil where both versions agree, and where YAML 1.1 sees text that is kept as it stands.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, bytes.count <= 64 else { return nil }
    switch first {
    case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"),
      UInt8(ascii: "o"), UInt8(ascii: "O"):
      guard Self.isBoolean(bytes) else { return nil }
      self = .boolean
    case UInt8(ascii: "="):
      guard bytes.count == 1 else { return nil }
      self = .value
    case UInt8(ascii: "<"):
      guard bytes.elementsEqual("<<".utf8) else { return nil }
      self = .merge
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard let reading = Self.number(bytes.dropFirst()) else { return nil }
      self = reading
    case 0x30...0x39, UInt8(ascii: "."):
      guard let reading = Self.isTimestamp(bytes) ? .timestamp : Self.number(bytes) else {
        return nil
      }
      self = reading
    default: return nil
    }
  }

  /// The reading of YAML 1.2, and that of YAML 1.1.
  var texts: (here: LocalizedText, there: LocalizedText) {
    let text = LocalizedText(en: "text", zh: "文本")
    return switch self {
    case .boolean: (text, LocalizedText(en: "a Boolean", zh: "布尔值"))
    case .octal:
      (
        LocalizedText(en: "a decimal integer", zh: "十进制整数"),
        LocalizedText(en: "an octal one", zh: "八进制整数")
      )
    case .binary: (text, LocalizedText(en: "a binary integer", zh: "二进制整数"))
    case .grouped: (text, LocalizedText(en: "a number without the '_'", zh: "去掉“_”后的数字"))
    case .sexagesimal: (text, LocalizedText(en: "a number to the base 60", zh: "六十进制数"))
    case .timestamp: (text, LocalizedText(en: "a date", zh: "日期"))
    case .merge: (text, LocalizedText(en: "a merge key", zh: "合并键"))
    case .value: (text, LocalizedText(en: "a default value", zh: "默认值标记"))
    }
  }

  private static func isBoolean(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 3 else { return false }
    let lower = bytes.map { $0 | 0x20 }
    guard ["y", "n", "yes", "no", "on", "off"].contains(where: { lower.elementsEqual($0.utf8) })
    else { return false }
    // `yES` is text for everybody.
    let rest = bytes.dropFirst()
    return rest.allSatisfy { $0 & 0x20 != 0 }
      || bytes.first.map { $0 & 0x20 == 0 } == true && rest.allSatisfy { $0 & 0x20 == 0 }
  }

  /// A number behind its sign, in a notation that only YAML 1.1 has.
  private static func number(_ bytes: ArraySlice<UInt8>) -> YAML11Reading? {
    guard let first = bytes.first else { return nil }
    if first == UInt8(ascii: "0"), bytes.count > 1 {
      let rest = bytes.dropFirst()
      if rest.first == UInt8(ascii: "b") {
        let digits = rest.dropFirst()
        let isBinary = digits.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == 0x5F }
        return isBinary && !digits.isEmpty ? .binary : nil
      }
      if rest.first == UInt8(ascii: "x") {
        let digits = rest.dropFirst()
        return digits.contains(0x5F) && digits.allSatisfy { isHexDigit($0) || $0 == 0x5F }
          ? .grouped : nil
      }
      if rest.allSatisfy({ 0x30...0x37 ~= $0 || $0 == 0x5F }) {
        if rest.contains(0x5F) { return .grouped }
        // `007` has the same value in both.
        return rest.drop { $0 == 0x30 }.count > 1 ? .octal : nil
      }
    }
    if bytes.contains(UInt8(ascii: ":")) { return isSexagesimal(bytes) ? .sexagesimal : nil }
    return bytes.contains(0x5F) && isGrouped(bytes) ? .grouped : nil
  }

  /// Whether it is digits in groups: `1_000`, `1_000.5`.
  private static func isGrouped(_ bytes: ArraySlice<UInt8>) -> Bool {
    var parts = bytes.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)[...]
    guard let whole = parts.popFirst(), whole.allSatisfy(isDigitOrGroup) else { return false }
    guard let fraction = parts.popFirst() else { return whole.first.map(isDigit) ?? false }
    guard whole.first.map(isDigit) ?? true, !(whole.isEmpty && fraction.first == 0x5F) else {
      return false
    }
    let digits = fraction.prefix(while: isDigitOrGroup)
    let exponent = fraction.dropFirst(digits.count)
    if exponent.isEmpty { return true }
    return exponent.count >= 3 && exponent.first.map { $0 | 0x20 } == UInt8(ascii: "e")
      && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(exponent[exponent.startIndex + 1])
      && exponent.dropFirst(2).allSatisfy(isDigit)
  }

  /// Whether it is digits, then groups from 0 to 59 behind colons, then perhaps a fraction.
  private static func isSexagesimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.first.map(isDigit) == true,
      first.allSatisfy(isDigitOrGroup), var last = parts.last
    else { return false }
    let hasFraction = last.contains(UInt8(ascii: "."))
    // An integer begins with a digit other than 0; a number with a fraction may begin with any.
    guard hasFraction || first.first != UInt8(ascii: "0") else { return false }
    if let point = last.firstIndex(of: UInt8(ascii: ".")) {
      guard last[(point + 1)...].allSatisfy(isDigitOrGroup) else { return false }
      last = last[..<point]
    }
    return (parts.dropFirst().dropLast() + [last]).allSatisfy { group in
      group.allSatisfy(isDigit)
        && (group.count == 1 || group.count == 2 && group[group.startIndex] <= UInt8(ascii: "5"))
    }
  }

  /// Whether it is a date, perhaps with a time behind it.
  private static func isTimestamp(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(
      separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[0].allSatisfy(isDigit) else { return false }
    let day = parts[2].prefix(while: isDigit)
    let time = parts[2].dropFirst(day.count)
    guard parts[1].allSatisfy(isDigit), (1...2).contains(parts[1].count),
      (1...2).contains(day.count)
    else { return false }
    // Without a time, a date has two digits each.
    if time.isEmpty { return parts[1].count == 2 && day.count == 2 }
    return time.count >= 2 && [0x54, 0x74, 0x20, 0x09].contains(time[time.startIndex])
      && time.contains(UInt8(ascii: ":"))
      && time.dropFirst().allSatisfy { isDigit($0) || "Tt Zz:.+-\t".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isDigitOrGroup(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x5F }
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || 0x61...0x66 ~= byte | 0x20
  }
}
