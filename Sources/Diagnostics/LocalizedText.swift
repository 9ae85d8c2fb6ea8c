/// The languages in which the tool speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// One statement in both languages, written side by side where it is made.
public struct LocalizedText: Hashable, Sendable {
  public let english: String
  public let chinese: String

  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// The user's own words inside a message: in quotation marks, and cut when they are long.
///
/// Interpolate ``en`` into the English text and ``zh`` into the Chinese one.
public struct Quoted: Sendable {
  private let words: String

  /// The most characters that are shown.
  private static let limit = 60

  public init(_ words: String) {
    var shown = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      if shown.count == Self.limit {
        shown.append("…")
        break
      }
      shown.append(scalar)
    }
    self.words = String(shown)
  }

  public var en: String { "'\(words)'" }
  public var zh: String { "“\(words)”" }
}
