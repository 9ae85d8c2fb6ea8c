package import Diagnostics

/// A way of writing a report down.
package struct ReportFormat: Sendable {
  /// The word for it on the command line.
  package let name: String
  package let summary: LocalizedText
  package let audience: Audience

  /// The whole report as bytes of UTF-8.
  package let render: @Sendable (Report, ReportStyle) -> [UInt8]

  /// Whom a format is for, which decides the language that it speaks unasked.
  package enum Audience: Sendable {
    /// Speaks the language of the surroundings.
    case people
    /// Speaks English unless told otherwise.
    case programs
  }

  /// Every format, in the order of the documentation. One line a format.
  package static let all: [ReportFormat] = [
    .text, .short, .json, .jsonLines, .sarif, .github, .gitLab, .jUnit, .checkstyle,
  ]
}

/// How a report looks, apart from what it says.
package struct ReportStyle: Sendable {
  package let language: Language
  package let colour: Colour

  /// Where the codes of rules lead to; nil where nothing can be opened from them.
  package let rulesAddress: RulesAddress?

  package enum Colour: Sendable {
    case plain
    case ansi
  }

  package init(
    language: Language, colour: Colour = .plain, rulesAddress: RulesAddress? = nil
  ) {
    self.language = language
    self.colour = colour
    self.rulesAddress = rulesAddress
  }
}
