package import Diagnostics

/// A regular expression out of a subset that is matched in linear time: no configuration can hang a run.
///
/// It is searched for anywhere in a text; `^` and `$` are the text's two ends.
package struct TextPattern: Sendable {
  let program: PatternProgram

  /// - Throws: Where the text is no pattern, or one that is left out of the subset on purpose.
  package init(_ text: String) throws(PatternFault) {
    program = PatternProgram(try RegexNotation.read(text))
  }

  init(_ node: PatternNode) { program = PatternProgram(node) }

  /// Whether the pattern fits some part of `text`. For many texts use one ``PatternMatcher``.
  package func matches(_ text: String) -> Bool {
    var matcher = PatternMatcher(self)
    return matcher.matches(text)
  }
}

/// Why a text is no pattern.
package struct PatternFault: Error, Sendable {
  /// The Unicode scalars of the text that are wrong, counted from 0.
  package let scalars: Range<Int>
  package let message: LocalizedText

  /// What to write instead, beginning with a verb.
  package let remedy: LocalizedText

  init(_ scalars: Range<Int>, _ message: LocalizedText, _ remedy: LocalizedText) {
    self.scalars = scalars
    self.message = message
    self.remedy = remedy
  }
}
