package import AlgorithmManifest
import Diagnostics
package import TextPatterns

/// What a custom rule asks of the values that its path leads to. What isn't asked for is nil.
package struct Requirement: Sendable {
  /// A pattern that fits some part of the text, and the pattern as it was written.
  package var pattern: (matching: TextPattern, text: String)?
  package var oneOf: [String]?
  package var least: Bound?
  package var most: Bound?

  /// The most characters of a text, or entries of a list.
  package var maxLength: Int?
  package var presence: Presence?

  /// A number as it was written.
  package struct Bound: Sendable {
    package let number: DecimalNumber
    package let text: String

    package init(number: DecimalNumber, text: String) {
      self.number = number
      self.text = text
    }
  }

  package enum Presence: Sendable {
    case present
    case absent
  }

  package init() {}

  /// What is to be done about a value; nil where nothing is.
  func remedy(for value: SelectedValue) -> LocalizedText? {
    if presence == .absent { return LocalizedText(en: "remove it", zh: "请删除") }
    switch value.content {
    case .scalar(_, let text): return remedy(forText: text)
    case .list(let count): return remedy(forCount: count)
    case .mapping: return nil
    }
  }

  /// The word that may have been meant by one that isn't allowed.
  func nearest(to text: String) -> String? {
    oneOf.flatMap { Spelling.nearest(to: text, in: $0) }
  }

  private func remedy(forText text: String) -> LocalizedText? {
    if let pattern, !pattern.matching.matches(text) {
      let words = Quoted(pattern.text)
      return LocalizedText(
        en: "write a value that fits the pattern \(words.en)", zh: "请写出符合模式\(words.zh)的值")
    }
    if let oneOf, !oneOf.contains(where: { Self.isSame($0, text) }) {
      let shown = oneOf.prefix(10).map { Quoted($0) }
      let dots = oneOf.count > 10 ? (en: ", …", zh: "等") : (en: "", zh: "")
      return LocalizedText(
        en: "choose " + shown.map(\.en).joined(separator: ", ") + dots.en,
        zh: "可选的取值有" + shown.map(\.zh).joined(separator: "、") + dots.zh)
    }
    let number = DecimalNumber(text)
    if let least, number.map({ $0 < least.number }) ?? true {
      return LocalizedText(
        en: "choose a number of at least \(least.text)", zh: "请写不小于 \(least.text) 的数")
    }
    if let most, number.map({ most.number < $0 }) ?? true {
      return LocalizedText(
        en: "choose a number of at most \(most.text)", zh: "请写不大于 \(most.text) 的数")
    }
    let length = text.unicodeScalars.count
    if let maxLength, length > maxLength {
      return LocalizedText(
        en: "use at most \(maxLength) characters; there are \(length)",
        zh: "最多 \(maxLength) 个字符，现有 \(length) 个")
    }
    return nil
  }

  private func remedy(forCount count: Int) -> LocalizedText? {
    guard let maxLength, count > maxLength else { return nil }
    return LocalizedText(
      en: "leave at most \(maxLength) of the \(count) entries",
      zh: "最多保留 \(maxLength) 项，现有 \(count) 项")
  }

  /// Whether two texts are the same value: numbers may be spelled in several ways.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let a = DecimalNumber(a), let b = DecimalNumber(b) else { return false }
    return a == b
  }
}
