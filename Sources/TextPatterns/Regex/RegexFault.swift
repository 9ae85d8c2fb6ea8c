import Diagnostics

/// What is wrong with a regular expression, or what is left out of the subset on purpose.
struct RegexFault {
  let message: LocalizedText
  let remedy: LocalizedText

  private init(_ en: String, _ zh: String, do remedy: String, _ remedyChinese: String) {
    message = LocalizedText(en: en, zh: zh)
    self.remedy = LocalizedText(en: remedy, zh: remedyChinese)
  }

  static let unopenedGroup = RegexFault(
    "this ')' closes no group", "此“)”没有对应的“(”",
    do: "remove it, or write '\\)' for the character", "请删除，或写作“\\)”表示该字符")
  static let unclosedGroup = RegexFault(
    "the group is opened here and never closed", "此处的“(”没有对应的“)”",
    do: "add ')', or write '\\(' for the character", "请补上“)”，或写作“\\(”表示该字符")
  static let unclosedClass = RegexFault(
    "the class is opened here and never closed", "此处的“[”没有对应的“]”",
    do: "add ']', or write '\\[' for the character", "请补上“]”，或写作“\\[”表示该字符")
  static let nothingToRepeat = RegexFault(
    "there is nothing to repeat", "前面没有可重复的内容",
    do: "put what is to be repeated before it, or '\\' for the character itself",
    "请在前面写出要重复的内容，或在前面加“\\”表示该字符")
  static let repeatedTwice = RegexFault(
    "what is repeated already is repeated again", "对同一内容重复使用了量词",
    do: "use one quantifier, or put a group '(?:…)' around the first", "请只用一个量词，或用“(?:…)”把前一部分括起来")
  static let possessive = RegexFault(
    "possessive quantifiers are not supported", "不支持占有量词",
    do: "leave out the '+': it never makes a difference to whether text matches",
    "请去掉“+”，这不影响文本是否匹配")
  static let brace = RegexFault(
    "'{' begins a count, such as '{2}' or '{1,3}'", "“{”表示重复次数，如“{2}”或“{1,3}”",
    do: "write '\\{' for the character", "如需表示该字符，请写作“\\{”")
  static let reversedCounts = RegexFault(
    "the least count is greater than the most", "最少次数大于最多次数",
    do: "swap the two", "请交换两者")
  static let tooLarge = RegexFault(
    "the pattern is too large once its counts are written out: more than "
      + "\(RegexNotation.largestSize) steps",
    "重复次数展开后表达式过大，超过 \(RegexNotation.largestSize) 步",
    do: "use smaller counts, '*' or '+'; 'max_length' limits how long text is",
    "请减小重复次数，或改用“*”“+”；限制文本长度可用“max_length”")
  static let tooDeep = RegexFault(
    "groups are nested too deeply", "分组嵌套过深", do: "use fewer groups", "请减少分组")
  static let posixClass = RegexFault(
    "classes with names, such as '[:alpha:]', are not supported", "不支持“[:alpha:]”这类命名字符类",
    do: "write the characters, such as 'a-zA-Z'", "请直接写出字符，如“a-zA-Z”")
  static let rangeOfClasses = RegexFault(
    "a range goes from one character to another, not from or to a class",
    "范围的两端须为单个字符，不能是字符类",
    do: "put '-' last in the class for the character itself", "如需表示字符“-”，请放在末尾")
  static let reversedRange = RegexFault(
    "the range ends before it begins", "范围的起点大于终点", do: "swap its ends", "请交换两端")
  static let trailingBackslash = RegexFault(
    "nothing follows the backslash", "反斜杠后面没有内容",
    do: "write '\\\\' for the character", "如需表示该字符，请写作“\\\\”")
  static let wrongCode = RegexFault(
    "this is no code of a character: '\\x' takes 2 hexadecimal digits, '\\u' 4 and '\\U' 8",
    "字符编码不正确：“\\x”后须为 2 位十六进制数字，“\\u”后 4 位，“\\U”后 8 位",
    do: "write such as '\\u4E00'", "请写作如“\\u4E00”的形式")

  private static let backreference = RegexFault(
    "backreferences are not supported: they can't be matched in linear time",
    "不支持反向引用，因为无法在线性时间内匹配",
    do: "write out what is to be repeated", "请直接写出要重复的内容")
  private static let lookaround = RegexFault(
    "lookahead and lookbehind are not supported", "不支持环视（前瞻、后顾）",
    do: "say it in two rules, or write out what may stand there", "请拆成两条规则，或直接写出允许的内容")
  private static let flags = RegexFault(
    "flags inside the pattern are not supported", "不支持在表达式中设置标志",
    do: "write both cases, such as '[Aa]'", "请同时写出大小写，如“[Aa]”")
  private static let namedGroup = RegexFault(
    "groups with names are not supported", "不支持命名分组",
    do: "write '(?:…)'", "请写作“(?:…)”")
  private static let otherGroup = RegexFault(
    "groups of this kind are not supported", "不支持这种分组",
    do: "write '(?:…)'", "请写作“(?:…)”")
  private static let boundary = RegexFault(
    "word boundaries are not supported", "不支持单词边界",
    do: "write out what may stand there, such as '(?:^|[^a-z])'",
    "请直接写出允许的内容，如“(?:^|[^a-z])”")
  private static let anchor = RegexFault(
    "'\\A', '\\Z' and '\\z' are not supported", "不支持“\\A”“\\Z”“\\z”",
    do: "write '^' or '$', which are the ends of the text", "请用“^”或“$”表示文本的首尾")
  private static let property = RegexFault(
    "classes by Unicode properties are not supported", "不支持 Unicode 属性字符类",
    do: "write a range, such as '[\\u4E00-\\u9FFF]'", "请写出范围，如“[\\u4E00-\\u9FFF]”")

  /// - Parameters:
  ///   - groupMark: What stands behind `(?`.
  ///   - second: And behind that.
  init(groupMark: Unicode.Scalar?, _ second: Unicode.Scalar?) {
    switch (groupMark, second) {
    case ("=", _), ("!", _), ("<", "="), ("<", "!"): self = .lookaround
    case ("P", "="): self = .backreference
    case ("P", _), ("<", _), ("'", _): self = .namedGroup
    case (let mark?, _) where mark.properties.isAlphabetic || mark == "-": self = .flags
    default: self = .otherGroup
    }
  }

  init(escape: Unicode.Scalar, inClass: Bool) {
    switch escape {
    case "1"..."9" where !inClass, "k" where !inClass: self = .backreference
    case "b", "B": self = .boundary
    case "A", "Z", "z": self = .anchor
    case "p", "P": self = .property
    default:
      self = RegexFault(
        "'\\\(escape)' stands for nothing", "“\\\(escape)”没有含义",
        do: "write '\(escape)' for the character", "如需表示该字符，请写作“\(escape)”")
    }
  }
}
