import Diagnostics

extension RegexReader {
  /// Reads `i)`, `i:`, `i-s:` or `-s:` of a group that begins with `(?`.
  mutating func flags(_ start: Int) throws(RegexStop) -> GroupHead {
    let on = try flags(start, areOff: false, without: [])
    guard next == "-" else {
      guard !on.isEmpty, next == ")" || next == ":" else { throw unknownGroup(start) }
      position += 1
      return scalars[position - 1] == ":" ? .plain : .invisible
    }
    position += 1
    let off = try flags(start, areOff: true, without: on)
    guard !off.isEmpty, next == ":" else { throw unknownGroup(start) }
    position += 1
    return .plain
  }

  private mutating func flags(
    _ start: Int, areOff: Bool, without others: Set<Unicode.Scalar>
  ) throws(RegexStop) -> Set<Unicode.Scalar> {
    var flags: Set<Unicode.Scalar> = []
    while let flag = next, "aiLmsux".unicodeScalars.contains(flag) {
      // In verbose mode white space and comments mean nothing; that isn't followed.
      if flag == "x" { throw .undecided }
      let isOfType = flag == "a" || flag == "u" || flag == "L"
      if isOfType, areOff || flag == "L" || flags.contains(flag == "a" ? "u" : "a") {
        throw wrongFlag(flag, areOff ? .cannotBeOff : flag == "L" ? .notForText : .excludesOther)
      }
      if others.contains(flag) { throw wrongFlag(flag, .onAndOff) }
      flags.insert(flag)
      position += 1
    }
    return flags
  }

  private enum WrongFlag {
    case notForText, excludesOther, cannotBeOff, onAndOff
  }

  private func wrongFlag(_ flag: Unicode.Scalar, _ problem: WrongFlag) -> RegexStop {
    let words = Quoted(String(Character(flag)))
    let message =
      switch problem {
      case .notForText:
        LocalizedText(en: "the flag \(words.en) is not for text", zh: "标志\(words.zh)不能用于文本")
      case .excludesOther:
        LocalizedText(en: "the flags 'a' and 'u' exclude each other", zh: "标志“a”和“u”不能同时使用")
      case .cannotBeOff:
        LocalizedText(en: "the flag \(words.en) can't be turned off", zh: "标志\(words.zh)不能关闭")
      case .onAndOff:
        LocalizedText(en: "the flag \(words.en) is on and off", zh: "标志\(words.zh)同时被打开和关闭")
      }
    return fault(
      position..<position + 1, message, LocalizedText(en: "remove it", zh: "请删除它"))
  }
}
