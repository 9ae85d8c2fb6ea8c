import Diagnostics

/// Reads `# algolint: disable-line=CODE[,CODE] -- reason`.
///
/// What looks like one and isn't is a ``SuppressionMistake``; any other comment is left alone.
struct SuppressionReader {
  /// Nil where the comment silences nothing.
  private(set) var comment: SuppressionComment?
  private(set) var mistakes: [SuppressionMistake] = []

  private let text: [UInt8]
  private let file: FileID
  private let start: Int
  private let end: Int
  private var position: Int

  init(_ span: SourceSpan, in source: SourceFile, _ codes: SuppressibleCodes) {
    (text, file) = (source.bytes, span.file)
    (start, end) = (span.range.lowerBound, span.range.upperBound)
    position = start
    read(codes)
  }

  /// A cheap test before the comment at `start` is taken apart: whether it begins with an `a`.
  static func mayMatter(_ bytes: [UInt8], _ start: Int) -> Bool {
    var i = start
    while i < bytes.count, bytes[i] == 0x23 || bytes[i].isBlank { i += 1 }
    // What isn't ASCII may be a wide space.
    return i < bytes.count
      && (bytes[i] | 0x20 == 0x61 || bytes[i] >= 0x80 && bytes.hasWideSpace(at: i))
  }

  private mutating func read(_ codes: SuppressibleCodes) {
    repeat {
      while position < end, text[position] == 0x23 { position += 1 }
      skipBlanks()
    } while position < end && text[position] == 0x23
    let tool = word()
    guard lowercased(tool) == "algolint" else { return }
    let colon = separator(":", wide: "：")
    skipBlanks()
    let name = word()
    let equals = separator("=", wide: "＝", instead: ":")
    guard let reach = SuppressionComment.Reach(rawValue: string(name)) else {
      if isMeant(name, colon, equals) {
        let nearest = Self.nearest(to: string(name))
        mistakes.append(.unknownVerb(string(name), nearest: nearest, at: span(name)))
      }
      return
    }
    switch (colon, equals) {
    // Words about this tool.
    case (.none, .none): return
    case (.none, _):
      let place = tool.upperBound..<tool.upperBound
      mistakes.append(.missing(":", at: span(place), before: span(name)))
    case (.other(let place), _): mistakes.append(.other(than: ":", at: span(place), in: text))
    case (_, .other(let place)): mistakes.append(.other(than: "=", at: span(place), in: text))
    case (_, .none) where isAtCode(codes):
      mistakes.append(.missing("=", at: span(name.upperBound..<position), before: span(name)))
    case (_, .none): mistakes.append(.noRules(reach, at: span(name)))
    case (.right, .right): readList(reach, name, codes)
    }
  }

  /// Whether an unknown word was to silence something, and isn't the beginning of a remark.
  private func isMeant(_ name: Range<Int>, _ colon: Separator, _ equals: Separator) -> Bool {
    guard !name.isEmpty else { return false }
    let isNear = Self.nearest(to: string(name)) != nil
    if colon == .none { return equals == .right && isNear }
    return equals == .right || isNear || Self.verbs.contains(lowercased(name))
  }

  /// Reads what stands behind `=`.
  private mutating func readList(
    _ reach: SuppressionComment.Reach, _ name: Range<Int>, _ codes: SuppressibleCodes
  ) {
    var comment = SuppressionComment(reach: reach, span: span(start..<end))
    var mayFollow = true
    while true {
      skipBlanks()
      if position == end { break }
      if text[position] == 0x23, position > start, isAfterBlank {
        comment.span = span(start..<position)
        break
      }
      if let width = commaWidth {
        let place = position..<position + width
        if width > 1 { mistakes.append(.other(than: ",", at: span(place), in: text)) }
        position += width
        mayFollow = true
        continue
      }
      let item = item()
      let isMark = text[item].starts(with: "--".utf8)
      if isMark || !mayFollow && !codes.all.contains(string(item)) {
        if !isMark { mistakes.append(.reasonWithoutMark(at: span(item), dash: dash(item))) }
        let isDash = dash(item) != nil
        comment.reason = reason(
          from: isDash ? position : item.lowerBound + (isMark ? "--".utf8.count : 0))
        break
      }
      if !mayFollow {
        let gap = (comment.targets.last?.span.range.upperBound ?? item.lowerBound)..<item.lowerBound
        mistakes.append(.missing(",", at: span(gap), before: span(item)))
      }
      comment.targets.append(SuppressionComment.Target(code: string(item), span: span(item)))
      mayFollow = false
    }
    if comment.targets.isEmpty {
      mistakes.append(.noRules(reach, at: span(name)))
    } else {
      self.comment = comment
    }
  }

  // MARK: - Words

  private enum Separator: Equatable {
    case right
    case other(Range<Int>)
    case none
  }

  /// Takes a separator, in any form of it that a keyboard gives.
  private mutating func separator(
    _ right: String, wide: String, instead: String? = nil
  ) -> Separator {
    let before = position
    skipBlanks()
    for form in [right, wide, instead].compactMap(\.self) where starts(with: form) {
      let place = position..<position + form.utf8.count
      position = place.upperBound
      return form == right ? .right : .other(place)
    }
    position = before
    return .none
  }

  /// Letters and hyphens.
  private mutating func word() -> Range<Int> {
    let start = position
    while position < end, text[position].isWordPart { position += 1 }
    return start..<position
  }

  /// Everything up to a blank or a comma.
  private mutating func item() -> Range<Int> {
    let start = position
    while position < end, !isAtBlank, commaWidth == nil { position += 1 }
    return start..<position
  }

  private var isAtBlank: Bool { text[position].isBlank || text.hasWideSpace(at: position) }

  private var isAfterBlank: Bool {
    text[position - 1].isBlank || position >= 3 && text.hasWideSpace(at: position - 3)
  }

  /// How many bytes a comma at the cursor has; nil where there is none.
  private var commaWidth: Int? {
    for comma in [",", "，", "、"] where starts(with: comma) { return comma.utf8.count }
    return nil
  }

  private mutating func isAtCode(_ codes: SuppressibleCodes) -> Bool {
    skipBlanks()
    let start = position
    defer { position = start }
    return codes.all.contains(string(item()))
  }

  /// The item itself if it is nothing but one or several dashes.
  private func dash(_ item: Range<Int>) -> SourceSpan? {
    string(item).unicodeScalars.allSatisfy { ["-", "–", "—"].contains($0) } ? span(item) : nil
  }

  private func reason(from start: Int) -> String? {
    let words = String(decoding: text[start..<end], as: UTF8.self)
      .split { $0 == " " || $0 == "\t" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Moves over blanks, also the wide ones that Chinese keyboards give.
  private mutating func skipBlanks() {
    while position < end, isAtBlank { position += text[position].isBlank ? 1 : 3 }
  }

  private func starts(with form: String) -> Bool { text[position..<end].starts(with: form.utf8) }
  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
  private func lowercased(_ range: Range<Int>) -> String { string(range).lowercased() }
  private func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: file, range) }

  /// Words that a writer of such a comment may use instead of those that there are.
  private static let verbs: Set<String> = [
    "disable", "enable", "ignore", "suppress", "skip", "allow", "off", "nolint", "noqa",
    "disable-next", "disable-all", "enable-line", "enable-next-line", "enable-file",
    "ignore-line", "ignore-next-line", "ignore-file",
  ]

  private static func nearest(to word: String) -> String? {
    Spelling.nearest(to: word, in: SuppressionComment.Reach.allCases.map(\.rawValue))
  }
}

extension [UInt8] {
  /// Whether U+3000, the space as wide as a Chinese character, stands at `offset`.
  fileprivate func hasWideSpace(at offset: Int) -> Bool {
    self[offset] == 0xE3 && self[offset...].starts(with: [0xE3, 0x80, 0x80])
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  fileprivate var isWordPart: Bool {
    self | 0x20 >= 0x61 && self | 0x20 <= 0x7A || self == 0x2D || self == 0x5F
  }
}
