public import Diagnostics

/// A dash that begins no entry but looks like it: one that runs into a key, or a character that only resembles it.
///
/// To the parser, `-name` and `— name` are keys. That an entry is meant shows where the text can't be read otherwise,
/// and to those who know the keys.
public struct WrongDash: Sendable {
  public let scalar: Unicode.Scalar

  /// Nil for a character that nobody takes for a dash.
  public init?(_ scalar: Unicode.Scalar) {
    guard scalar == "-" || Self.twins.contains(scalar) else { return nil }
    self.scalar = scalar
  }

  /// Word processors and keyboards write these in the place of `-`.
  private static let twins: [Unicode.Scalar] = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2022}", "\u{2212}", "\u{FF0D}",
    "\u{B7}",
  ]

  /// Spaces that people see behind a dash.
  public static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{3000}"
  }

  public var kind: DiagnosticKind {
    scalar == "-" ? YAMLFaults.missingSpaceAfterDash : YAMLFaults.fullWidthPunctuation
  }

  public var message: LocalizedText {
    guard scalar != "-" else { return YAMLFaults.missingSpaceAfterDashMessage }
    let words = Quoted(String(Character(scalar)))
    return LocalizedText(
      en: "\(words.en) looks like the '-' of an entry, but YAML reads it as a letter",
      zh: "\(words.zh)看起来像列表项的“-”，但 YAML 只把它当作普通字符")
  }

  /// The change that makes it begin an entry.
  ///
  /// - Parameters:
  ///   - span: where it stands.
  ///   - word: the offset of the key behind it.
  ///   - lines: what moves the lines below to where the entry's other keys belong.
  public func fixIt(at span: SourceSpan, word: Int, moving lines: [FixIt.Edit] = []) -> FixIt {
    let edit =
      scalar == "-"
      ? FixIt.Edit(SourceSpan(file: span.file, Int(span.end)..<word), " ")
      : FixIt.Edit(SourceSpan(file: span.file, Int(span.start)..<word), "- ")
    let remedy: LocalizedText
    if scalar != "-" {
      remedy = LocalizedText(en: "write '- '", zh: "改为“- ”")
    } else if lines.isEmpty {
      remedy = LocalizedText(en: "write a space", zh: "加一个空格")
    } else {
      remedy = LocalizedText(
        en: "write a space, and indent the lines below like the key behind it",
        zh: "加一个空格，并使下面各行与其后的键对齐")
    }
    return FixIt(remedy, .unsafe, [edit] + lines)
  }
}

extension Parser {
  /// The wrong dash that the text at `offset` begins with, and the key behind it.
  func wrongDash(_ s: Span<UInt8>, at offset: Int) -> (dash: WrongDash, key: Range<Int>)? {
    guard !s.isDash(at: offset), let dash = WrongDash(s.scalar(at: offset)) else { return nil }
    var start = s.endOfCharacter(at: offset)
    while start < s.count, start - offset < 16, WrongDash.isSpace(s.scalar(at: start)) {
      start = s.endOfCharacter(at: start)
    }
    // A key is short; so the time stays linear, however often one is looked at.
    var end = start
    while end < s.count, end - start < 128, s.isWord(end..<end + 1) { end += 1 }
    let isKey = end > start && s.byte(at: end) == .colon && s.isBlankOrEnd(at: end + 1)
    return isKey ? (dash, start..<end) : nil
  }

  mutating func report(
    _ s: Span<UInt8>, _ dash: WrongDash, at offset: Int, key: Range<Int>,
    moving lines: [FixIt.Edit] = []
  ) {
    let place = offset..<s.endOfCharacter(at: offset)
    report(
      dash.kind, place, dash.message,
      fixIts: [
        dash.fixIt(
          at: span(place.lowerBound, place.upperBound), word: key.lowerBound, moving: lines)
      ])
  }
}

extension Span<UInt8> {
  /// The character at `offset`, which is not at the end of the text.
  fileprivate func scalar(at offset: Int) -> Unicode.Scalar {
    let text = String(
      decoding: ScalarText.copy(self, offset..<endOfCharacter(at: offset)), as: UTF8.self)
    return text.unicodeScalars.first ?? "\u{FFFD}"
  }
}
