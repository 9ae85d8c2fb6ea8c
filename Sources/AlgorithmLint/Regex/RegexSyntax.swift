import Diagnostics

/// What is known about a text as a regular expression of Python's module `re`: its first syntax error, or its groups.
///
/// - Source: Python 3, "re — Regular expression operations".
struct RegexSyntax: Sendable {
  /// The first thing wrong; nil where the expression is sound, or too strange to tell.
  let fault: RegexFault?

  /// How many groups capture.
  let groups: Int

  /// Whether all of it was read, and nothing is wrong.
  let isComplete: Bool

  init(_ pattern: String) {
    var reader = RegexReader(Array(pattern.unicodeScalars))
    do throws(RegexStop) {
      try reader.readAll()
      fault = nil
      isComplete = true
    } catch {
      isComplete = false
      switch error {
      case .fault(let found): fault = found
      case .undecided: fault = nil
      }
    }
    groups = reader.groups
  }
}

/// A syntax error in a regular expression.
struct RegexFault: Hashable, Sendable {
  let message: LocalizedText
  let remedy: LocalizedText

  /// The wrong characters, counted in Unicode scalars.
  let range: Range<Int>
}

/// Why reading a regular expression ends early.
enum RegexStop: Error {
  case fault(RegexFault)
  /// It uses something that this check doesn't follow.
  case undecided
}
