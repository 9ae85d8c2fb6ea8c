import Diagnostics

/// What one comment asks to silence.
struct SuppressionComment: Sendable {
  /// Which lines it speaks of.
  enum Reach: String, Sendable {
    case nextLine = "disable-next-line"
    case line = "disable-line"
    case file = "disable-file"
  }

  /// One code that it names.
  struct Target: Sendable {
    let code: String
    let span: SourceSpan
  }

  let reach: Reach
  let targets: [Target]

  /// Why, in the author's words.
  let reason: String?

  /// Reads `# algolint: disable-line=CODE[,CODE] -- reason`.
  ///
  /// - Returns: nil for any other comment.
  init?(_ span: SourceSpan, in source: SourceFile) {
    let bytes = source.bytes[span.range]
    var words = Substring(String(decoding: bytes, as: UTF8.self))
      .drop { $0 == "#" || $0 == " " || $0 == "\t" }
    guard words.hasPrefix("algolint:") else { return nil }
    words = words.dropFirst("algolint:".count).drop { $0 == " " || $0 == "\t" }
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let reach = Reach(rawValue: String(parts[0].trimmingBlanks)) else {
      return nil
    }
    self.reach = reach
    var list = parts[1]
    var reason: String?
    if let marker = list.range(ofDashes: " -- ") {
      reason = String(list[marker.upperBound...])
      list = list[..<marker.lowerBound]
    }
    self.reason = reason
    targets = Self.targets(list, span, source)
  }

  private static func targets(
    _ list: Substring, _ span: SourceSpan, _ source: SourceFile
  ) -> [Target] {
    let whole = String(decoding: source.bytes[span.range], as: UTF8.self)
    var targets: [Target] = []
    for item in list.split(separator: ",") {
      let code = item.trimmingBlanks
      guard !code.isEmpty else { continue }
      let start = whole.utf8.distance(from: whole.startIndex, to: whole.utf8.startIndex)
      let offset = start + list.base.utf8.distance(from: list.base.startIndex, to: code.startIndex)
      let length = code.utf8.count
      guard offset + length <= span.range.count else { continue }
      targets.append(Target(code: String(code), span: span.part(offset, offset + length)))
    }
    return targets
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }

  /// The first place where `separator` stands.
  fileprivate func range(ofDashes separator: String) -> Range<Index>? {
    var i = startIndex
    while i < endIndex {
      if self[i...].hasPrefix(separator) {
        return i..<index(i, offsetBy: separator.count)
      }
      i = index(after: i)
    }
    return nil
  }
}
