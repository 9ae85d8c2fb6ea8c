public import Diagnostics

extension YAMLFaults {
  static let fullWidth: [DiagnosticKind] = [fullWidthPunctuation]

  /// Punctuation from a Chinese keyboard in the place of YAML's own.
  ///
  /// The parser sees some of it. That `{name：a}` is one key without a value only those see who know the keys.
  public static let fullWidthPunctuation = DiagnosticKind.text(
    "full-width-punctuation",
    summary: LocalizedText(
      en: "full-width punctuation in the place of YAML's own", zh: "在需要半角标点的地方使用了全角标点"),
    rationale: LocalizedText(
      en: """
        Only the ASCII characters ':', ',' and space mean something to YAML. Their full-width twins are letters like any other, \
        so that 'name：a' is one word, not a key and a value.
        """,
      zh: "只有半角的“:”“,”和空格对 YAML 有意义。对应的全角标点只是普通字符，因此“name：a”是一个词，而不是键和值。"),
    source: "YAML 1.2.2, section 5.3",
    examples: [
      .part("name: a\ndescription«：»b\n"),
      .part("description«：» b\nworkspace_id: \"0\"\n"),
      .whole("name«：»a\ndescription：b\nengine：{image：org/a}\n"),
      .part("code_dir«：»obs://bucket/alg/\nboot_file: train.py\n"),
      .part("inputs:\n  - name«：»data_url\n    label: 训练数据\n"),
      .part("inputs:\n  - name«：»data_url\noutputs: [{name«：»train_url}]\n"),
      .part("inputs: [{name: data_url}«，»{name: eval_url}]\n"),
      .part("hyperparameters: [{name: lr, type: Float«，»default: 0.1}]\n"),
      .part("inputs:\n  - name: data_url\n    «　»label: 训练数据\n"),
      .part("inputs: «［»{name: data_url}］\n"),
      .part("resources: «｛»types: CPU｝\n"),
      .part("inputs:\n  «—» name: data_url\n    label: 训练数据\n  - name: eval_url\n"),
      .part("inputs:\n  «－» name: data_url\n"),
      .part("description: 花卉图像分类：ResNet-50，五个类别\n"),
    ])
}

/// Characters that Chinese keyboards write in the place of YAML's punctuation.
public enum FullWidthPunctuation: Unicode.Scalar, Sendable {
  case colon = "："
  case comma = "，"
  case enumerationComma = "、"
  case space = "\u{3000}"
  case openBracket = "［"
  case closeBracket = "］"
  case openBrace = "｛"
  case closeBrace = "｝"

  /// What YAML needs instead.
  public var replacement: String {
    switch self {
    case .colon: ": "
    case .comma, .enumerationComma: ", "
    case .space: " "
    case .openBracket: "["
    case .closeBracket: "]"
    case .openBrace: "{"
    case .closeBrace: "}"
    }
  }

  /// What is wrong with one.
  public var message: LocalizedText {
    let words = Quoted(String(Character(rawValue)))
    switch self {
    case .colon:
      return LocalizedText(
        en: "\(words.en) is a full-width colon, which YAML reads as a letter",
        zh: "\(words.zh)是全角冒号，YAML 只把它当作普通字符")
    case .comma, .enumerationComma:
      return LocalizedText(
        en: "\(words.en) is a Chinese comma, which YAML reads as a letter",
        zh: "\(words.zh)是中文标点，YAML 只把它当作普通字符")
    case .space:
      return LocalizedText(
        en: "this is a full-width space, which YAML reads as a letter",
        zh: "这是全角空格，YAML 只把它当作普通字符")
    case .openBracket, .closeBracket, .openBrace, .closeBrace:
      return LocalizedText(
        en: "\(words.en) is a full-width bracket, which YAML reads as a letter",
        zh: "\(words.zh)是全角括号，YAML 只把它当作普通字符")
    }
  }

  /// The change that writes YAML's own punctuation in its place.
  public func fixIt(at span: SourceSpan) -> FixIt {
    let words = Quoted(replacement)
    return FixIt(
      LocalizedText(en: "write \(words.en)", zh: "改为\(words.zh)"), .unsafe, replace: span,
      with: replacement)
  }
}

// MARK: - Reports

extension Parser {
  /// The full-width colon that ends the first word of `range`, or stands behind it.
  func fullWidthColon(_ s: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var i = range.lowerBound
    var isBehindWord = false
    while i < range.upperBound {
      if s.isFullWidth(.colon, at: i) { return i > range.lowerBound ? i : nil }
      if s[i] == .colon && s.isBlankOrEnd(at: i + 1) { return nil }
      if s[i].isBlankOrBreak { isBehindWord = true } else if isBehindWord { return nil }
      i += 1
    }
    return nil
  }

  /// Reports a full-width bracket at the beginning of a value; the change mends those behind it, too.
  mutating func reportFullWidthBrackets(
    _ s: Span<UInt8>, _ bracket: FullWidthPunctuation, at offset: Int
  ) {
    var edits: [FixIt.Edit] = []
    var i = offset
    let end = s.endOfText(from: offset)
    while i < end {
      if s[i] >= 0x80, let found = s.fullWidthBracket(at: i) {
        edits.append(FixIt.Edit(span(i, i + found.width), found.replacement))
      }
      i = s.endOfCharacter(at: i)
    }
    report(
      YAMLFaults.fullWidthPunctuation, offset..<offset + bracket.width, bracket.message,
      fixIts: [
        FixIt(LocalizedText(en: "write half-width brackets", zh: "改为半角括号"), .unsafe, edits)
      ])
  }

  /// The Chinese comma at `offset`, if there is one.
  func fullWidthComma(_ s: Span<UInt8>, _ offset: Int) -> FullWidthPunctuation? {
    [.comma, .enumerationComma].first { s.isFullWidth($0, at: offset) }
  }

  mutating func report(
    _ s: Span<UInt8>, _ punctuation: FullWidthPunctuation, at offset: Int
  ) {
    let end = offset + punctuation.width
    var next = end
    while next < s.count, s[next].isBlank { next += 1 }
    report(
      YAMLFaults.fullWidthPunctuation, offset..<end, punctuation.message,
      fixIts: [punctuation.fixIt(at: span(offset, next))])
  }
}

extension FullWidthPunctuation {
  /// How many bytes it takes in UTF-8.
  var width: Int { UTF8.width(rawValue) }
}

extension Span<UInt8> {
  /// The full-width bracket at `offset`, if there is one.
  func fullWidthBracket(at offset: Int) -> FullWidthPunctuation? {
    let brackets: [FullWidthPunctuation] = [.openBracket, .closeBracket, .openBrace, .closeBrace]
    return brackets.first { isFullWidth($0, at: offset) }
  }

  func isFullWidth(_ punctuation: FullWidthPunctuation, at offset: Int) -> Bool {
    guard offset >= 0, offset + punctuation.width <= count else { return false }
    var i = offset
    for byte in UTF8.encode(punctuation.rawValue) ?? .init() {
      guard self[i] == byte else { return false }
      i += 1
    }
    return true
  }
}
