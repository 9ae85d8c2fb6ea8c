import AlgorithmManifest
import Diagnostics

/// The characters that the platform allows in some text.
package struct Alphabet: Sendable {
  /// What is allowed, for a message: `letters, digits, '_' and '-'`.
  let members: LocalizedText

  /// The allowed characters beside ASCII letters and digits.
  private let others: [Unicode.Scalar]
  private let allowsChinese: Bool

  private init(_ members: LocalizedText, _ others: String, allowsChinese: Bool = false) {
    self.members = members
    self.others = Array(others.unicodeScalars)
    self.allowsChinese = allowsChinese
  }

  /// Names of algorithms and of hyperparameters.
  ///
  /// - Source: CreateAlgorithm, `metadata.name`; "创建算法", 超参, 名称.
  package static let name = Alphabet(
    LocalizedText(en: "letters, digits, '_' and '-'", zh: "英文字母、数字、下划线和中划线"), "_-")

  /// What is typed in for a hyperparameter.
  ///
  /// - Source: "创建算法", 超参.
  package static let value = Alphabet(
    LocalizedText(
      en: "letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'",
      zh: "英文字母、汉字、数字、空格、中划线、下划线、英文逗号和英文句号"), " -_,.", allowsChinese: true)

  /// Descriptions of hyperparameters: as values, and the comma and full stop that Chinese authors type.
  ///
  /// - Source: "创建算法", 超参, 描述. Its words for the punctuation do not say which width is meant.
  package static let description = Alphabet(
    LocalizedText(
      en: "letters, Chinese characters, digits, spaces, '-', '_', ',' and '.'",
      zh: "英文字母、汉字、数字、空格、中划线、下划线、逗号和句号"), " -_,.，。", allowsChinese: true)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: others.contains(scalar) || (allowsChinese && Self.isHan(scalar))
    }
  }

  /// What to do about a character of `text` that is not allowed.
  func remedy(for wrong: (index: Int, scalar: Unicode.Scalar), in text: String) -> Note {
    // What a block scalar ends with nobody sees, so that the list of characters would not help.
    if wrong.scalar == "\n", wrong.index == text.unicodeScalars.count - 1 {
      return Note(
        LocalizedText(
          en: "write '|-' or '>-' instead of '|' or '>', which keep the last line break",
          zh: "请将“|”或“>”改为“|-”或“>-”，前者会保留末尾的换行"))
    }
    return Note(
      LocalizedText(en: "use only \(members.english)", zh: "只能使用\(members.chinese)"))
  }

  /// The first character of `text` that is not allowed, counted in Unicode scalars.
  package func firstOutsider(in text: String) -> (index: Int, scalar: Unicode.Scalar)? {
    for (index, scalar) in text.unicodeScalars.enumerated() where !contains(scalar) {
      return (index, scalar)
    }
    return nil
  }

  /// Whether it is a Chinese character: the ideographs of all blocks, `々` and `〇`.
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}

extension Alphabet {
  /// `text` with every character that is not allowed replaced: by its ASCII twin where it has one, else by one
  /// `filler` for a run of them; at the start and at the end by nothing.
  ///
  /// - Returns: nil when hardly anything of the text would be left.
  package func cleaned(_ text: String, filler: Unicode.Scalar) -> String? {
    var cleaned: [Unicode.Scalar] = []
    var isGap = false
    for scalar in text.unicodeScalars {
      let twin = contains(scalar) ? scalar : twin(of: scalar)
      guard let twin, contains(twin) else {
        isGap = true
        continue
      }
      if isGap {
        if cleaned.isEmpty, Self.joins(twin) { continue }
        if let last = cleaned.last, !Self.joins(last), !Self.joins(twin) { cleaned.append(filler) }
        isGap = false
      }
      cleaned.append(twin)
    }
    while isGap, let last = cleaned.last, Self.joins(last) { cleaned.removeLast() }
    guard !cleaned.isEmpty, cleaned.count * 2 >= text.unicodeScalars.count else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cleaned)
    return String(view)
  }

  /// An allowed character that may stand for one that isn't.
  private func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Between Chinese words a Chinese comma is nearer than an ASCII one.
    scalar == "、" && contains("，") ? "，" : Self.asciiTwin(of: scalar)
  }

  /// Whether it stands between words, so that no filler is needed beside it.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar == " "
  }

  /// The ASCII character that looks like a full-width one or like Chinese punctuation.
  static func asciiTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "，", "、": ","
    case "。": "."
    case "\u{3000}", "\u{A0}": " "
    case "—", "–", "−", "‐", "‑": "-"
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0)
    default: nil
    }
  }
}
