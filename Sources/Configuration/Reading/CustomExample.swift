import Diagnostics

/// Examples as people write them in a configuration.
enum CustomExample {
  /// The example as a manifest: with a name, without which nothing is one.
  ///
  /// - Parameter isOfName: Whether the rule looks at the name, so that none may be added.
  static func complete(_ text: String, isOfName: Bool) -> Example {
    let hasName = MarkedText(text).text.split(whereSeparator: \.isNewline).contains { line in
      ["name:", "name :", "\"name\"", "'name'", "{"].contains { line.hasPrefix($0) }
    }
    guard !hasName, !isOfName else { return .whole(text) }
    return .whole(text + (text.hasSuffix("\n") ? "" : "\n") + "name: example\n")
  }

  /// What is wrong with the marks of an example.
  static func fault(
    in text: String, isRejected: Bool
  ) -> (message: LocalizedText, remedy: LocalizedText)? {
    var depth = 0
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": (depth, marks) = (depth + 1, marks + 1)
      case "»": depth -= 1
      default: break
      }
      if depth < 0 { break }
    }
    if depth != 0 { return unbalanced }
    if isRejected, marks == 0 { return unmarked }
    return !isRejected && marks > 0 ? marked : nil
  }

  private static let unbalanced = (
    LocalizedText(en: "'«' and '»' do not belong together here", zh: "“«”与“»”没有成对出现"),
    LocalizedText(en: "mark each wrong text with '«' and '»'", zh: "请用“«”和“»”成对标出错误的内容")
  )

  private static let unmarked = (
    LocalizedText(
      en: "a rejected example marks what the rule reports, and this one marks nothing",
      zh: "rejects 中的示例须标出规则报告的内容，此处没有标记"),
    LocalizedText(en: "put '«' and '»' around it", zh: "请用“«”和“»”标出")
  )

  private static let marked = (
    LocalizedText(
      en: "an accepted example marks nothing, and this one has '«'", zh: "accepts 中的示例不应有标记“«”"),
    LocalizedText(
      en: "remove the marks, or move it to 'rejects'", zh: "请删除标记，或移到“rejects”中")
  )
}
